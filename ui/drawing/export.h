#pragma once

#include "core/model/project.h"

/// Pictures of journeys as files, all from the one description of the picture. Needs a QGuiApplication.
namespace touchline {

enum class Paper { fit, a4, a3, a2, a1, a0, slide };

struct ExportOptions {
    Paper paper = Paper::fit; ///< fit: one page as large as the map; slide: 13.33 x 7.5 inch
    bool portrait = false;    ///< of a paper; a slide always lies
    View view;                ///< which lanes, for whom, in which theme
    QString language;         ///< of the picture's own words; empty: the journey's
    std::optional<double>
        scale; ///< PNG pixels per map unit; none: at most 4,000 px wide, or 150 dpi on paper
};

/// What the program says about an export besides doing it.
enum class ExportNotice {
    brokenForLegibility, ///< more rows or pages, because the smallest text would have been too small to read
};

struct Exported {
    QList<QByteArray> pages; ///< one file each; a PDF is one file with all of its pages
    QList<ExportNotice> notices;
};

/// The pages of one journey. Throws std::length_error when a picture would be too large to paint.
Exported exportPng(const Project& project, Id<Journey> journey, const ExportOptions& options = {});
Exported exportSvg(const Project& project, Id<Journey> journey, const ExportOptions& options = {});
Exported exportPdf(const Project& project, const QList<Id<Journey>>& journeys,
                   const ExportOptions& options = {});

/// A PNG of the project's first journey, at most 256 px wide and high; empty without a journey.
QByteArray thumbnail(const Project& project);

} // namespace touchline

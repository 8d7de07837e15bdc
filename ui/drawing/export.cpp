#include "ui/drawing/export.h"

#include "core/model/lookup.h"
#include "ui/drawing/beginning.h"
#include "ui/drawing/describe.h"
#include "ui/drawing/lay_out.h"
#include "ui/drawing/painter_sink.h"
#include "ui/drawing/pdf_file.h"
#include "ui/drawing/png_writer.h"
#include "ui/drawing/svg_sink.h"

#include <cmath>

namespace touchline {

namespace {

constexpr int widestPng = 4000;
constexpr double largestDefaultScale = 2;
constexpr double paperDpi = 150;
constexpr double unitsPerInch = 96;
constexpr double highestPdfPageMm = 1700;
constexpr int thumbnailSide = 256;
/// At this size more would be too small to be seen, and every save would lay it out.
constexpr qsizetype thumbnailSteps = 60;

std::optional<QSizeF> paperMm(const ExportOptions& options) {
    QSizeF size;
    switch (options.paper) {
    case Paper::fit:
        return {};
    case Paper::a4:
        size = {297, 210};
        break;
    case Paper::a3:
        size = {420, 297};
        break;
    case Paper::a2:
        size = {594, 420};
        break;
    case Paper::a1:
        size = {841, 594};
        break;
    case Paper::a0:
        size = {1189, 841};
        break;
    case Paper::slide:
        return QSizeF(338.67, 190.5);
    }
    return options.portrait ? size.transposed() : size;
}

Layout layOutFor(const Project& project, Id<Journey> journey, const ExportOptions& options,
                 std::optional<double> maxHeightMm = {}) {
    Typesetter setter;
    return layOut(project, journey, options.view, {paperMm(options), maxHeightMm, options.language}, setter);
}

QString titleOf(const Project& project, Id<Journey> id) {
    const Journey* journey = find(project.journeys, id);
    return journey ? journey->title : QString();
}

void note(Exported& exported, const Layout& layout) {
    if (layout.brokenForLegibility && !exported.notices.contains(ExportNotice::brokenForLegibility))
        exported.notices.append(ExportNotice::brokenForLegibility);
}

/// Pixels per map unit.
double pngScale(const Page& page, const ExportOptions& options) {
    const double shown = options.paper == Paper::fit ? 1 : page.scale;
    if (options.scale)
        return *options.scale * shown;
    if (options.paper != Paper::fit)
        return page.scale * paperDpi / unitsPerInch;
    return std::min(largestDefaultScale, widestPng / page.size.width());
}

QByteArray png(const Layout& layout, const Page& page, const Theme& theme, double scale, double dpi,
               const QString& title) {
    // Never wider than the limit because of rounding up.
    const QSize size(static_cast<int>(std::floor(page.size.width() * scale + 0.001)),
                     static_cast<int>(std::floor(page.size.height() * scale + 0.001)));
    return writePng(size, dpi, title, [&](QImage& band, int top) {
        QPainter painter(&band);
        painter.translate(0, -top);
        painter.scale(scale, scale);
        PainterSink sink(painter);
        const QRectF region(0, top / scale, page.size.width(), band.height() / scale);
        describe(layout, page, region, theme, sink);
    });
}

} // namespace

Exported exportPng(const Project& project, Id<Journey> journey, const ExportOptions& options) {
    const Layout layout = layOutFor(project, journey, options);
    const Theme theme = themeOf(options.view.theme, project.about.colours);
    Exported exported;
    note(exported, layout);
    for (const Page& page : layout.pages) {
        const double scale = pngScale(page, options);
        exported.pages.append(
            png(layout, page, theme, scale, scale / page.scale * unitsPerInch, titleOf(project, journey)));
    }
    return exported;
}

Exported exportSvg(const Project& project, Id<Journey> journey, const ExportOptions& options) {
    const Layout layout = layOutFor(project, journey, options);
    const Theme theme = themeOf(options.view.theme, project.about.colours);
    Exported exported;
    note(exported, layout);
    for (const Page& page : layout.pages) {
        SvgSink sink(page.size, page.scale, titleOf(project, journey));
        describe(layout, page, QRectF(QPointF(), page.size), theme, sink);
        exported.pages.append(sink.take());
    }
    return exported;
}

Exported exportPdf(const Project& project, const QList<Id<Journey>>& journeys, const ExportOptions& options) {
    const Theme theme = themeOf(options.view.theme, project.about.colours);
    Exported exported;
    PdfFile file(journeys.size() == 1 ? titleOf(project, journeys.first()) : project.about.title);
    for (const Id<Journey> journey : journeys) {
        const Layout layout = layOutFor(project, journey, options, highestPdfPageMm);
        note(exported, layout);
        file.add(layout, theme);
    }
    exported.pages.append(file.take());
    return exported;
}

QByteArray thumbnail(const Project& project) {
    if (project.journeys.isEmpty())
        return {};
    const Id<Journey> journey = project.journeys.first().id;
    const Layout layout = layOutFor(beginningOf(project, journey, thumbnailSteps), journey, {});
    const Page& page = layout.pages.first();
    const double scale = thumbnailSide / std::max(page.size.width(), page.size.height());
    if (std::min(page.size.width(), page.size.height()) * scale < 1)
        return {};
    return png(layout, page, themeOf(ThemeName::light), scale, unitsPerInch, titleOf(project, journey));
}

} // namespace touchline

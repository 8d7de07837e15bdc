#pragma once

#include "ui/document/document.h"

#include <QStatusBar>

class QLabel;
class QSlider;

namespace touchline {

/// The bottom of the window: whether all is saved, what undo would undo, facts of the journey, and the zoom.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Document& document, QWidget* parent = nullptr);

    /// The facts are about this persona of the journey.
    void setJourney(Id<Journey> journey, Id<Persona> persona);
    /// Says that the project is being written, or what came of it.
    void setSaving(bool isSaving);
    /// Shows a zoom; 1 is 100 %.
    void setZoom(double zoom);

signals:
    void zoomWanted(double zoom);

private:
    void addZoom();
    void showState();
    void showFacts();

    Document& document_;
    Id<Journey> journey_;
    Id<Persona> persona_;
    bool isSaving_ = false;
    QLabel* saved_;
    QLabel* undo_;
    QLabel* facts_;
    QSlider* zoom_;
    QLabel* percent_;
};

/// "12 steps · 1 of 3 moments of truth as intended · journey gap 0.89 · coverage 92 %"; empty for no journey.
QString journeyFacts(const Project& project, Id<Journey> journey, Id<Persona> persona);

} // namespace touchline

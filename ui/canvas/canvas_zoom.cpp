#include "ui/canvas/board.h"
#include "ui/canvas/canvas.h"

#include <QScrollBar>

#include <cmath>

namespace touchline {

namespace {

constexpr double lowestZoom = 0.05;
constexpr double highestZoom = 4;
constexpr double smallestReadableZoom = 0.7;
constexpr double largestOfSelection = 2;

} // namespace

void Canvas::zoomTo(double zoom, std::optional<QPointF> anchor) {
    const QPointF at = anchor.value_or(QPointF(viewport()->rect().center()));
    const QPointF mapPos = toMap(at);
    zoom_ = std::clamp(zoom, std::min(lowestZoom, fittingZoom()), highestZoom);
    overview_.forget();
    updateScrollBars();
    const QPointF away = toView(mapPos) - at;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(away.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(away.y())));
    placeEditor();
    viewport()->update();
    emit zoomChanged(zoom_);
}

void Canvas::zoomIn() {
    zoomTo(zoom_ * zoomStep);
}

void Canvas::zoomOut() {
    zoomTo(zoom_ / zoomStep);
}

void Canvas::zoomToWidth() {
    if (view_.isEmpty())
        return;
    zoomTo(std::clamp((viewport()->width() - 2.0 * boardWidth) / view_.size().width(), smallestReadableZoom,
                      1.0));
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

double Canvas::fittingZoom() const {
    if (view_.isEmpty())
        return 1;
    // As large as without scroll bars, which come and go with the zoom.
    const QSizeF room = maximumViewportSize() - QSize(2 * boardWidth, 2 * boardWidth);
    return std::min({room.width() / view_.size().width(), room.height() / view_.size().height(), 1.0});
}

void Canvas::zoomToFit() {
    if (view_.isEmpty())
        return;
    zoomTo(fittingZoom());
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void Canvas::zoomToRect(const QRectF& mapRect) {
    if (mapRect.isNull())
        return;
    const QSizeF room = maximumViewportSize() - QSize(2 * boardWidth, 2 * boardWidth);
    zoomTo(std::min({room.width() / mapRect.width(), room.height() / mapRect.height(), largestOfSelection}));
    const QPointF away = toView(mapRect.center()) - QPointF(viewport()->rect().center());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(away.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(away.y()));
}

void Canvas::zoomToSelection() {
    QRectF all;
    for (const QRectF& rect : std::as_const(selectedRects_))
        all |= rect;
    zoomToRect(all);
}

void Canvas::zoomToStage() {
    const QRectF band = view_.rect(stageOf(document_.project(), selection_));
    if (band.isNull())
        return;
    for (const Strip& strip : view_.page().strips) {
        if (band.top() == strip.y)
            zoomToRect({band.left(), strip.y, band.width(), strip.height});
    }
}

} // namespace touchline

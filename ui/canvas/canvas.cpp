#include "ui/canvas/canvas.h"

#include "ui/canvas/hit_sink.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/drawing/describe.h"
#include "ui/drawing/screen_sink.h"
#include "ui/window/tone.h"

#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace touchline {

namespace {

constexpr double lowestZoom = 0.05;
constexpr double highestZoom = 4;
constexpr double smallestReadableZoom = 0.7;
constexpr int board = 24; ///< pixels around the page
const QColor darkBoardColour(0x0e121a);
const QColor frameColour(0x2f6fdb);
const QColor darkFrameColour(0x6ea8ff);

bool isDark(const Theme& theme) {
    return theme[Ink::paper].lightness() < 128;
}

/// What surrounds the page.
QColor boardOf(const Theme& theme) {
    return isDark(theme) ? darkBoardColour : tone(Tone::board);
}

} // namespace

Canvas::Canvas(Document& document, QWidget* parent) : QAbstractScrollArea(parent), document_(document) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameStyle(QFrame::NoFrame);
    setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // nothing is filled before it is painted over
    setAttribute(Qt::WA_InputMethodEnabled);
    setAccessibleName(tr("Journey map"));
    connect(&document_, &Document::changed, this, &Canvas::follow);
}

Canvas::~Canvas() = default;

void Canvas::follow(const Project& before) {
    const Project& project = document_.project();
    if (editor_ && !isIn(project, edited_))
        closeEditor(false);
    rebuild();
    const auto isGone = [&project](const Selection& selection) { return !isIn(project, selection); };
    if (selection_.kind != Selection::Kind::none && isGone(selection_)) {
        const Selection place = placeOf(before, selection_);
        setSelection(isGone(place) ? Selection() : place);
    } else if (std::ranges::any_of(others_, isGone)) {
        QList<Selection> left = others_;
        left.removeIf(isGone);
        setSelection(selection_, left);
    }
}

void Canvas::setJourney(Id<Journey> journey) {
    closeEditor(true);
    journey_ = journey;
    rebuild();
    setSelection(journey_);
}

void Canvas::setView(const View& view) {
    if (view == shown_)
        return;
    closeEditor(true);
    const QRectF before = viewRect(selection_);
    shown_ = view;
    rebuild();
    const QRectF after = viewRect(selection_);
    if (after.isNull() || !before.intersects(viewport()->rect()))
        return;
    // What is selected stays where it is looked at.
    const QPoint moved = (after.topLeft() - before.topLeft()).toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
}

void Canvas::rebuild() {
    gesture_.reset();
    const auto parts = view_.show(document_.project(), journey_, shown_);
    updateScrollBars();
    placeEditor();
    if (!parts) {
        theme_ = themeOf(shown_.theme, document_.project().about.colours);
        QPalette around = palette();
        around.setColor(QPalette::Window, boardOf(theme_));
        setPalette(around); // behind the scroll bars
        overview_.forget();
        viewport()->update();
    }
    for (const QRectF& part : parts.value_or(QList<QRectF>()))
        paintAnew(part);
    const QList<QRectF> selected = selectedRects();
    for (const QRectF& rect : std::exchange(selectedRects_, selected))
        paintAnew(rect);
    for (const QRectF& rect : selected)
        paintAnew(rect);
}

void Canvas::paintAnew(const QRectF& mapRect) {
    constexpr int around = 6; // the frame of what is selected, smoothed edges
    const QRectF rect(toView(mapRect.topLeft()), mapRect.size() * zoom_);
    const QRect part = rect.toAlignedRect().adjusted(-around, -around, around, around) & viewport()->rect();
    overview_.forget(part);
    viewport()->update(part);
}

void Canvas::updateScrollBars() {
    const QSizeF content = view_.size() * zoom_ + QSizeF(2 * board, 2 * board);
    const auto range = [](QScrollBar* bar, double whole, int page) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(whole - 1e-6)) - page));
        bar->setPageStep(page);
        bar->setSingleStep(40);
    };
    range(horizontalScrollBar(), content.width(), viewport()->width());
    range(verticalScrollBar(), content.height(), viewport()->height());
}

QPointF Canvas::toView(QPointF mapPos) const {
    const QSizeF content = view_.size() * zoom_ + QSizeF(2 * board, 2 * board);
    // A map smaller than the window stands in its middle; whole pixels, so that it can be scrolled by them.
    const double left = std::max(0.0, std::floor((viewport()->width() - content.width()) / 2));
    return mapPos * zoom_ +
           QPointF(board + left - horizontalScrollBar()->value(), board - verticalScrollBar()->value());
}

QPointF Canvas::toMap(QPointF viewPos) const {
    return (viewPos - toView(QPointF())) / zoom_;
}

QRectF Canvas::viewRect(const Selection& selection) const {
    const QRectF rect = view_.rect(selection);
    return rect.isNull() ? rect : QRectF(toView(rect.topLeft()), rect.size() * zoom_);
}

double Canvas::reach() const {
    return std::max(10.0, 10 / zoom_);
}

void Canvas::paintMap(QPainter& painter, const QRect& part) {
    painter.save();
    painter.fillRect(part, boardOf(theme_));
    painter.setClipRect(part);
    painter.translate(toView(QPointF()));
    painter.scale(zoom_, zoom_);
    if (!view_.isEmpty()) {
        ScreenSink sink(painter, cache_);
        describe(view_.layout(), view_.page(), QRectF(toMap(part.topLeft()), QSizeF(part.size()) / zoom_),
                 theme_, sink);
    }
    painter.restore();
}

void Canvas::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const QRect shown = event->rect();
    if (horizontalScrollBar()->maximum() == 0 && verticalScrollBar()->maximum() == 0)
        overview_.show(painter, shown, viewport()->size(),
                       [this](QPainter& onto, const QRect& part) { paintMap(onto, part); });
    else
        paintMap(painter, shown);
    if (view_.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(shown);
    painter.translate(toView(QPointF()));
    painter.scale(zoom_, zoom_);
    if (!highlight_.isEmpty()) {
        HitSink sink(painter, highlight_);
        describe(view_.layout(), view_.page(), QRectF(toMap(shown.topLeft()), QSizeF(shown.size()) / zoom_),
                 theme_, sink);
    }
    if (!editor_)
        paintSelection(painter);
    if (gesture_)
        gesture_->paint(painter, zoom_);
}

void Canvas::setHighlight(const TextPattern& pattern) {
    if (pattern == highlight_)
        return;
    highlight_ = pattern;
    viewport()->update();
}

void Canvas::paintSelection(QPainter& painter) const {
    const QColor& colour = isDark(theme_) ? darkFrameColour : frameColour;
    const double width = (hasFocus() ? 2.5 : 1.5) / zoom_, away = 2 / zoom_;
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& rect : selectedRects_) {
        const bool isCurrent = &rect == &selectedRects_.last();
        const bool isPlace = isCurrent && selection_.kind == Selection::Kind::cell;
        painter.setPen(QPen(colour, isCurrent ? width : width / 2, isPlace ? Qt::DashLine : Qt::SolidLine));
        if (!rect.isNull())
            painter.drawRoundedRect(rect.adjusted(-away, -away, away, away), 7, 7);
    }
    const Lane* lane = touchline::find(document_.project(), selection_.cellLane());
    if (!lane || lane->kind != LaneKind::experience || selectedRects_.last().isNull())
        return;
    painter.setFont(fontOf({TextStyle::small}));
    painter.setPen(colour);
    const QRectF& rect = selectedRects_.last();
    painter.drawText(
        QRectF(rect.center().x() - 80, rect.bottom() + 4, 160, 40), Qt::AlignHCenter | Qt::AlignTop,
        selection_.role == CurveRole::intended ? tr("intended: 1 to 5") : tr("realised: 1 to 5"));
}

QList<QRectF> Canvas::selectedRects() const {
    QList<QRectF> rects;
    for (const Selection& selection : selected())
        rects.append(view_.rect(selection));
    return rects;
}

void Canvas::resizeEvent(QResizeEvent*) {
    overview_.forget();
    updateScrollBars();
    placeEditor();
}

// What stays in sight is moved as pixels; only what comes into sight is painted.
void Canvas::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
}

void Canvas::setSelection(const Selection& selection, const QList<Selection>& others) {
    runColumn_.reset();
    if (others.isEmpty())
        anchor_ = selection;
    if (selection == selection_ && others == others_)
        return;
    selection_ = selection;
    others_ = others;
    selectedRects_ = selectedRects();
    viewport()->update();
    emit selectionChanged();
}

void Canvas::extendTo(const Selection& selection) {
    const Grid grid(view_.layout());
    const auto from = grid.find(anchor_), to = grid.find(selection);
    if (!from || !to)
        return setSelection(selection);
    QList<Selection> all = grid.between(*from, *to);
    all.removeAll(selection);
    setSelection(selection, all);
}

void Canvas::toggle(const Selection& selection) {
    QList<Selection> all = selected();
    if (all.removeAll(selection) == 0)
        all.append(selection);
    if (all.isEmpty())
        return setSelection(journey_);
    const Selection current = all.takeLast();
    setSelection(current, all);
}

void Canvas::pick(QList<Selection> selections) {
    selections.removeIf([this](const Selection& one) { return !isIn(document_.project(), one); });
    if (selections.isEmpty())
        return;
    const Selection current = selections.takeLast();
    setSelection(current, selections);
    reveal(view_.rect(current));
}

void Canvas::selectAll() {
    const Grid grid(view_.layout());
    QList<Selection> all = grid.between({0, 0, 0}, {grid.lanes() - 1, grid.columns() - 1, 0});
    all.removeIf([](const Selection& selection) { return selection.kind == Selection::Kind::cell; });
    pick(all);
}

void Canvas::perform(const MapEdit& edit) {
    if (!edit)
        return;
    document_.perform(edit.name, edit.project);
    select(edit.selection);
}

void Canvas::select(const Selection& selection) {
    setSelection(selection);
    reveal(view_.rect(selection));
}

void Canvas::reveal(const QRectF& mapRect) {
    if (mapRect.isNull())
        return;
    const QRectF rect(toView(mapRect.topLeft()), mapRect.size() * zoom_);
    const auto scroll = [](QScrollBar* bar, double from, double to, int room) {
        constexpr int around = 24;
        if (from < around)
            bar->setValue(bar->value() + static_cast<int>(from) - around);
        else if (to > room - around)
            bar->setValue(bar->value() + static_cast<int>(std::min(to - room + around, from - around)));
    };
    scroll(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
    scroll(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
}

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
    zoomTo(std::clamp((viewport()->width() - 2.0 * board) / view_.size().width(), smallestReadableZoom, 1.0));
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

double Canvas::fittingZoom() const {
    if (view_.isEmpty())
        return 1;
    // As large as without scroll bars, which come and go with the zoom.
    const QSizeF room = maximumViewportSize() - QSize(2 * board, 2 * board);
    return std::min({room.width() / view_.size().width(), room.height() / view_.size().height(), 1.0});
}

void Canvas::zoomToFit() {
    if (view_.isEmpty())
        return;
    zoomTo(fittingZoom());
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

} // namespace touchline

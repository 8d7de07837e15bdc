#include "ui/canvas/canvas.h"

#include "ui/canvas/board.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/canvas/map_access.h"

#include <QScrollBar>

#include <cmath>

/// What is shown; how it is painted and zoomed stands in canvas_paint.cpp and canvas_zoom.cpp.
namespace touchline {

Canvas::Canvas(Document& document, QWidget* parent) : QAbstractScrollArea(parent), document_(document) {
    QAccessible::installFactory(MapAccess::make);
    setFocusPolicy(Qt::StrongFocus);
    setFrameStyle(QFrame::NoFrame);
    setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // nothing is filled before it is painted over
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Journey map"));
    connect(&document_, &Document::changed, this, &Canvas::follow);
}

Canvas::~Canvas() = default;

void Canvas::follow(const Project& before) {
    const Project& project = document_.project();
    if (editor_ && !isIn(project, edited_)) {
        adding_.clear(); // it was taken back already
        closeEditor(false);
    }
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
    MapAccess::tell(*this, QAccessible::NameChanged);
}

void Canvas::setJourney(Id<Journey> journey) {
    closeEditor(true);
    journey_ = journey;
    const bool isPrepared = prepared_.has_value();
    if (isPrepared)
        view_ = MapView(*std::exchange(prepared_, {}));
    rebuild(isPrepared);
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

void Canvas::setWhatIf(const QSet<Id<BacklogItem>>& items) {
    whatIf_ = items;
    rebuild();
}

void Canvas::rebuild(bool isOther) {
    gesture_.reset();
    ++revision_;
    const auto parts = view_.show(document_.project(), journey_, shown_, whatIf_);
    updateScrollBars();
    placeEditor();
    if (!parts || isOther) {
        theme_ = themeOf(shown_.theme, document_.project().about.colours);
        QPalette around = palette();
        around.setColor(QPalette::Window, boardOf(theme_));
        setPalette(around); // behind the scroll bars
        overview_.forget();
        viewport()->update();
    }
    for (const QRectF& part : parts.value_or(QList<QRectF>()))
        paintAnew(part);
    markSelected();
}

void Canvas::markSelected() {
    // A frame, handles, and what may be typed at a place for a value.
    const int around = static_cast<int>(handleSize(shown_.density)) + 8;
    const int hint = static_cast<int>(90 * zoom_);
    const QList<QRectF> selected = selectedRects();
    for (const QRectF& rect : std::exchange(selectedRects_, selected) + selected)
        paintAnew(rect, std::max(around, hint));
}

void Canvas::paintAnew(const QRectF& mapRect, int around) {
    const auto paint = [&](QPointF origin, const QRect& room) {
        const QRectF rect(mapRect.topLeft() * zoom_ + origin, mapRect.size() * zoom_);
        const QRect part = rect.toAlignedRect().adjusted(-around, -around, around, around) & room;
        overview_.forget(part);
        viewport()->update(part);
    };
    paint(toView(QPointF()), viewport()->rect());
    for (const FrozenPart& part : std::as_const(frozen_))
        paint(part.origin, part.place);
}

void Canvas::updateScrollBars() {
    const QSizeF content = view_.size() * zoom_ + QSizeF(2 * boardWidth, 2 * boardWidth);
    const auto range = [](QScrollBar* bar, double whole, int page) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(whole - 1e-6)) - page));
        bar->setPageStep(page);
        bar->setSingleStep(40);
    };
    range(horizontalScrollBar(), content.width(), viewport()->width());
    range(verticalScrollBar(), content.height(), viewport()->height());
    frozen_ = frozenNow();
}

QList<FrozenPart> Canvas::frozenNow() const {
    if (view_.isEmpty())
        return {};
    return frozenParts(view_.layout(), view_.page(), toView(QPointF()), zoom_, viewport()->size());
}

QPointF Canvas::toView(QPointF mapPos) const {
    const QSizeF content = view_.size() * zoom_ + QSizeF(2 * boardWidth, 2 * boardWidth);
    // A map smaller than the window stands in its middle; whole pixels, so that it can be scrolled by them.
    const double left = std::max(0.0, std::floor((viewport()->width() - content.width()) / 2));
    return mapPos * zoom_ + QPointF(boardWidth + left - horizontalScrollBar()->value(),
                                    boardWidth - verticalScrollBar()->value());
}

QPointF Canvas::toMap(QPointF viewPos) const {
    return (viewPos - toView(QPointF())) / zoom_;
}

QPointF Canvas::mapAt(QPointF viewPos) const {
    for (auto part = frozen_.rbegin(); part != frozen_.rend(); ++part) {
        if (part->place.contains(viewPos.toPoint()))
            return (viewPos - part->origin) / zoom_;
    }
    return toMap(viewPos);
}

QRectF Canvas::viewRect(const Selection& selection) const {
    const QRectF rect = view_.rect(selection);
    return rect.isNull() ? rect : QRectF(toView(rect.topLeft()), rect.size() * zoom_);
}

double Canvas::reach() const {
    return std::max(10.0, 10 / zoom_);
}

void Canvas::setHighlight(const TextPattern& pattern) {
    if (pattern == highlight_)
        return;
    highlight_ = pattern;
    viewport()->update();
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
    const QList<FrozenPart> before = std::exchange(frozen_, frozenNow());
    viewport()->scroll(dx, dy);
    // Headings at the top go along sideways, titles at the side up and down.
    const auto goesAlong = [&](const FrozenPart& part) {
        return before.size() == frozen_.size() && ((dy == 0 && part.place.width() == viewport()->width()) ||
                                                   (dx == 0 && part.place.height() == viewport()->height()));
    };
    for (const FrozenPart& part : before) {
        if (!goesAlong(part))
            viewport()->update(part.place.translated(dx, dy));
    }
    for (const FrozenPart& part : std::as_const(frozen_)) {
        if (!goesAlong(part))
            viewport()->update(part.place);
    }
}

void Canvas::setSelection(const Selection& selection, const QList<Selection>& others) {
    runColumn_.reset();
    if (others.isEmpty())
        anchor_ = selection;
    if (selection == selection_ && others == others_)
        return;
    selection_ = selection;
    others_ = others;
    markSelected();
    if (hasFocus())
        MapAccess::tell(*this, QAccessible::Focus);
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
    if (grid.lanes() == 0 || grid.columns() == 0)
        return;
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
    QPoint covered; // by headings
    bool isAtTop = false, isAtSide = false;
    for (const FrozenPart& part : std::as_const(frozen_)) {
        const QRectF shown(mapRect.topLeft() * zoom_ + part.origin, mapRect.size() * zoom_);
        if (part.place.width() == viewport()->width()) {
            covered.setY(part.place.height());
            isAtTop = shown.top() >= 0 && shown.bottom() <= part.place.bottom() + 1;
        } else if (part.place.height() == viewport()->height()) {
            covered.setX(part.place.width());
            isAtSide = shown.left() >= 0 && shown.right() <= part.place.right() + 1;
        }
    }
    const QRectF rect(toView(mapRect.topLeft()), mapRect.size() * zoom_);
    const auto scroll = [](QScrollBar* bar, double from, double to, int head, int room) {
        constexpr int around = 24;
        if (from < head + around)
            bar->setValue(bar->value() + static_cast<int>(from) - head - around);
        else if (to > room - around)
            bar->setValue(bar->value() +
                          static_cast<int>(std::min(to - room + around, from - head - around)));
    };
    if (!isAtSide)
        scroll(horizontalScrollBar(), rect.left(), rect.right(), covered.x(), viewport()->width());
    if (!isAtTop)
        scroll(verticalScrollBar(), rect.top(), rect.bottom(), covered.y(), viewport()->height());
}

} // namespace touchline

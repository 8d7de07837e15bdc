#include "ui/actions/curve_place.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/curve_stroke.h"
#include "ui/canvas/item_drag.h"
#include "ui/canvas/map_access.h"
#include "ui/canvas/point_drag.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>

#include <cmath>

/// The mouse; keys stand in canvas_keys.cpp, what is shown in canvas.cpp.
namespace touchline {

namespace {

CurveKey keyOf(const Curve& curve) {
    return {curve.persona, curve.dimension, curve.role};
}

} // namespace

void Canvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    closeEditor(true);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_)) {
        panned_ = event->pos();
        updateCursor();
        return;
    }
    if (event->button() == Qt::LeftButton && pressHandle(event->position()))
        return;
    const QPointF mapPos = mapAt(event->position());
    if (const auto edge = edgeUnder(mapPos); edge && event->button() == Qt::LeftButton) {
        gesture_ = std::make_unique<EdgeDrag>(view_, theme_, *edge, resizedWith(*edge, selected()), mapPos);
        return;
    }
    const Hit hit = view_.hit(mapPos, reach());
    const Selection picked = pickedAt(hit);
    const bool isNothing = picked.kind == Selection::Kind::none;
    const bool isStrokeGround = hit.lane >= 0 && hit.column >= 0 && hit.item.kind == ItemKind::none &&
                                view_.layout().lanes[hit.lane].experience;
    if (event->button() == Qt::LeftButton && isStrokeGround)
        pressed_ = mapPos;
    // At a point Shift asks for tenths.
    if (event->modifiers().testFlag(Qt::ShiftModifier) && !isNothing && !picked.point() && !isStrokeGround)
        return extendTo(picked);
    if (event->modifiers().testFlag(Qt::ControlModifier) && !isNothing)
        return toggle(picked);
    QList<Selection> together = selected();
    if (together.size() > 1 && together.removeOne(picked)) {
        // They may be dragged all together; a mere click picks the one.
        setSelection(picked, together);
    } else {
        setSelection(isNothing ? Selection(journey_) : picked);
    }
    if (event->button() == Qt::LeftButton && !isNothing && picked.kind != Selection::Kind::cell)
        pressed_ = mapPos;
}

Selection Canvas::at(QPointF viewPos) const {
    return pickedAt(view_.hit(mapAt(viewPos), reach()));
}

Selection Canvas::pickedAt(const Hit& hit) const {
    const Selection item = selectionOf(hit.item);
    if (item.kind != Selection::Kind::none || hit.lane < 0 || hit.column < 0)
        return item;
    const QList<Selection> here = Grid(view_.layout()).at(hit.lane, hit.column);
    const auto cell = std::ranges::find(here, Selection::Kind::cell, &Selection::kind);
    return cell == here.end() ? Selection() : *cell;
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (panned_) {
        const QPoint moved = event->pos() - *panned_;
        panned_ = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        return;
    }
    const QPointF mapPos = mapAt(event->position());
    if (pressed_ && !gesture_) {
        const QPointF moved = (mapPos - *pressed_) * zoom_;
        if (moved.manhattanLength() >= QApplication::startDragDistance())
            beginDrag(*pressed_, view_.hit(*pressed_, reach()), event->modifiers());
        if (gesture_)
            edgeTimer_.start(40, this);
    }
    if (gesture_) {
        gesture_->moveTo(mapPos, event->modifiers());
        viewport()->update();
    } else {
        updateCursor();
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    const bool wasPressed = std::exchange(pressed_, std::nullopt).has_value();
    if (panned_) {
        panned_.reset();
        updateCursor();
        return;
    }
    if (!gesture_ && wasPressed)
        return setSelection(selection_);
    if (!gesture_)
        return;
    gesture_->moveTo(mapAt(event->position()), event->modifiers());
    const GestureEdit edit = gesture_->finish(document_.project());
    gesture_.reset();
    viewport()->update();
    if (!edit.name.isEmpty())
        document_.perform(edit.name, edit.project);
}

bool Canvas::pressHandle(QPointF place) {
    for (const AddHandle& handle : handles()) {
        if (QLineF(handle.centre, place).length() > handleSize(shown_.density) / 2)
            continue;
        emit additionWanted(handle.addition);
        return true;
    }
    return false;
}

std::optional<Edge> Canvas::edgeUnder(QPointF mapPos) const {
    constexpr double beside = 4; // pixels
    return shown_.kind == ViewKind::full ? edgeAt(view_, mapPos, beside / zoom_) : std::nullopt;
}

void Canvas::beginStroke(QPointF mapPos, const Hit& hit, Qt::KeyboardModifiers modifiers) {
    const auto role = modifiers.testFlag(Qt::ShiftModifier) ? CurveRole::intended : CurveRole::realised;
    const Selection cell(Id<Lane>(view_.layout().lanes[hit.lane].item.id), hit.step, role);
    const auto place = curvePlaceOf(document_.project(), cell, shown_);
    if (place && place->curve.persona)
        gesture_ = std::make_unique<CurveStroke>(view_, theme_, hit, place->curve, mapPos);
}

void Canvas::beginDrag(QPointF mapPos, const Hit& hit, Qt::KeyboardModifiers modifiers) {
    const Project& project = document_.project();
    if (hit.item.kind == ItemKind::none) {
        if (hit.lane >= 0 && view_.layout().lanes[hit.lane].experience)
            beginStroke(mapPos, hit, modifiers);
        return;
    }
    if (const CurvePoint* point = touchline::find(project, selection_.point())) {
        const Curve* curve = touchline::find(project, point->curve);
        gesture_ = std::make_unique<PointDrag>(view_, theme_, hit, point->step, keyOf(*curve), point->value);
    } else if (selection_.card() || selection_.step() || selection_.stage() || selection_.lane()) {
        gesture_ = std::make_unique<ItemDrag>(project, view_, theme_, selected(), mapPos);
    }
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    pressed_.reset();
    const QPointF mapPos = mapAt(event->position());
    if (const auto edge = edgeUnder(mapPos)) {
        gesture_.reset();
        const GestureEdit edit = fitted(document_.project(), resizedWith(*edge, selected()));
        return document_.perform(edit.name, edit.project);
    }
    const Hit hit = view_.hit(mapPos, reach());
    const Selection picked = selectionOf(hit.item);
    if (picked.kind == Selection::Kind::none && createAt(hit, event->modifiers()))
        return;
    setSelection(pickedAt(hit));
    editSelection();
}

bool Canvas::createAt(const Hit& hit, Qt::KeyboardModifiers modifiers) {
    if (hit.lane < 0 || !hit.step || !view_.layout().lanes[hit.lane].experience)
        return false;
    const auto role = modifiers.testFlag(Qt::ShiftModifier) ? CurveRole::intended : CurveRole::realised;
    const Selection place(Id<Lane>(view_.layout().lanes[hit.lane].item.id), hit.step, role);
    perform(valueSelected(document_.project(), {place}, shown_, std::round(hit.value * 2) / 2));
    return true;
}

void Canvas::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomTo(zoom_ * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        QApplication::sendEvent(horizontalScrollBar(), event);
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void Canvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Selection picked = pickedAt(view_.hit(mapAt(event->pos()), reach()));
        if (!selected().contains(picked))
            setSelection(picked.kind == Selection::Kind::none ? Selection(journey_) : picked);
        emit contextMenuWanted(event->globalPos());
    } else {
        emit contextMenuWanted(viewport()->mapToGlobal(viewRect(selection_).center().toPoint()));
    }
}

bool Canvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Gesture) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            zoomTo(zoom_ * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->hotSpot()));
            gestures->accept();
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomTo(zoom_ * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    // After what Qt tells of the map as a whole.
    QMetaObject::invokeMethod(
        this, [this] { MapAccess::tell(*this, QAccessible::Focus); }, Qt::QueuedConnection);
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    spaceHeld_ = false;
    updateCursor();
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void Canvas::updateCursor() {
    const auto edge = edgeUnder(mapAt(viewport()->mapFromGlobal(QCursor::pos())));
    const auto shape = edge ? (edge->isOfColumn() ? Qt::SplitHCursor : Qt::SplitVCursor) : Qt::ArrowCursor;
    viewport()->setCursor(panned_ ? Qt::ClosedHandCursor : spaceHeld_ ? Qt::OpenHandCursor : shape);
}

void Canvas::timerEvent(QTimerEvent* event) {
    if (event->timerId() != edgeTimer_.timerId())
        return QAbstractScrollArea::timerEvent(event);
    constexpr int edge = 32, step = 24;
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const auto push = [](QScrollBar* bar, int place, int room) {
        bar->setValue(bar->value() + (place < edge ? -step : place > room - edge ? step : 0));
    };
    if (!gesture_)
        return edgeTimer_.stop();
    push(horizontalScrollBar(), at.x(), viewport()->width());
    push(verticalScrollBar(), at.y(), viewport()->height());
    gesture_->moveTo(mapAt(at), QApplication::keyboardModifiers());
    viewport()->update();
}

} // namespace touchline

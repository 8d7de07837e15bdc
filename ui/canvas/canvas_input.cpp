#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/canvas/item_drag.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/point_drag.h"
#include "ui/canvas/selected_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>

#include <cmath>

/// Mouse, keys and the editor in place; what is shown stands in canvas.cpp.
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
    const QPointF mapPos = toMap(event->position());
    const Hit hit = view_.hit(mapPos, reach());
    const Selection picked = selectionOf(hit.item);
    setSelection(picked.kind == Selection::Kind::none ? Selection(journey_) : picked);
    if (event->button() == Qt::LeftButton && picked.kind != Selection::Kind::none)
        pressed_ = mapPos;
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (panned_) {
        const QPoint moved = event->pos() - *panned_;
        panned_ = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        return;
    }
    const QPointF mapPos = toMap(event->position());
    if (pressed_ && !gesture_) {
        const QPointF moved = (mapPos - *pressed_) * zoom_;
        if (moved.manhattanLength() >= QApplication::startDragDistance())
            beginDrag(*pressed_, view_.hit(*pressed_, reach()));
        if (gesture_)
            edgeTimer_.start(40, this);
    }
    if (gesture_) {
        gesture_->moveTo(mapPos, event->modifiers());
        viewport()->update();
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    pressed_.reset();
    if (panned_) {
        panned_.reset();
        updateCursor();
        return;
    }
    if (!gesture_)
        return;
    gesture_->moveTo(toMap(event->position()), event->modifiers());
    const GestureEdit edit = gesture_->finish(document_.project());
    gesture_.reset();
    viewport()->update();
    if (!edit.name.isEmpty())
        document_.perform(edit.name, edit.project);
}

void Canvas::beginDrag(QPointF mapPos, const Hit& hit) {
    const Project& project = document_.project();
    if (const CurvePoint* point = touchline::find(project, selection_.point())) {
        const Curve* curve = touchline::find(project, point->curve);
        gesture_ = std::make_unique<PointDrag>(view_, theme_, hit, point->step, keyOf(*curve), point->value);
    } else if (selection_.card() || selection_.step() || selection_.stage() || selection_.lane()) {
        gesture_ = std::make_unique<ItemDrag>(project, view_, selection_, mapPos);
    }
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    pressed_.reset();
    const QPointF mapPos = toMap(event->position());
    const Hit hit = view_.hit(mapPos, reach());
    const Selection picked = selectionOf(hit.item);
    if (picked.kind == Selection::Kind::none) {
        createAt(mapPos, hit, event->modifiers());
        return;
    }
    setSelection(picked);
    editSelection();
}

void Canvas::createAt(QPointF, const Hit& hit, Qt::KeyboardModifiers modifiers) {
    const Id<Step> step = hit.step;
    const Journey* journey = journeyOf(document_.project(), step);
    if (!journey)
        return;
    const LaneContent& lane = view_.layout().lanes[hit.lane];
    const Lane* own = touchline::find(journey->lanes, Id<Lane>(lane.item.id));
    if (!own)
        return;
    if (lane.experience) {
        const Persona* persona = personaInFront(document_.project(), *journey, shown_);
        const CurveKey key{persona ? persona->id : Id<Persona>(),
                           own->dimension.value_or(Dimension::emotional),
                           modifiers.testFlag(Qt::ShiftModifier) ? CurveRole::intended : CurveRole::realised};
        document_.perform(tr("Set curve point"),
                          setPoint(document_.project(), step, key, std::round(hit.value * 2) / 2));
        const Journey& next = *journeyOf(document_.project(), step);
        if (const Curve* curve = findCurve(next, key.persona, key.dimension, key.role))
            select(currentPoint(next, curve->id, step)->id);
    } else if (ownsCards(lane.kind)) {
        const Added<Card> added = addCard(document_.project(), Id<Lane>(lane.item.id), step, QString());
        document_.perform(tr("Add card"), added.project);
        select(added.id);
        editNew(tr("Add card"));
    }
}

void Canvas::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomTo(zoom_ * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool Canvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomTo(zoom_ * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    const auto go = [this](Arrow direction) { select(neighbour(view_, selection_, direction)); };
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (plain ? event->key() : 0) {
    case Qt::Key_Left:
    case Qt::Key_Backtab:
        return go(Arrow::left);
    case Qt::Key_Right:
    case Qt::Key_Tab:
        return go(Arrow::right);
    case Qt::Key_Up:
        return go(Arrow::up);
    case Qt::Key_Down:
        return go(Arrow::down);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return editSelection();
    case Qt::Key_Escape:
        gesture_.reset();
        pressed_.reset();
        viewport()->update();
        return setSelection(journey_);
    case Qt::Key_Space:
        spaceHeld_ = true;
        return updateCursor();
    default:
        break;
    }
    if (plain && !event->text().isEmpty() && event->text()[0].isPrint())
        editSelection(event->text());
    else
        event->ignore();
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        spaceHeld_ = false;
        updateCursor();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    spaceHeld_ = false;
    updateCursor();
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void Canvas::updateCursor() {
    viewport()->setCursor(panned_ ? Qt::ClosedHandCursor : spaceHeld_ ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

// Tab walks the map; F6 and Escape lead out of it.
bool Canvas::focusNextPrevChild(bool) {
    return false;
}

void Canvas::editSelection(const QString& typed) {
    closeEditor(true);
    if (view_.editPlace(selection_).rect.isNull())
        return;
    reveal(view_.rect(selection_));
    edited_ = selection_;
    editor_ = new InPlaceEditor(viewport());
    editor_->setPlainText(typed.isEmpty() ? selectedText(document_.project(), selection_) : typed);
    placeEditor();
    if (typed.isEmpty())
        editor_->selectAll();
    else
        editor_->moveCursor(QTextCursor::End);
    connect(editor_, &InPlaceEditor::accepted, this, [this] { closeEditor(true); });
    connect(editor_, &InPlaceEditor::left, this, [this](bool forward) {
        closeEditor(true);
        select(neighbour(view_, selection_, forward ? Arrow::right : Arrow::left));
    });
    connect(editor_, &InPlaceEditor::cancelled, this, [this] { closeEditor(false); });
    editor_->show();
    editor_->setFocus();
    viewport()->update();
}

void Canvas::placeEditor() {
    if (!editor_)
        return;
    const EditPlace place = view_.editPlace(edited_);
    editor_->setLook(sizeOf(place.face) * zoom_, isBold(place.face.style), theme_[Ink::paper],
                     theme_[Ink::text]);
    editor_->cover(QRectF(toView(place.rect.topLeft()), place.rect.size() * zoom_).toAlignedRect());
}

void Canvas::editNew(const QString& adding) {
    editSelection();
    if (editor_)
        adding_ = adding;
}

void Canvas::closeEditor(bool accept) {
    if (!editor_)
        return;
    InPlaceEditor* editor = std::exchange(editor_, nullptr);
    const QString text = editor->toPlainText();
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    setFocus();
    viewport()->update();
    const QString adding = std::exchange(adding_, {});
    const Selection edited = edited_;
    const Project withText = withSelectedText(document_.project(), edited, text);
    if (adding.isEmpty()) {
        if (accept)
            document_.perform(textEditName(edited), withText);
        return;
    }
    document_.undo();
    if (accept) {
        document_.perform(adding, withText);
        select(edited);
    }
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
    gesture_->moveTo(toMap(at), QApplication::keyboardModifiers());
    viewport()->update();
}

} // namespace touchline

#include "ui/canvas/canvas.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

/// What the keys do while nothing is typed; the editor in place stands in canvas_editor.cpp.
namespace touchline {

namespace {

constexpr double nudgeStep = 0.5;
constexpr double fineNudgeStep = 0.1;

std::optional<Arrow> arrowOf(int key) {
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Home:
        return Arrow::left;
    case Qt::Key_Right:
    case Qt::Key_End:
        return Arrow::right;
    case Qt::Key_Up:
        return Arrow::up;
    case Qt::Key_Down:
        return Arrow::down;
    default:
        return {};
    }
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent& event) {
    return event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
}

bool isNone(const Selection& selection) {
    return selection.kind == Selection::Kind::none;
}

bool isValuePlace(const Project& project, const Selection& selection) {
    const Lane* lane = find(project, selection.cellLane());
    return selection.point() || (lane && lane->kind == LaneKind::experience);
}

} // namespace

void Canvas::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = modifiersOf(*event);
    const auto handled = [&] {
        if (nudge(*event) || walk(*event))
            return true;
        if (modifiers & ~Qt::ShiftModifier)
            return false;
        switch (event->key()) {
        case Qt::Key_Tab:
            return goOn(true);
        case Qt::Key_Backtab:
            return goOn(false);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // After a run of values there is nothing to edit, but another row to fill.
            if ((runColumn_ && selection_.point()) || view_.editPlace(selection_).rect.isNull())
                return goDown();
            editSelection();
            return true;
        case Qt::Key_Escape:
            return letGo();
        case Qt::Key_Space:
            spaceHeld_ = true;
            updateCursor();
            return true;
        default:
            return type(event->text());
        }
    }();
    if (handled)
        return;
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        QAbstractScrollArea::keyPressEvent(event);
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

bool Canvas::nudge(const QKeyEvent& event) {
    const auto modifiers = modifiersOf(event);
    const bool isUp = event.key() == Qt::Key_Up;
    if (!selection_.point() || (!isUp && event.key() != Qt::Key_Down) ||
        !modifiers.testFlag(Qt::ControlModifier) || (modifiers & Qt::AltModifier))
        return false;
    const double step = modifiers.testFlag(Qt::ShiftModifier) ? fineNudgeStep : nudgeStep;
    const MapEdit edit = nudgeSelected(document_.project(), selected(), isUp ? step : -step);
    document_.perform(edit.name, edit.project);
    return true;
}

bool Canvas::walk(const QKeyEvent& event) {
    const auto arrow = arrowOf(event.key());
    const auto modifiers = modifiersOf(event);
    if (!arrow || (modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier)))
        return false;
    const Grid grid(view_.layout());
    const auto spot = grid.find(selection_);
    const bool isHomeOrEnd = event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
    const bool isFar = modifiers.testFlag(Qt::ControlModifier);
    Selection next;
    if (!spot && event.key() == Qt::Key_Down && grid.columns() > 0)
        next = grid.at(-1, 0).value(0); // below the title of the map
    else if (!spot || (isFar && event.key() == Qt::Key_Home))
        next = grid.first();
    else
        next = isFar || isHomeOrEnd ? grid.edge(*spot, *arrow) : neighbour(view_, selection_, *arrow);
    if (isNone(next))
        return true;
    if (modifiers.testFlag(Qt::ShiftModifier))
        extendTo(next);
    else
        setSelection(next);
    reveal(view_.rect(selection_));
    return true;
}

bool Canvas::goOn(bool forward) {
    const auto spot = Grid(view_.layout()).find(selection_);
    if (!spot) {
        select(Grid(view_.layout()).first());
        return true;
    }
    const int begun = runColumn_.value_or(spot->column);
    const Arrow side = forward ? Arrow::right : Arrow::left;
    Selection next = Grid(view_.layout()).beside(*spot, side);
    if (isNone(next) && forward && !isNone(selection_)) {
        const Journey* journey = journeyOf(document_.project(), selection_);
        const bool isParked = spot->lane == Grid(view_.layout()).lanes();
        const bool isWaiting = isParked || spot->column < 0 || // as when a lane's title is selected
                               view_.layout().columns[spot->column].step.isNull();
        const MapEdit edit = spot->lane < 0 ? appendStage(document_.project(), journey->id)
                             : isWaiting    ? MapEdit()
                                            : appendStep(document_.project(), journey->id);
        document_.perform(edit.name, edit ? edit.project : document_.project());
        next = Grid(view_.layout()).beside(*spot, side);
    }
    if (!isNone(next) && !next.lane())
        select(next);
    runColumn_ = begun;
    return true;
}

bool Canvas::goDown() {
    const Grid grid(view_.layout());
    if (const auto spot = grid.find(selection_)) {
        // A curve lane is two rows, of realised and of intended values.
        const bool isCurve =
            spot->lane >= 0 && spot->lane < grid.lanes() && view_.layout().lanes[spot->lane].experience;
        const Selection next = !runColumn_ ? grid.along(*spot, Arrow::down)
                               : isCurve   ? grid.along({spot->lane, *runColumn_, spot->index}, Arrow::down)
                                           : grid.below(spot->lane, *runColumn_);
        if (!isNone(next))
            select(next);
    }
    return true;
}

bool Canvas::letGo() {
    if (gesture_ || pressed_) {
        gesture_.reset();
        pressed_.reset();
        viewport()->update();
    } else if (!others_.isEmpty()) {
        setSelection(selection_);
    } else if (selection_ != Selection(journey_)) {
        setSelection(journey_);
    } else {
        emit left();
    }
    return true;
}

bool Canvas::type(const QString& text) {
    if (text.isEmpty() || !text[0].isPrint())
        return false;
    const Project& project = document_.project();
    if (!isValuePlace(project, selection_)) {
        editSelection(text);
        return true;
    }
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'5') {
        const int face = text[0].digitValue();
        const auto run = runColumn_;
        perform(
            valueSelected(project, selected(), shown_, face == 0 ? std::nullopt : std::optional(face - 3.0)));
        runColumn_ = run;
    } else if (selection_.point()) {
        editSelection(text);
    }
    return true;
}

// Dead keys arrive as a commit; longer compositions stay with the input method until they are done.
void Canvas::inputMethodEvent(QInputMethodEvent* event) {
    if (!event->commitString().isEmpty())
        type(event->commitString());
    event->accept();
}

QVariant Canvas::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImCursorRectangle)
        return viewRect(selection_).toRect();
    return QAbstractScrollArea::inputMethodQuery(query);
}

// Tab walks the map; F6 and Escape lead out of it.
bool Canvas::focusNextPrevChild(bool) {
    return false;
}

} // namespace touchline

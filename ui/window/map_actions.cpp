#include "ui/canvas/canvas.h"
#include "ui/selection/changed_place.h"
#include "ui/window/context_menu.h"
#include "ui/window/finish_typing.h"
#include "ui/window/main_window.h"
#include "ui/window/tally_flow.h"

#include <QMenu>

/// What the Edit and Insert menus do to the map.
namespace touchline {

void MainWindow::connectMapActions() {
    using enum Command;
    const auto project = [this]() -> const Project& { return document_.project(); };
    on(undo, [this] { travel(&Document::undo); });
    on(redo, [this] { travel(&Document::redo); });
    on(editText, [this] { canvas_->editSelection(); });
    on(duplicate, [=, this] { perform(duplicateSelected(project(), canvas_->selected())); });
    on(remove, [=, this] { perform(removeSelected(project(), canvas_->selected())); });
    on(selectAll, [this] { canvas_->selectAll(); });
    on(split, [=, this] { perform(splitSelected(project(), canvas_->selected()), true); });
    on(merge, [=, this] { perform(mergeSelected(project(), canvas_->selected())); });
    const auto move = [=, this](Heading heading) {
        const QList<Selection> moved = canvas_->selected();
        perform(moveSelected(project(), moved, heading));
        canvas_->pick(moved);
    };
    on(moveLeft, [move] { move(Heading::left); });
    on(moveRight, [move] { move(Heading::right); });
    on(moveUp, [move] { move(Heading::up); });
    on(moveDown, [move] { move(Heading::down); });
    on(tally, [this] { countHands(document_, canvas_->selection(), shown_.view(), *this); });
    on(zoomStage, [this] { canvas_->zoomToStage(); });
    on(zoomSelection, [this] { canvas_->zoomToSelection(); });
    connect(canvas_, &Canvas::additionWanted, this, [this](Addition addition) {
        const auto command = addition == Addition::stage  ? Command::insertStage
                             : addition == Addition::step ? Command::insertStep
                                                          : Command::insertCard;
        actions_[command].trigger();
    });
    connect(canvas_, &Canvas::contextMenuWanted, this,
            [this](QPoint place) { showContextMenu(*this, actions_, canvas_->selection(), place); });
    on(Command::insertStage, [=, this] {
        perform(touchline::insertStage(project(), canvas_->journey(), canvas_->selection()), true);
    });
    on(Command::insertStep, [=, this] {
        perform(touchline::insertStep(project(), canvas_->journey(), canvas_->selection()), true);
    });
    on(Command::insertStepBefore,
       [=, this] { perform(touchline::insertStepBefore(project(), canvas_->selection()), true); });
    on(Command::insertCard, [=, this] {
        perform(touchline::insertCard(project(), canvas_->journey(), canvas_->selection()), true);
    });
}

void MainWindow::travel(void (Document::*step)()) {
    const Project before = document_.project();
    (document_.*step)();
    const Selection place = changedPlace(before, document_.project());
    const Journey* journey = touchline::journeyOf(document_.project(), place);
    if (!journey)
        return;
    // On a shared axis the other journey is in sight too.
    if (canvas_->viewRect(place).isNull() && journey->id != canvas_->journey())
        showJourney(journey->id);
    canvas_->select(place);
}

void MainWindow::perform(const MapEdit& edit, bool edits) {
    if (!edit)
        return;
    const bool isNew = !isIn(document_.project(), edit.selection);
    document_.perform(edit.name, edit.project);
    // What was just made is never out of sight.
    if (isNew && canvas_->viewRect(edit.selection).isNull())
        shown_.choose({.kind = ViewKind::full});
    canvas_->select(edit.selection);
    if (edits)
        canvas_->editNew(edit.name);
}

void MainWindow::addLane(LaneKind kind) {
    finishTyping(document_);
    perform(insertLane(document_.project(), canvas_->journey(), canvas_->selection(), kind));
}

void MainWindow::fillStageMenu(QMenu& menu) {
    menu.clear();
    const Journey* journey = touchline::journeyOf(document_.project(), canvas_->selection());
    for (const Stage& stage : journey ? journey->stages : QList<Stage>()) {
        QString title = stage.title.isEmpty() ? tr("Stage without a name") : stage.title;
        menu.addAction(title.replace(u'&', "&&"), this, [this, id = stage.id] {
            finishTyping(document_);
            perform(moveToStage(document_.project(), canvas_->selected(), id));
        });
    }
}

} // namespace touchline

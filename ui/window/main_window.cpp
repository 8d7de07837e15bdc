#include "ui/window/main_window.h"

#include "core/edits/journeys.h"
#include "core/edits/remove.h"
#include "core/file/templates.h"
#include "ui/canvas/canvas.h"
#include "ui/clipboard/clipboard_flow.h"
#include "ui/panels/gap_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/journey_rows.h"
#include "ui/panels/journeys_panel.h"
#include "ui/panels/side_pane.h"
#include "ui/window/finish_typing.h"
#include "ui/window/first_step_hint.h"
#include "ui/window/session.h"
#include "ui/window/status_line.h"
#include "ui/window/versions_flow.h"
#include "ui/window/windows.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QToolBar>

/// What the window does; how it is put together stands in build_window.cpp.
namespace touchline {

namespace {

/// The first widget of a pane that Tab would reach; null where there is none.
QWidget* firstInTabOrder(QWidget* pane) {
    QWidget* widget = pane;
    do {
        const bool inside = widget == pane || pane->isAncestorOf(widget);
        if (inside && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
            !qobject_cast<QScrollArea*>(widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

} // namespace

MainWindow::MainWindow() : autosave_(document_), actions_(this), files_(document_, *this), shown_(document_) {
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectActions();
    connect(&document_, &Document::changed, this, &MainWindow::followDocument);
    connect(&document_, &Document::written, this, keepVersion);
    connect(&autosave_, &Autosave::failed, this, [this] {
        constexpr int readMs = 20'000;
        status_->showMessage(
            tr("Unsaved work can't be kept safe from a crash; make room on the disk, and save."), readMs);
    });
    connect(&document_, &Document::stateChanged, this, [this] {
        updateActions();
        updateTitle();
    });
    connect(canvas_, &Canvas::selectionChanged, this, [this] {
        inspector_->show(canvas_->selected(), canvas_->journey(), shown_.inFront());
        updateActions();
    });
    connect(&shown_, &ShownView::changed, this, &MainWindow::followView);
    document_.start(projectFromTemplate(firstTemplate, QLocale().name().section(u'_', 0, 0)));
    canvas_->setFocus();
    giveFrame(*this);
}

// The panes read the document until they are gone; as children alone they would go after it.
MainWindow::~MainWindow() {
    delete takeCentralWidget();
    delete status_;
}

void MainWindow::showJourney(Id<Journey> journey) {
    if (journey != canvas_->journey()) {
        canvas_->setJourney(journey);
        canvas_->zoomToWidth();
    }
    journeys_->setJourney(journey);
    shown_.setJourney(journey);
    followView();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    finishTyping(document_);
    if (!mayClose_ && (document_.isModified() || files_.saver().isSaving())) {
        event->ignore();
        return settleChanges([this] {
            keepIfLast();
            closeSettled();
        });
    }
    if (!mayClose_)
        keepIfLast();
    keepFrame(*this);
    event->accept();
}

void MainWindow::keepIfLast() {
    if (mainWindows() == QList<MainWindow*>{this})
        keepSession();
}

void MainWindow::settleChanges(const std::function<void()>& next) {
    finishTyping(document_);
    if (document_.isModified())
        bringForward(*this);
    files_.settleChanges(next);
}

void MainWindow::closeSettled() {
    mayClose_ = true;
    close();
}

void MainWindow::start(const Project& project) {
    leaveStartPage();
    document_.start(project);
    const Journey* journey = touchline::find(project.journeys, canvas_->journey());
    if (journey && isBlank(*journey) && !journey->steps.isEmpty())
        canvas_->select(journey->steps.first().id); // ready to be typed over
    canvas_->setFocus();
}

void MainWindow::take(const OpenedFile& file, const QString& path, LiveLayout layout) {
    leaveStartPage();
    canvas_->prepare(std::move(layout));
    document_.take(file, path);
    canvas_->setFocus();
}

void MainWindow::on(Command command, const std::function<void()>& run) {
    // What is being typed belongs to what is selected now, and a command may select something else.
    connect(&actions_[command], &QAction::triggered, this, [this, run] {
        finishTyping(document_);
        run();
    });
}

void MainWindow::connectActions() {
    using enum Command;
    connect(&actions_[cut], &QAction::triggered, clipboard_, &ClipboardFlow::cut);
    connect(&actions_[copy], &QAction::triggered, clipboard_, &ClipboardFlow::copy);
    connect(&actions_[paste], &QAction::triggered, clipboard_, &ClipboardFlow::paste);
    on(newCustomerJourney, [this] { addJourney(JourneyKind::customer); });
    on(newEmployeeJourney, [this] { addJourney(JourneyKind::employee); });
    on(removeJourney, [this] { deleteJourney(); });
    on(previousJourney, [this] { stepJourney(-1); });
    on(nextJourney, [this] { stepJourney(1); });
    connectMapActions();
    connectViewActions();
    connectFileActions();
}

void MainWindow::addJourney(JourneyKind kind) {
    const auto added = touchline::addJourney(document_.project(), kind, {});
    document_.perform(kind == JourneyKind::customer ? tr("Add customer journey") : tr("Add employee journey"),
                      added.project);
    showJourney(added.id);
    canvas_->editSelection();
}

void MainWindow::deleteJourney() {
    document_.perform(tr("Delete journey"), touchline::remove(document_.project(), canvas_->journey()));
}

void MainWindow::stepJourney(int places) {
    const QList<JourneyRow> rows = journeyRows(document_.project());
    const auto at = std::ranges::find(rows, canvas_->journey(), &JourneyRow::id) - rows.begin();
    const auto wanted = at + places;
    if (wanted >= 0 && wanted < rows.size())
        showJourney(rows[wanted].id);
}

void MainWindow::focusNextPane() {
    const QList<QWidget*> panes{canvas_, side_->current(), journeys_, findChild<QToolBar*>(), status_};
    const QWidget* focused = QApplication::focusWidget();
    const auto at = std::ranges::find_if(
        panes, [focused](QWidget* pane) { return pane == focused || pane->isAncestorOf(focused); });
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        if (QWidget* target = firstInTabOrder(panes[(at - panes.begin() + i) % panes.size()]))
            return target->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::followDocument() {
    const QList<Journey>& journeys = document_.project().journeys;
    if (!touchline::find(journeys, canvas_->journey()))
        showJourney(journeys.isEmpty() ? Id<Journey>() : journeyRows(document_.project()).first().id);
}

void MainWindow::followView() {
    canvas_->setView(shown_.view());
    status_->setJourney(canvas_->journey(), shown_.inFront());
    inspector_->show(canvas_->selected(), canvas_->journey(), shown_.inFront());
    gaps_->show(canvas_->journey(), shown_.inFront());
    updateActions();
}

void MainWindow::updateActions() {
    if (isAtStart())
        return;
    using Kind = Selection::Kind;
    const Kind kind = canvas_->selection().kind;
    const bool hasJourney = !canvas_->journey().isNull();
    const auto enable = [this](Command command, bool enabled) { actions_[command].setEnabled(enabled); };
    enable(Command::undo, document_.canUndo());
    enable(Command::redo, document_.canRedo());
    actions_[Command::undo].setText(document_.canUndo() ? tr("&Undo “%1”").arg(document_.undoName())
                                                        : tr("&Undo"));
    actions_[Command::redo].setText(document_.canRedo() ? tr("&Redo “%1”").arg(document_.redoName())
                                                        : tr("&Redo"));
    enable(Command::editText, kind != Kind::none);
    enable(Command::duplicate, kind == Kind::step || kind == Kind::card);
    enable(Command::remove, kind != Kind::none && kind != Kind::journey && kind != Kind::cell);
    enable(Command::split, !stepOf(document_.project(), canvas_->selection()).isNull());
    enable(Command::tally, !stepOf(document_.project(), canvas_->selection()).isNull());
    enable(Command::zoomSelection, kind != Kind::none && kind != Kind::journey);
    enable(Command::zoomStage, !stageOf(document_.project(), canvas_->selection()).isNull());
    enable(Command::merge, kind == Kind::step || kind == Kind::stage);
    enable(Command::insertStepBefore, !stepOf(document_.project(), canvas_->selection()).isNull());
    enable(Command::earlierVersions, !document_.path().isEmpty());
    enable(Command::updateView, shown_.isChanged());
    for (const Command command : {Command::moveLeft, Command::moveRight})
        enable(command, kind == Kind::stage || kind == Kind::step || kind == Kind::card);
    for (const Command command : {Command::moveUp, Command::moveDown})
        enable(command, kind == Kind::lane || kind == Kind::card);
    for (const Command command : {Command::exportMap, Command::gapReport, Command::insertStage,
                                  Command::insertStep, Command::insertCard, Command::removeJourney})
        enable(command, hasJourney);
    for (const Command command : {Command::previousJourney, Command::nextJourney})
        enable(command, document_.project().journeys.size() > 1);
}

void MainWindow::updateTitle() {
    setWindowFilePath(isAtStart() ? QString() : document_.path());
    setWindowModified(document_.isModified());
    if (isAtStart())
        return setWindowTitle(tr("Touchline"));
    const QString name =
        document_.path().isEmpty() ? shownTitle(document_) : QFileInfo(document_.path()).fileName();
    setWindowTitle(
        (document_.isReadOnly() ? tr("%1[*] (read-only) — Touchline") : tr("%1[*] — Touchline")).arg(name));
}

} // namespace touchline

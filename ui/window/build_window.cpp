#include "ui/actions/mnemonics.h"
#include "ui/canvas/canvas.h"
#include "ui/clipboard/clipboard_flow.h"
#include "ui/clipboard/picture_handle.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/project_dialog.h"
#include "ui/dialogs/views_dialog.h"
#include "ui/panels/gap_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/journeys_panel.h"
#include "ui/panels/side_pane.h"
#include "ui/search/find_bar.h"
#include "ui/search/palette_field.h"
#include "ui/window/about.h"
#include "ui/window/appearance_menu.h"
#include "ui/window/file_watch.h"
#include "ui/window/find_flow.h"
#include "ui/window/first_step_hint.h"
#include "ui/window/jump.h"
#include "ui/window/lane_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/measure_flow.h"
#include "ui/window/open_flow.h"
#include "ui/window/palette_flow.h"
#include "ui/window/status_line.h"
#include "ui/window/view_boxes.h"
#include "ui/window/view_flow.h"
#include "ui/window/view_menus.h"
#include "ui/words/speller.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

/// How the main window is put together.
namespace touchline {

namespace {

constexpr int journeysWidth = 240;
constexpr int noticeMs = 15'000;
constexpr int sideWidth = 300;

QToolButton* framedButton(QAction& action, const QString& text) {
    auto* button = new QToolButton;
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // The button takes its text from the action again whenever that changes.
    action.setIconText(text);
    button->setProperty("framed", true);
    return button;
}

/// One below the other, without anything between them.
QWidget* stacked(const QList<QWidget*>& widgets) {
    auto* stack = new QWidget;
    auto* layout = new QVBoxLayout(stack);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return stack;
}

QWidget* stretch() {
    auto* widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

} // namespace

void MainWindow::build() {
    canvas_ = new Canvas(document_);
    journeys_ = new JourneysPanel(document_);
    inspector_ = new Inspector(document_);
    gaps_ = new GapPanel(document_);
    side_ = new SidePane;
    side_->add(tr("Details"), inspector_);
    side_->add(tr("Gaps"), gaps_);
    status_ = new StatusLine(document_);

    panes_ = new QSplitter;
    panes_->setHandleWidth(1);
    panes_->setChildrenCollapsible(false);
    panes_->addWidget(journeys_);
    find_ = new FindFlow(*this);
    panes_->addWidget(stacked({find_->bar(), canvas_}));
    panes_->addWidget(side_);
    panes_->setStretchFactor(1, 1);
    panes_->setSizes({journeysWidth, 1000, sideWidth});
    journeys_->setMinimumWidth(180);
    side_->setMinimumWidth(240);
    canvas_->setMinimumWidth(320);
    pages_ = new QStackedWidget;
    pages_->addWidget(panes_);
    setCentralWidget(pages_);
    setStatusBar(status_);
    connect(&files_.saver(), &Saver::savingChanged, status_, &StatusLine::setSaving);
    auto* watch = new FileWatch(document_, files_, *this);
    connect(watch, &FileWatch::noticed, status_,
            [this](const QString& sentence) { status_->showMessage(sentence, noticeMs); });
    clipboard_ = new ClipboardFlow(document_, *canvas_, shown_, *status_);
    status_->addPermanentWidget(new PictureHandle(*clipboard_));
    connect(clipboard_, &ClipboardFlow::journeyWanted, this, &MainWindow::showJourney);
    connect(clipboard_, &ClipboardFlow::fileWanted, this, &MainWindow::openFile);
    resize(QSize(1600, 1000).boundedTo(screen()->availableSize() * 0.95));

    actions_.fill(*menuBar());
    connect(&actions_.menu(Menu::edit), &QMenu::aboutToShow, this,
            [this] { actions_[Command::paste].setStatusTip(clipboard_->preview()); });
    addViewMenus(actions_.menu(Menu::view), &actions_[Command::keepView], shown_);
    addAppearanceMenu(actions_.menu(Menu::view), &actions_[Command::zoomIn]);
    buildToolBar();
    auto* stages = new QMenu(tr("Move to S&tage"), this);
    connect(stages, &QMenu::aboutToShow, this, [this, stages] { fillStageMenu(*stages); });
    actions_.menu(Menu::edit).addMenu(stages);
    QMenu& file = actions_.menu(Menu::file);
    auto* fresh = new QMenu(tr("&New"), &file);
    fillNewMenu(*fresh, *this);
    fresh->actions().first()->setShortcut(Qt::CTRL | Qt::Key_N);
    file.insertMenu(&actions_[Command::open], fresh);
    auto* recent = new QMenu(tr("Open &Recent"), &file);
    fillRecentMenu(*recent, *this);
    const QList<QAction*> entries = file.actions();
    file.insertMenu(entries[entries.indexOf(&actions_[Command::open]) + 1], recent);

    keepMnemonicsApart(*menuBar());

    connect(journeys_, &JourneysPanel::journeyChosen, this, &MainWindow::showJourney);
    connect(journeys_, &JourneysPanel::bookWanted, this, [this](Book book) { openBook(*this, book); });
    connect(inspector_, &Inspector::jumpWanted, this, [this](QUuid id) { jumpTo(*this, id); });
    connect(gaps_, &GapPanel::jumpWanted, this, [this](QUuid id) { jumpTo(*this, id); });
    connect(gaps_, &GapPanel::whatIfChanged, this, [this] { canvas_->setWhatIf(gaps_->whatIf()); });
    connect(canvas_, &Canvas::left, this, &MainWindow::focusNextPane);
    new FirstStepHint(document_, *canvas_);
    connect(canvas_, &Canvas::zoomChanged, status_, &StatusLine::setZoom);
    connect(status_, &StatusLine::zoomWanted, canvas_, [this](double zoom) { canvas_->zoomTo(zoom); });
}

void MainWindow::buildToolBar() {
    QToolBar* bar = tools_ = new QToolBar(tr("Tools"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(&actions_[Command::undo]);
    bar->addAction(&actions_[Command::redo]);
    bar->addSeparator();
    bar->addWidget(framedButton(actions_[Command::insertStep], tr("+ Step")));
    bar->addWidget(framedButton(actions_[Command::insertStage], tr("+ Stage")));
    auto* lane = new QToolButton;
    lane->setText(tr("+ Lane"));
    lane->setProperty("framed", true);
    lane->setPopupMode(QToolButton::InstantPopup);
    QMenu* lanes = actions_.menu(Menu::insert).addMenu(tr("&Lane"));
    fillLaneMenu(*lanes, [this](LaneKind kind) { addLane(kind); });
    addHiddenLanes(
        *lanes, [this] { return touchline::find(document_.project().journeys, canvas_->journey()); },
        [this](Id<Lane> id) { perform(showLane(document_.project(), id)); });
    lane->setMenu(lanes);
    bar->addWidget(lane);
    bar->addWidget(framedButton(actions_[Command::insertCard], tr("+ Card")));
    bar->addSeparator();
    auto* views = new ViewBoxes(shown_);
    connect(views, &ViewBoxes::editWanted, this, &MainWindow::openViews);
    bar->addWidget(views);
    bar->addWidget(stretch());
    bar->addWidget(new PaletteField(actions_[Command::runAnything]));
    bar->addAction(&actions_[Command::zoomFit]);
    QToolButton* exporting = framedButton(actions_[Command::exportMap], tr("Export"));
    exporting->setProperty("primary", true);
    bar->addWidget(exporting);
    addToolBar(bar);
}

void MainWindow::openViews() {
    auto* dialog = new ViewsDialog(document_, shown_.kept(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::connectViewActions() {
    using enum Command;
    on(keepView, [this] { askToKeepView(shown_, *this); });
    on(updateView, [this] { shown_.update(); });
    on(editViews, [this] { openViews(); });
    on(zoomIn, [this] { canvas_->zoomIn(); });
    on(zoomOut, [this] { canvas_->zoomOut(); });
    on(zoomActual, [this] { canvas_->zoomTo(1); });
    on(zoomFit, [this] { canvas_->zoomToFit(); });
    on(findText, [this] { find_->open(false); });
    on(findAndReplace, [this] { find_->open(true); });
    on(findNext, [this] { find_->goOn(true); });
    on(findPrevious, [this] { find_->goOn(false); });
    on(runAnything, [this] { openPalette(*this); });
    on(showKeys, [this] {
        auto* dialog = new KeysDialog(*menuBar(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    on(nextPane, [this] { focusNextPane(); });
    on(about, [this] { showAbout(*this); });
    on(measurements, [this] { openMeasurements(*this); });
    on(projectDetails, [this] {
        auto* dialog = new ProjectDialog(document_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    actions_[checkSpelling].setVisible(Dictionary::isPossible());
    actions_[checkSpelling].setChecked(Speller::instance().isOn());
    connect(&actions_[checkSpelling], &QAction::toggled, &Speller::instance(), &Speller::setOn);
    for (const Command shown : {showJourneys, showInspector})
        actions_[shown].setChecked(true);
    connect(&actions_[showJourneys], &QAction::toggled, journeys_, &QWidget::setVisible);
    connect(&actions_[showInspector], &QAction::toggled, side_, &QWidget::setVisible);
    connectSidePane();
    connect(&actions_[fullScreen], &QAction::toggled, this,
            [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
}

/// The gaps take the place of the inspector, and bring the pane back where it is hidden.
void MainWindow::connectSidePane() {
    QAction& shown = actions_[Command::showGaps];
    connect(&shown, &QAction::toggled, this, [this](bool isOn) {
        if (isOn)
            actions_[Command::showInspector].setChecked(true);
        side_->setCurrent(isOn ? static_cast<QWidget*>(gaps_) : inspector_);
        if (isOn)
            gaps_->setFocus();
    });
    connect(side_, &SidePane::currentChanged, this,
            [this, &shown] { shown.setChecked(side_->current() == gaps_); });
}

} // namespace touchline

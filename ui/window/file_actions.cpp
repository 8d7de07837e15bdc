#include "ui/canvas/canvas.h"
#include "ui/start/start_page.h"
#include "ui/window/export_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/open_flow.h"
#include "ui/window/session.h"
#include "ui/window/status_line.h"
#include "ui/window/versions_flow.h"
#include "ui/window/windows.h"

#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

/// What the main window does about files, and the page on which one chooses them.
namespace touchline {

namespace {

/// What the start page offers no project for.
bool needsProject(const CommandRow& row) {
    using enum Command;
    if (row.command == fullScreen)
        return false;
    return (row.menu != Menu::file && row.menu != Menu::help) || row.command == save ||
           row.command == saveAs || row.command == takeSnapshot || row.command == earlierVersions ||
           row.command == importSurvey || row.command == importLog || row.command == exportMap ||
           row.command == gapReport;
}

} // namespace

void MainWindow::connectFileActions() {
    using enum Command;
    on(newWindow, [] { openStartWindow(); });
    on(startPage, [this] { showStartPage(); });
    on(open, [this] { askForFile(*this); });
    on(save, [this] { files_.save(); });
    on(saveAs, [this] { files_.saveAs(); });
    on(takeSnapshot, [this] {
        // Versions are those of a file.
        const auto ask = [this] { askForSnapshot(*this); };
        document_.path().isEmpty() ? files_.save(ask) : ask();
    });
    on(earlierVersions, [this] { showVersions(*this); });
    on(importSurvey, [this] { startSurveyImport(document_, canvas_->journey(), *this); });
    on(importLog, [this] { startLogImport(document_, canvas_->journey(), *this); });
    on(exportMap, [this] { startExport(document_, canvas_->journey(), shown_, *this); });
    on(gapReport, [this] { startGapReport(document_, canvas_->journey(), shown_.view(), *this); });
    on(quit, [] { touchline::quit(); });
    QAction& reopening = actions_[comesBack];
    connect(&reopening, &QAction::triggered, this, [](bool wanted) { setComesBack(wanted); });
    connect(&actions_.menu(Menu::file), &QMenu::aboutToShow, this,
            [&reopening] { reopening.setChecked(touchline::comesBack()); });
}

void MainWindow::openFile(const QString& path) {
    openInWindow(*this, path);
}

bool MainWindow::isAtStart() const {
    return start_ && pages_->currentWidget() == start_;
}

void MainWindow::buildStartPage() {
    start_ = new StartPage;
    pages_->addWidget(start_);
    connect(start_, &StartPage::templateChosen, this, [this](const QString& name) { startNew(*this, name); });
    connect(start_, &StartPage::fileChosen, this, [this](const QString& path) { openInWindow(*this, path); });
    connect(start_, &StartPage::openWanted, this, [this] { askForFile(*this); });
    connect(start_, &StartPage::backWanted, this, &MainWindow::leaveStartPage);
}

void MainWindow::showStartPage() {
    if (!start_)
        buildStartPage();
    start_->setProject(document_.isUntouched() ? QString() : shownTitle(document_));
    start_->refresh();
    pages_->setCurrentWidget(start_);
    tools_->hide();
    status_->hide();
    for (const CommandRow& row : commandTable()) {
        if (needsProject(row))
            actions_[row.command].setEnabled(false);
    }
    for (const Menu menu : {Menu::edit, Menu::view, Menu::insert, Menu::journey})
        actions_.menu(menu).setEnabled(false);
    updateTitle();
    start_->begin();
}

void MainWindow::leaveStartPage() {
    if (!isAtStart())
        return;
    pages_->setCurrentWidget(panes_);
    tools_->show();
    status_->show();
    for (const CommandRow& row : commandTable())
        actions_[row.command].setEnabled(true);
    for (const Menu menu : {Menu::edit, Menu::view, Menu::insert, Menu::journey})
        actions_.menu(menu).setEnabled(true);
    updateActions();
    updateTitle();
    canvas_->setFocus();
}

} // namespace touchline

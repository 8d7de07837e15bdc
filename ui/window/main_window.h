#pragma once

#include "ui/actions/actions.h"
#include "ui/actions/map_edit.h"
#include "ui/document/autosave.h"
#include "ui/document/shown_view.h"
#include "ui/drawing/live_layout.h"
#include "ui/window/file_flow.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace touchline {

class Canvas;
class ClipboardFlow;
class FindFlow;
class GapPanel;
class Inspector;
class JourneysPanel;
class SidePane;
class StartPage;
class StatusLine;

/// One project in a window: the journeys at the left, the map in the middle, what is selected at the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Begins with a new project.
    MainWindow();
    ~MainWindow() override;

    Document& document() { return document_; }
    const Actions& actions() const { return actions_; }
    Canvas& canvas() { return *canvas_; }
    Inspector& inspector() { return *inspector_; }
    GapPanel& gaps() { return *gaps_; }
    ShownView& shown() { return shown_; }
    Autosave& autosave() { return autosave_; }

    QSplitter& panes() const { return *panes_; }

    /// Opens a file here while nothing was done here, else in a window of its own.
    void openFile(const QString& path);
    /// Shows a new project, or one that was read from a file, in place of the one at hand.
    void start(const Project& project);
    /// `layout` is that of the journey that is shown first.
    void take(const OpenedFile& file, const QString& path, LiveLayout layout = {});
    /// Whether nobody would miss what it shows: a new project, untouched.
    bool isUnused() const { return document_.isUntouched() && !files_.saver().isSaving(); }
    /// Puts the start page in front of the project.
    void showStartPage();
    bool isAtStart() const;
    /// Shows another journey of the project.
    void showJourney(Id<Journey> journey);

    /// Asks what to do about changes that are not saved; then `next`, unless the user cancels.
    void settleChanges(const std::function<void()>& next);
    /// Closes without another question.
    void closeSettled();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void buildToolBar();
    void connectActions();
    void connectMapActions();
    void connectViewActions();
    void connectFileActions();
    void buildStartPage();
    void leaveStartPage();
    /// The last window to be closed is what comes back at the next start.
    void keepIfLast();
    void on(Command command, const std::function<void()>& run);

    /// Does an edit, selects what it made, and opens the editor on it where `edits`.
    void perform(const MapEdit& edit, bool edits = false);
    void addLane(LaneKind kind);
    /// Undoes or redoes, and goes to what that changed.
    void travel(void (Document::*step)());
    /// The stages that the selected steps can move to.
    void fillStageMenu(QMenu& menu);
    void addJourney(JourneyKind kind);
    void deleteJourney();
    /// The journey `places` further in the list at the left.
    void stepJourney(int places);
    void focusNextPane();

    void followDocument();
    void followView();
    void openViews();
    void connectSidePane();
    void updateActions();
    void updateTitle();

    Document document_;
    Autosave autosave_;
    Actions actions_;
    FileFlow files_;
    ShownView shown_;
    QStackedWidget* pages_ = nullptr;
    StartPage* start_ = nullptr;
    QSplitter* panes_ = nullptr;
    QToolBar* tools_ = nullptr;
    Canvas* canvas_ = nullptr;
    ClipboardFlow* clipboard_ = nullptr;
    JourneysPanel* journeys_ = nullptr;
    SidePane* side_ = nullptr;
    Inspector* inspector_ = nullptr;
    GapPanel* gaps_ = nullptr;
    StatusLine* status_ = nullptr;
    FindFlow* find_ = nullptr;
    bool mayClose_ = false;
};

} // namespace touchline

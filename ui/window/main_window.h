#pragma once

#include "ui/actions/actions.h"
#include "ui/actions/map_edit.h"
#include "ui/document/document.h"
#include "ui/window/file_flow.h"
#include "ui/window/shown_view.h"

#include <QMainWindow>

namespace touchline {

class Canvas;
class ClipboardFlow;
class FindFlow;
class Inspector;
class JourneysPanel;
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
    ShownView& shown() { return shown_; }

    /// Opens a file in place of the project, which the user may save first.
    void openFile(const QString& path) { files_.open(path); }
    /// Shows another journey of the project.
    void showJourney(Id<Journey> journey);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void buildToolBar();
    void connectActions();
    void connectMapActions();
    void connectViewActions();
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
    void updateActions();
    void updateTitle();

    Document document_;
    Actions actions_;
    FileFlow files_;
    ShownView shown_;
    Canvas* canvas_ = nullptr;
    ClipboardFlow* clipboard_ = nullptr;
    JourneysPanel* journeys_ = nullptr;
    Inspector* inspector_ = nullptr;
    StatusLine* status_ = nullptr;
    FindFlow* find_ = nullptr;
    bool mayClose_ = false;
};

} // namespace touchline

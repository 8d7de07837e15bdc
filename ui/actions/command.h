#pragma once

#include <QKeySequence>
#include <QList>

namespace touchline {

/// All that menus, tool bar and keys can ask for.
enum class Command {
    newWindow,
    startPage,
    open,
    save,
    saveAs,
    takeSnapshot,
    earlierVersions,
    importSurvey,
    importLog,
    exportMap,
    gapReport,
    comesBack,
    quit,
    undo,
    redo,
    cut,
    copy,
    paste,
    editText,
    checkSpelling,
    duplicate,
    remove,
    selectAll,
    split,
    merge,
    tally,
    moveLeft,
    moveRight,
    moveUp,
    moveDown,
    runAnything,
    findText,
    findNext,
    findPrevious,
    findAndReplace,
    keepView,
    updateView,
    editViews,
    zoomIn,
    zoomOut,
    zoomActual,
    zoomFit,
    zoomStage,
    zoomSelection,
    showJourneys,
    showInspector,
    showGaps,
    fullScreen,
    nextPane,
    insertStage,
    insertStep,
    insertStepBefore,
    insertCard,
    projectDetails,
    newCustomerJourney,
    newEmployeeJourney,
    removeJourney,
    previousJourney,
    nextJourney,
    measurements,
    showKeys,
    about,
};

enum class Menu { file, edit, view, insert, journey, measure, help };

/// How a command appears. Keys are portable text, several divided by "; ".
struct CommandRow {
    Command command;
    Menu menu;
    const char* text; ///< of context Commands
    const char* keys = "";
    const char* icon = "";
    bool opensGroup = false; ///< a line above it in its menu
    bool checkable = false;
};

/// The keys of a command, none where it has none.
QList<QKeySequence> keysOf(const CommandRow& row);

/// All commands in the order of the menus. Keys are our own table, because Qt's standard ones differ by
/// desktop: on X11 its Delete is Ctrl+D too, and Save As has none.
const QList<CommandRow>& commandTable();

} // namespace touchline

#include "ui/actions/command.h"

#include <QtGlobal>

namespace touchline {

QList<QKeySequence> keysOf(const CommandRow& row) {
    return *row.keys ? QKeySequence::listFromString(QString::fromLatin1(row.keys)) : QList<QKeySequence>();
}

const QList<CommandRow>& commandTable() {
    using enum Command;
    static const QList<CommandRow> table{
        {newWindow, Menu::file, QT_TRANSLATE_NOOP("Commands", "New &Window"), "Ctrl+Shift+N"},
        {startPage, Menu::file, QT_TRANSLATE_NOOP("Commands", "S&tart Page"), "Ctrl+Alt+Home"},
        {open, Menu::file, QT_TRANSLATE_NOOP("Commands", "&Open…"), "Ctrl+O", "open"},
        {save, Menu::file, QT_TRANSLATE_NOOP("Commands", "&Save"), "Ctrl+S", "save", true},
        {saveAs, Menu::file, QT_TRANSLATE_NOOP("Commands", "Save &As…"), "Ctrl+Shift+S"},
        {takeSnapshot, Menu::file, QT_TRANSLATE_NOOP("Commands", "Take S&napshot…"), "Ctrl+Alt+S", "", true},
        {earlierVersions, Menu::file, QT_TRANSLATE_NOOP("Commands", "Earlier &Versions…"), "Ctrl+Alt+V"},
        {importSurvey, Menu::file, QT_TRANSLATE_NOOP("Commands", "&Import Survey…"), "Ctrl+I", "", true},
        {importLog, Menu::file, QT_TRANSLATE_NOOP("Commands", "Import Event &Log…")},
        {exportMap, Menu::file, QT_TRANSLATE_NOOP("Commands", "&Export…"), "Ctrl+E", "export"},
        {gapReport, Menu::file, QT_TRANSLATE_NOOP("Commands", "&Gap Report…"), "Ctrl+Shift+E"},
        {comesBack, Menu::file, QT_TRANSLATE_NOOP("Commands", "Reopen at Ne&xt Start"), "", "", true, true},
        {quit, Menu::file, QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q", "", true},

        {undo, Menu::edit, QT_TRANSLATE_NOOP("Commands", "&Undo"), "Ctrl+Z", "undo"},
        {redo, Menu::edit, QT_TRANSLATE_NOOP("Commands", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo"},
        {cut, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Cu&t"), "Ctrl+X", "cut", true},
        {copy, Menu::edit, QT_TRANSLATE_NOOP("Commands", "&Copy"), "Ctrl+C", "copy"},
        {paste, Menu::edit, QT_TRANSLATE_NOOP("Commands", "&Paste"), "Ctrl+V", "paste"},
        {editText, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Edit &Text"), "F2", "edit", true},
        {duplicate, Menu::edit, QT_TRANSLATE_NOOP("Commands", "D&uplicate"), "Ctrl+D", "duplicate"},
        {remove, Menu::edit, QT_TRANSLATE_NOOP("Commands", "&Delete"), "Del; Backspace", "delete"},
        {selectAll, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Select &All"), "Ctrl+A"},
        {split, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Spl&it Step"), "Ctrl+Shift+M", "", true},
        {merge, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Mer&ge"), "Ctrl+M"},
        {tally, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Count &Hands…"), "Ctrl+Shift+H", "", true},
        {moveLeft, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Move &Left"), "Alt+Left", "move-left"},
        {moveRight, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Move Ri&ght"), "Alt+Right", "move-right"},
        {moveUp, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Move U&p"), "Alt+Up"},
        {moveDown, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Move Dow&n"), "Alt+Down"},
        {runAnything, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Find or Run An&ything…"), "Ctrl+K", "search",
         true},
        {findText, Menu::edit, QT_TRANSLATE_NOOP("Commands", "&Find…"), "Ctrl+F"},
        {findNext, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Find Ne&xt"), "F3"},
        {findPrevious, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Find Pre&vious"), "Shift+F3"},
        {findAndReplace, Menu::edit, QT_TRANSLATE_NOOP("Commands", "&Replace…"), "Ctrl+H"},
        {checkSpelling, Menu::edit, QT_TRANSLATE_NOOP("Commands", "Check Spellin&g"), "", "", true, true},

        {keepView, Menu::view, QT_TRANSLATE_NOOP("Commands", "&Keep as View…")},
        {updateView, Menu::view, QT_TRANSLATE_NOOP("Commands", "&Update View")},
        {editViews, Menu::view, QT_TRANSLATE_NOOP("Commands", "&Edit Views…")},
        {zoomIn, Menu::view, QT_TRANSLATE_NOOP("Commands", "Zoom &In"), "Ctrl++; Ctrl+=", "zoom-in", true},
        {zoomOut, Menu::view, QT_TRANSLATE_NOOP("Commands", "Zoom &Out"), "Ctrl+-", "zoom-out"},
        {zoomActual, Menu::view, QT_TRANSLATE_NOOP("Commands", "&Actual Size"), "Ctrl+0"},
        {zoomFit, Menu::view, QT_TRANSLATE_NOOP("Commands", "&Whole Map"), "Ctrl+9", "fit"},
        {zoomStage, Menu::view, QT_TRANSLATE_NOOP("Commands", "Zoom to Sta&ge"), "Alt+9"},
        {zoomSelection, Menu::view, QT_TRANSLATE_NOOP("Commands", "Zoom to S&election"), "Alt+0"},
        {showJourneys, Menu::view, QT_TRANSLATE_NOOP("Commands", "&Journeys"), "Ctrl+Shift+J", "", true,
         true},
        {showInspector, Menu::view, QT_TRANSLATE_NOOP("Commands", "In&spector"), "Ctrl+Shift+I", "", false,
         true},
        {showGaps, Menu::view, QT_TRANSLATE_NOOP("Commands", "G&aps"), "Ctrl+Shift+G", "", false, true},
        {fullScreen, Menu::view, QT_TRANSLATE_NOOP("Commands", "&Full Screen"), "F11", "", true, true},
        {nextPane, Menu::view, QT_TRANSLATE_NOOP("Commands", "&Next Pane"), "F6"},

        {insertStep, Menu::insert, QT_TRANSLATE_NOOP("Commands", "&Step"), "Ctrl+T; Ins", "step"},
        {insertStepBefore, Menu::insert, QT_TRANSLATE_NOOP("Commands", "Step &Before"),
         "Shift+Return; Shift+Ins"},
        {insertStage, Menu::insert, QT_TRANSLATE_NOOP("Commands", "S&tage"), "Ctrl+Shift+T", "stage"},
        {insertCard, Menu::insert, QT_TRANSLATE_NOOP("Commands", "&Card"), "Ctrl+Return", "card"},

        {projectDetails, Menu::journey, QT_TRANSLATE_NOOP("Commands", "Pro&ject Details…")},
        {newCustomerJourney, Menu::journey, QT_TRANSLATE_NOOP("Commands", "New &Customer Journey"), "",
         "customer", true},
        {newEmployeeJourney, Menu::journey, QT_TRANSLATE_NOOP("Commands", "New &Employee Journey"), "",
         "employee"},
        {removeJourney, Menu::journey, QT_TRANSLATE_NOOP("Commands", "&Delete Journey"), "", ""},
        {previousJourney, Menu::journey, QT_TRANSLATE_NOOP("Commands", "&Previous Journey"), "Ctrl+PgUp", "",
         true},
        {nextJourney, Menu::journey, QT_TRANSLATE_NOOP("Commands", "&Next Journey"), "Ctrl+PgDown"},

        {measurements, Menu::measure, QT_TRANSLATE_NOOP("Commands", "&Measurements…"), "F8", "measure"},

        {showKeys, Menu::help, QT_TRANSLATE_NOOP("Commands", "&Keys and Gestures"), "F1; Ctrl+/"},
        {about, Menu::help, QT_TRANSLATE_NOOP("Commands", "&About Touchline"), "", "about"},
    };
    return table;
}

} // namespace touchline

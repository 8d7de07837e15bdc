#include "ui/window/recovery_flow.h"

#include "ui/dialogs/recovery_dialog.h"
#include "ui/document/data_folders.h"
#include "ui/window/main_window.h"
#include "ui/window/open_flow.h"
#include "ui/window/windows.h"

#include <QCoreApplication>

namespace touchline {

namespace {

void putIn(MainWindow& window, const LeftWork& work) {
    window.document().perform(QCoreApplication::translate("Recovery", "Recover"), work.loaded.project);
    window.autosave().adopt(work.slot);
}

void openCopy(MainWindow& window, const LeftWork& work) {
    MainWindow& target = unusedWindow(window);
    target.take(
        {.project = work.loaded.project, .foreignEntries = work.loaded.foreignEntries, .isImport = true}, {});
    target.document().loseFile();
    target.autosave().adopt(work.slot);
}

/// Into the window of its file, unless that has become another one since the dialog looked at it.
void putInOrCopy(MainWindow& window, const LeftWork& work) {
    const Document& document = window.document();
    if (!document.isModified() && document.hold().stamp.hash.toHex() == work.note.base)
        putIn(window, work);
    else
        openCopy(window, work);
}

void recover(MainWindow& window, const LeftWork& work) {
    if (!work.isFileAsItWas)
        openCopy(window, work);
    else if (MainWindow* open = windowOf(work.note.file))
        putInOrCopy(*open, work);
    else
        openInWindow(window, work.note.file, [work](MainWindow& target) { putInOrCopy(target, work); });
}

} // namespace

void offerRecovery() {
    const auto left = AutosaveSlot::leftBehind(autosaveRoot());
    const QList<MainWindow*> windows = mainWindows();
    if (left.isEmpty() || windows.isEmpty())
        return;
    MainWindow& window = *windows.first();
    auto* dialog = new RecoveryDialog(left, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &RecoveryDialog::recoverWanted, &window,
                     [&window](const LeftWork& work) { recover(window, work); });
    dialog->open();
}

} // namespace touchline

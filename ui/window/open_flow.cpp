#include "ui/window/open_flow.h"

#include "core/exchange/import_result.h"
#include "core/file/templates.h"
#include "ui/document/recent_files.h"
#include "ui/messages/error_text.h"
#include "ui/messages/message.h"
#include "ui/messages/picture_text.h"
#include "ui/messages/template_texts.h"
#include "ui/panels/journey_rows.h"
#include "ui/window/main_window.h"
#include "ui/window/windows.h"
#include "ui/work/background_work.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>

namespace touchline {

namespace {

struct Read {
    OpenedFile file;
    LiveLayout layout; ///< of the journey that is shown first
    bool isDamaged = false;
};

/// The file, or what is whole in it.
Read readWhole(const QString& path) {
    try {
        return {openFile(path), {}};
    } catch (const FileError& error) {
        if (error.kind != FileError::Kind::damaged && error.kind != FileError::Kind::notAJourney)
            throw;
        try {
            return {recoverFile(path), {}, true};
        } catch (const FileError& lost) {
            // What never was a journey file cannot have lost its project.
            throw error.kind == FileError::Kind::notAJourney ? error : lost;
        }
    }
}

Read read(const QString& path, const View& view) {
    Read read = readWhole(path);
    const QList<JourneyRow> rows = journeyRows(read.file.project);
    if (!rows.isEmpty())
        read.layout.show(read.file.project, rows.first().id, view);
    return read;
}

/// Pictures are decoded late, so what is wrong with them comes to light after the map.
void sayWhatIsUnshown(MainWindow& window, const QString& name, const Project& project) {
    whenReady(&window, startBehind([project] { return unshownTexts(project); }),
              [&window, name](const QFuture<QStringList>& done) {
                  if (!done.result().isEmpty())
                      showNotices(window, QCoreApplication::translate("Open", "“%1” was opened.").arg(name),
                                  done.result());
              });
}

void show(MainWindow& window, const QString& path, const Read& read, const OpenNext& next) {
    const QString name = QFileInfo(path).fileName();
    MainWindow& target = unusedWindow(window);
    target.take(read.file, path, read.layout);
    if (!read.file.isImport)
        rememberFile(path);
    if (!read.file.notices.isEmpty() && !read.isDamaged) // those of a damaged file were read before
        showNotices(target, QCoreApplication::translate("Open", "“%1” was opened.").arg(name),
                    read.file.notices);
    sayWhatIsUnshown(target, name, read.file.project);
    next(target);
}

/// Asks where the file is not whole or not free; then shows it.
void settle(MainWindow& window, const QString& path, const Read& read, const OpenNext& next) {
    const QString name = QFileInfo(path).fileName();
    const auto lock = read.file.hold.lock;
    const auto open = [&window, path, read, next] { show(window, path, read, next); };
    if (read.isDamaged)
        return ask(window, QCoreApplication::translate("Open", "“%1” is damaged.").arg(name),
                   QStringList(QCoreApplication::translate(
                       "Open", "What is whole can be opened as a new project; the file stays as it is.")) +
                       read.file.notices,
                   {{QCoreApplication::translate("Open", "Recover What Is Whole"), open}});
    if (lock && lock->state() == FileLock::State::others)
        return ask(window,
                   QCoreApplication::translate("Open", "“%1” is in use by %2.")
                       .arg(name, holderText(lock->holder())),
                   {QCoreApplication::translate(
                       "Open", "Read-only, changes can be saved under another name. Opened anyway, whoever "
                               "saves last is asked about the changes of the other.")},
                   {{QCoreApplication::translate("Open", "Open Read-Only"), open},
                    {QCoreApplication::translate("Open", "Open Anyway"), [lock, open] {
                         lock->takeOver();
                         open();
                     }}});
    open();
}

} // namespace

void startNew(MainWindow& window, const QString& templateName) {
    MainWindow& target = unusedWindow(window);
    target.start(projectFromTemplate(templateName, QLocale().name().section(u'_', 0, 0)));
}

void askForFile(MainWindow& window) {
    auto* dialog =
        new QFileDialog(&window, QCoreApplication::translate("Open", "Open"), folderFor(window.document()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {QCoreApplication::translate("Open", "Journeys (*.journey)"),
         QCoreApplication::translate("Open", "Text to import (*.mmd *.mermaid *.md *.txt *.json)"),
         QCoreApplication::translate("Open", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&window](const QString& path) { openInWindow(window, path); });
    dialog->open();
}

void openInWindow(MainWindow& window, const QString& path, const OpenNext& next) {
    if (MainWindow* shown = windowOf(path))
        return bringForward(*shown);
    // As the window that takes it will show it.
    const View view = window.isUnused() ? window.shown().view() : window.shown().offered().first();
    runBehind(
        window, QCoreApplication::translate("Open", "Opening “%1”…").arg(QFileInfo(path).fileName()),
        [path, view] { return read(path, view); },
        [&window, path, next](const QFuture<Read>& done) {
            try {
                settle(window, path, done.result(), next);
            } catch (const FileError& error) {
                showFailure(window, errorText(error, path));
            } catch (const ImportError& error) {
                showFailure(window, errorText(error, path));
            }
        });
}

void openFiles(const QStringList& paths) {
    if (paths.isEmpty())
        return bringForward(openStartWindow());
    for (const QString& path : paths) {
        const QList<MainWindow*> windows = mainWindows();
        const bool isFirst = windows.isEmpty();
        openInWindow(isFirst ? openStartWindow() : *windows.first(), path,
                     [](MainWindow& window) { bringForward(window); });
    }
}

void fillNewMenu(QMenu& menu, MainWindow& window) {
    for (const QString& name : templatesInOrder())
        menu.addAction(templateTitle(name), &window, [&window, name] { startNew(window, name); });
}

void fillRecentMenu(QMenu& menu, MainWindow& window) {
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu, &window] {
        menu.clear();
        const QStringList files = recentFiles();
        for (const QString& path : files) {
            QString text = QDir::toNativeSeparators(path);
            QAction* action = menu.addAction(text.replace(u'&', "&&"), &window,
                                             [path, &window] { openInWindow(window, path); });
            action->setEnabled(QFileInfo::exists(path));
        }
        menu.addSeparator();
        QAction* clear = menu.addAction(QCoreApplication::translate("Open", "&Clear List"), &window,
                                        [] { forgetRecentFiles(); });
        clear->setEnabled(!files.isEmpty());
    });
}

} // namespace touchline

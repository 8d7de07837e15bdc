#include "ui/window/open_flow.h"

#include "core/exchange/import_result.h"
#include "core/file/templates.h"
#include "ui/dialogs/message.h"
#include "ui/messages/error_text.h"
#include "ui/messages/template_texts.h"
#include "ui/panels/journey_rows.h"
#include "ui/window/background_work.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_files.h"
#include "ui/window/windows.h"

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
};

Read read(const QString& path, const View& view) {
    Read read{openFile(path), {}};
    const QList<JourneyRow> rows = journeyRows(read.file.project);
    if (!rows.isEmpty())
        read.layout.show(read.file.project, rows.first().id, view);
    return read;
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

void openInWindow(MainWindow& window, const QString& path, const std::function<void(MainWindow&)>& next) {
    if (MainWindow* shown = windowOf(path))
        return bringForward(*shown);
    const QString name = QFileInfo(path).fileName();
    // As the window that takes it will show it.
    const View view =
        window.document().isUntouched() ? window.shown().view() : window.shown().offered().first();
    runBehind(
        window, QCoreApplication::translate("Open", "Opening “%1”…").arg(name),
        [path, view] { return read(path, view); },
        [&window, path, name, next](const QFuture<Read>& done) {
            try {
                const auto [file, layout] = done.result();
                MainWindow& target = unusedWindow(window);
                target.take(file, path, layout);
                if (!file.isImport)
                    rememberFile(path);
                if (!file.notices.isEmpty())
                    showNotices(target, QCoreApplication::translate("Open", "“%1” was opened.").arg(name),
                                file.notices);
                next(target);
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

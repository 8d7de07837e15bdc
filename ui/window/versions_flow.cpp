#include "ui/window/versions_flow.h"

#include "core/file/versions.h"
#include "core/model/clean_text.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/document/data_folders.h"
#include "ui/messages/error_text.h"
#include "ui/messages/message.h"
#include "ui/window/main_window.h"
#include "ui/work/background_work.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QStatusBar>

namespace touchline {

namespace {

constexpr int readMs = 4000;
constexpr qsizetype longestName = 100;

QString folderOf(const QString& path) {
    return versionsFolder(versionsRoot(), path);
}

/// Keeps the project as it is; then `next`, where that could be done.
void record(MainWindow& window, SnapshotNote note, const std::function<void()>& next) {
    const Document& document = window.document();
    note.time = QDateTime::currentDateTimeUtc();
    note.file = document.path();
    const auto work = [project = document.project(), foreign = document.foreignEntries(), note] {
        recordVersion(folderOf(note.file), project, {thumbnailOf(project), foreign}, note);
        return true;
    };
    runBehind(window, QCoreApplication::translate("Versions", "Keeping the project as it is…"), work,
              [&window, note, next](const QFuture<bool>& done) {
                  try {
                      done.result();
                      next();
                  } catch (const FileError& error) {
                      showFailure(window, errorText(error, note.file));
                  }
              });
}

/// Reads the version; then `next` with it.
void load(MainWindow& window, const Version& version, const std::function<void(const LoadedProject&)>& next) {
    runBehind(
        window, QCoreApplication::translate("Versions", "Opening the version…"),
        [path = version.path] { return loadSnapshot(path); },
        [&window, version, next](const QFuture<LoadedProject>& done) {
            try {
                next(done.result());
            } catch (const FileError& error) {
                showFailure(window, errorText(error, version.path));
            }
        });
}

void openCopy(MainWindow& window, const Version& version) {
    load(window, version, [&window, version](const LoadedProject& loaded) {
        auto* fresh = new MainWindow; // deletes itself when it is closed
        fresh->show();
        fresh->take({.project = loaded.project, .foreignEntries = loaded.foreignEntries, .isImport = true},
                    {});
        const QStringList notices = noticeTexts(loaded);
        if (!notices.isEmpty())
            showNotices(*fresh, QCoreApplication::translate("Versions", "The version was opened."), notices);
    });
}

void restore(MainWindow& window, const Version& version) {
    load(window, version, [&window, version](const LoadedProject& loaded) {
        record(window, {.isSafetyCopy = true}, [&window, version, loaded] {
            window.document().perform(
                QCoreApplication::translate("Versions", "Restore version of %1").arg(timeOf(version)),
                loaded.project);
            const QStringList notices = noticeTexts(loaded);
            if (!notices.isEmpty())
                showNotices(window, QCoreApplication::translate("Versions", "The version was restored."),
                            notices);
        });
    });
}

} // namespace

void keepVersion(const FileToSave& saved, const Project& opened, const QDateTime& since) {
    workers().start([saved, opened, since] {
        const QString folder = folderOf(saved.path);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        try {
            if (since.isValid())
                recordVersion(folder, opened, {thumbnailOf(opened), saved.foreignEntries},
                              {.time = since, .file = saved.path});
            recordVersion(folder, saved.project, {loadThumbnail(saved.path), saved.foreignEntries},
                          {.time = now, .file = saved.path});
        } catch (const std::exception&) {
            // The project itself is safe.
        }
    });
}

void askForSnapshot(MainWindow& window) {
    auto* dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Versions", "Take Snapshot"));
    dialog->setLabelText(QCoreApplication::translate("Versions", "Name of the snapshot:"));
    dialog->setTextValue(QCoreApplication::translate("Versions", "Before the workshop"));
    dialog->resize(380, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, &window, [&window](const QString& name) {
        const QString label = cleanLine(name).left(longestName);
        if (label.isEmpty())
            return;
        record(window, {.label = label}, [&window, label] {
            window.statusBar()->showMessage(
                QCoreApplication::translate("Versions", "Snapshot “%1” is among the earlier versions.")
                    .arg(label),
                readMs);
        });
    });
    dialog->open();
}

void showVersions(MainWindow& window) {
    auto* dialog = new VersionsDialog(folderOf(window.document().path()), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &VersionsDialog::openWanted, &window,
                     [&window](const Version& version) { openCopy(window, version); });
    QObject::connect(dialog, &VersionsDialog::restoreWanted, &window,
                     [&window, dialog](const Version& version) {
                         dialog->accept();
                         restore(window, version);
                     });
    dialog->open();
}

} // namespace touchline

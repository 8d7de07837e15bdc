#include "ui/window/file_flow.h"

#include "core/file/project_file.h"
#include "ui/document/recent_files.h"
#include "ui/messages/error_text.h"
#include "ui/messages/message.h"
#include "ui/window/finish_typing.h"
#include "ui/work/background_work.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace touchline {

QString shownTitle(const Document& document) {
    const QString& title = document.project().about.title;
    return title.isEmpty() ? FileFlow::tr("New project") : title;
}

FileFlow::FileFlow(Document& document, QWidget& window)
    : QObject(&window), document_(document), saver_(document), window_(window) {}

void FileFlow::save(const Next& next) {
    if (document_.path().isEmpty() || document_.isReadOnly())
        saveAs(next);
    else
        saveTo({}, next); // which may be another one when a save that is under way has ended
}

void FileFlow::saveAs(const Next& next) {
    finishTyping(document_);
    auto* dialog = new QFileDialog(&window_, tr("Save As"), folderFor(document_));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileSuffix);
    dialog->setNameFilter(tr("Journeys (*.journey)"));
    const QString name =
        document_.path().isEmpty() ? shownTitle(document_) : QFileInfo(document_.path()).completeBaseName();
    dialog->selectFile(QString(name).replace(u'/', u'-') + u'.' + fileSuffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, next](const QString& path) { saveTo(path, next); });
    dialog->open();
}

void FileFlow::saveTo(const QString& path, const Next& next, bool overAnything) {
    finishTyping(document_);
    saver_.save(path, overAnything, [this, path, next](const std::optional<FileError>& error) {
        if (error && error->kind == FileError::Kind::changed)
            return askAboutChange(next);
        if (error)
            return askFirst(window_, errorText(*error, path.isEmpty() ? document_.path() : path), {},
                            tr("Save As…"), [this, next] { saveAs(next); });
        next();
    });
}

void FileFlow::reload(const Next& next) {
    const QString path = document_.path();
    runBehind(
        window_, tr("Opening “%1”…").arg(QFileInfo(path).fileName()),
        [path, lock = document_.hold().lock] { return openFile(path, lock); },
        [this, path, next, before = document_.project()](const QFuture<OpenedFile>& done) {
            // What was done while it was read is not given up unasked.
            if (document_.isTyping() || !(document_.project() == before))
                return askAboutChange(next);
            try {
                document_.take(done.result(), path);
                next();
            } catch (const FileError& error) {
                document_.loseFile();
                showFailure(window_, errorText(error, path));
            }
        });
}

void FileFlow::askAboutChange(const Next& next) {
    const QString path = document_.path();
    ask(window_,
        tr("“%1” was changed by another program, and you changed it here.").arg(QFileInfo(path).fileName()),
        {tr("Save here under another name to keep both.")},
        {{tr("Save As…"), [this, next] { saveAs(next); }},
         {tr("Overwrite"), [this, path, next] { saveTo(path, next, true); }},
         {tr("Reload"), [this] { reload(); }}});
}

void FileFlow::settleChanges(const Next& next) {
    finishTyping(document_);
    if (saver_.isSaving())
        return saver_.whenSaved([this, next] { settleChanges(next); });
    if (!document_.isModified())
        return next();
    auto* box = new QMessageBox(QMessageBox::Question, {},
                                tr("“%1” has changes that are not saved.").arg(shownTitle(document_)),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Without saving, they are lost."));
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, next](int answer) {
        if (answer == QMessageBox::Save)
            save([this, next] { settleChanges(next); }); // what was typed meanwhile is asked about too
        else if (answer == QMessageBox::Discard)
            next();
    });
    box->open();
}

} // namespace touchline

#include "ui/window/file_flow.h"

#include "core/file/project_file.h"
#include "ui/dialogs/message.h"
#include "ui/messages/error_text.h"
#include "ui/window/finish_typing.h"
#include "ui/window/recent_files.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace touchline {

QString shownTitle(const Document& document) {
    const QString& title = document.project().about.title;
    return title.isEmpty() ? FileFlow::tr("New project") : title;
}

FileFlow::FileFlow(Document& document, QWidget& window)
    : QObject(&window), document_(document), window_(window) {}

void FileFlow::save(const Next& next) {
    if (document_.path().isEmpty())
        saveAs(next);
    else if (saveTo(document_.path()))
        next();
}

void FileFlow::saveAs(const Next& next) {
    finishTyping();
    auto* dialog = new QFileDialog(&window_, tr("Save As"), folderFor(document_));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileSuffix);
    dialog->setNameFilter(tr("Journeys (*.journey)"));
    const QString name =
        document_.path().isEmpty() ? shownTitle(document_) : QFileInfo(document_.path()).completeBaseName();
    dialog->selectFile(QString(name).replace(u'/', u'-') + u'.' + fileSuffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, next](const QString& path) {
        if (saveTo(path))
            next();
    });
    dialog->open();
}

bool FileFlow::saveTo(const QString& path) {
    finishTyping();
    try {
        document_.saveAs(path);
        rememberFile(path);
        return true;
    } catch (const FileError& error) {
        showFailure(window_, errorText(error, path));
        return false;
    }
}

void FileFlow::settleChanges(const Next& next) {
    finishTyping();
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
            save(next);
        else if (answer == QMessageBox::Discard)
            next();
    });
    box->open();
}

} // namespace touchline

#include "ui/window/file_flow.h"

#include "core/file/project_file.h"
#include "core/file/templates.h"
#include "ui/dialogs/message.h"
#include "ui/messages/error_text.h"
#include "ui/window/recent_files.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QStandardPaths>

namespace touchline {

namespace {

QString templateTitle(const QString& name) {
    static const QMap<QString, const char*> titles{
        {"blueprint", QT_TRANSLATE_NOOP("Templates", "Service blueprint")},
        {"complaint", QT_TRANSLATE_NOOP("Templates", "Complaint and recovery")},
        {"first-session", QT_TRANSLATE_NOOP("Templates", "First session")},
        {"life-event", QT_TRANSLATE_NOOP("Templates", "Life event")},
        {"onboarding", QT_TRANSLATE_NOOP("Templates", "Employee onboarding")},
        {"sample", QT_TRANSLATE_NOOP("Templates", "Sample: moving house")},
    };
    const char* title = titles.value(name, nullptr);
    return title ? QCoreApplication::translate("Templates", title) : name;
}

QString folderFor(const Document& document) {
    return document.path().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                     : QFileInfo(document.path()).path();
}

} // namespace

void finishTyping() {
    const QPointer<QWidget> typing = QApplication::focusWidget();
    if (typing)
        typing->clearFocus();
    if (typing && typing->isVisible())
        typing->setFocus();
}

QString shownTitle(const Document& document) {
    const QString& title = document.project().about.title;
    return title.isEmpty() ? FileFlow::tr("New project") : title;
}

FileFlow::FileFlow(Document& document, QWidget& window)
    : QObject(&window), document_(document), window_(window) {}

void FileFlow::startNew(const QString& templateName) {
    settleChanges([this, templateName] {
        document_.start(projectFromTemplate(templateName, QLocale().name().section(u'_', 0, 0)));
    });
}

void FileFlow::open() {
    settleChanges([this] {
        auto* dialog = new QFileDialog(&window_, tr("Open"), folderFor(document_));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Journeys (*.journey)"),
                                tr("Text to import (*.mmd *.mermaid *.md *.txt *.json)"),
                                tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, this, &FileFlow::load);
        dialog->open();
    });
}

void FileFlow::open(const QString& path) {
    settleChanges([this, path] { load(path); });
}

void FileFlow::load(const QString& path) {
    try {
        const QStringList notices = document_.open(path);
        if (!document_.path().isEmpty())
            rememberFile(path);
        if (!notices.isEmpty())
            showNotices(window_, tr("“%1” was opened.").arg(QFileInfo(path).fileName()), notices);
    } catch (const FileError& error) {
        showFailure(window_, errorText(error, path));
    } catch (const ImportError& error) {
        showFailure(window_, errorText(error, path));
    }
}

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

void FileFlow::fillNewMenu(QMenu& menu) {
    QStringList names = templateNames();
    names.removeAll(firstTemplate);
    names.prepend(firstTemplate);
    for (const QString& name : names)
        menu.addAction(templateTitle(name), this, [this, name] { startNew(name); });
}

void FileFlow::fillRecentMenu(QMenu& menu) {
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        const QStringList files = recentFiles();
        for (const QString& path : files) {
            QString text = QDir::toNativeSeparators(path);
            QAction* action = menu.addAction(text.replace(u'&', "&&"), this, [this, path] { open(path); });
            action->setEnabled(QFileInfo::exists(path));
        }
        menu.addSeparator();
        menu.addAction(tr("&Clear List"), this, [] { forgetRecentFiles(); })->setEnabled(!files.isEmpty());
    });
}

} // namespace touchline

#include "ui/document/document.h"

#include <QFileInfo>

namespace touchline {

Document::Document(Project project, QObject* parent)
    : QObject(parent), project_(std::move(project)), clean_(project_) {}

void Document::perform(const QString& name, const Project& next) {
    if (next == project_)
        return;
    history_.add(name, project_, next);
    replace(next);
}

void Document::undo() {
    finishTyping();
    if (canUndo())
        replace(history_.undo(project_));
}

void Document::redo() {
    finishTyping();
    if (canRedo())
        replace(history_.redo(project_));
}

void Document::type(QObject* typist, const Write& write, const std::function<void()>& finish) {
    if (typist_ != typist)
        finishTyping();
    typist_ = typist;
    write_ = write;
    finish_ = finish;
    emit typed();
}

void Document::endTyping(const QObject* typist) {
    if (!typist || typist_ != typist)
        return;
    typist_ = nullptr;
    emit typed();
}

void Document::finishTyping() {
    const QPointer<QObject> typist = typist_;
    if (!typist)
        return;
    const auto finish = finish_; // while it runs, another one may begin to type
    finish();
    endTyping(typist);
}

void Document::start(const Project& project) {
    foreignEntries_.clear();
    isNew_ = true;
    begin(project, {}, {});
}

QStringList Document::open(const QString& path) {
    const OpenedFile file = openFile(path);
    take(file, path);
    return file.notices;
}

void Document::take(const OpenedFile& file, const QString& path) {
    foreignEntries_ = file.foreignEntries;
    isNew_ = false;
    begin(file.project, file.isImport ? QString() : path, file.hold);
    if (file.isUnsaved)
        loseFile();
}

bool Document::isReadOnly() const {
    return hold_.lock && hold_.lock->state() != FileLock::State::ours;
}

FileToSave Document::toSave(const QString& path, bool overAnything) const {
    FileToSave file{path, project_, foreignEntries_, {}, {}};
    const QString target = QFileInfo(path_).canonicalFilePath();
    if (path == path_ || (!target.isEmpty() && QFileInfo(path).canonicalFilePath() == target)) {
        file.lock = hold_.lock;
        if (!overAnything)
            file.over = hold_.stamp;
    }
    return file;
}

void Document::saved(const FileToSave& file, const FileHold& hold) {
    const bool isFirst = std::exchange(isAsOpened_, false) && file.path == path_ && hold_.stamp.exists();
    const QDateTime since =
        isFirst ? QDateTime::fromMSecsSinceEpoch(hold_.stamp.modifiedNs / 1'000'000) : QDateTime();
    path_ = file.path;
    hold_ = hold;
    const Project opened = std::exchange(clean_, file.project);
    isNew_ = false;
    isLost_ = false;
    isModified_ = project_ != clean_;
    emit stateChanged();
    emit written(file, opened, since);
}

void Document::loseFile() {
    isLost_ = true;
    isModified_ = true;
    emit stateChanged();
}

void Document::saveAs(const QString& path) {
    const FileToSave file = toSave(path);
    saved(file, saveFile(file));
}

void Document::replace(const Project& next) {
    const Project before = std::exchange(project_, next);
    isModified_ = isLost_ || project_ != clean_;
    emit changed(before, project_);
    emit stateChanged();
}

void Document::begin(const Project& project, const QString& path, const FileHold& hold) {
    finishTyping();
    history_.clear();
    clean_ = project;
    path_ = path;
    hold_ = hold;
    isAsOpened_ = true;
    isLost_ = false;
    replace(project);
}

} // namespace touchline

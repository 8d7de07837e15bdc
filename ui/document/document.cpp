#include "ui/document/document.h"

#include "core/file/project_file.h"
#include "ui/drawing/export.h"

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
    if (canUndo())
        replace(history_.undo(project_));
}

void Document::redo() {
    if (canRedo())
        replace(history_.redo(project_));
}

void Document::start(const Project& project) {
    foreignEntries_.clear();
    isNew_ = true;
    begin(project, {});
}

QStringList Document::open(const QString& path) {
    const OpenedFile file = openFile(path);
    take(file, path);
    return file.notices;
}

void Document::take(const OpenedFile& file, const QString& path) {
    foreignEntries_ = file.foreignEntries;
    isNew_ = false;
    begin(file.project, file.isImport ? QString() : path);
}

void Document::saveAs(const QString& path) {
    saveProject(project_, path, {thumbnail(project_), foreignEntries_});
    path_ = path;
    clean_ = project_;
    isNew_ = false;
    isModified_ = false;
    emit stateChanged();
}

void Document::replace(const Project& next) {
    const Project before = std::exchange(project_, next);
    isModified_ = project_ != clean_;
    emit changed(before, project_);
    emit stateChanged();
}

void Document::begin(const Project& project, const QString& path) {
    history_.clear();
    clean_ = project;
    path_ = path;
    replace(project);
}

} // namespace touchline

#include "ui/document/save_file.h"

#include "core/file/project_file.h"
#include "ui/drawing/export.h"
#include "ui/messages/error_text.h"

namespace touchline {

QByteArray thumbnailOf(const Project& project) {
    try {
        return thumbnail(project);
    } catch (const std::exception&) {
        return {};
    }
}

FileHold saveFile(const FileToSave& file) {
    using State = FileLock::State;
    const bool isOurs = file.lock && file.lock->state() == State::ours;
    const auto lock = isOurs ? file.lock : std::make_shared<FileLock>(file.path);
    if (lock->state() == State::others)
        throw FileError(FileError::Kind::inUse, file.path, holderText(lock->holder()));
    const FileExtras extras{thumbnailOf(file.project), file.foreignEntries};
    return {saveProject(file.project, file.path, extras, file.over), lock};
}

} // namespace touchline

#include "ui/window/saver.h"

#include "ui/document/recent_files.h"
#include "ui/work/background_work.h"

namespace touchline {

Saver::Saver(Document& document, QObject* parent) : QObject(parent), document_(document) {}

void Saver::save(const QString& path, bool overAnything, const Done& done) {
    jobs_.append({path, overAnything, done});
    if (!isSaving_)
        startNext();
}

void Saver::whenSaved(const std::function<void()>& next) {
    if (!isSaving_)
        return next();
    next_.append(next);
}

void Saver::startNext() {
    isSaving_ = !jobs_.isEmpty();
    emit savingChanged(isSaving_);
    if (!isSaving_)
        return;
    const Job job = jobs_.takeFirst();
    const QString path = job.path.isEmpty() ? document_.path() : job.path;
    const FileToSave file = document_.toSave(path, job.overAnything);
    const auto work = [file] {
        const FileHold hold = saveFile(file);
        rememberFile(file.path);
        return hold;
    };
    whenReady(this, startBehind(work), [this, file, job](const QFuture<FileHold>& done) {
        std::optional<FileError> error;
        try {
            document_.saved(file, done.result());
        } catch (const FileError& failed) {
            error = failed;
        } catch (const std::bad_alloc&) {
            error = FileError(FileError::Kind::tooLarge, file.path);
        }
        finish(job, error);
    });
}

void Saver::finish(const Job& job, const std::optional<FileError>& error) {
    if (error) {
        jobs_.clear();
        next_.clear();
    }
    startNext();
    const auto next = isSaving_ ? QList<std::function<void()>>() : std::exchange(next_, {});
    job.done(error);
    for (const auto& one : next)
        one();
}

} // namespace touchline

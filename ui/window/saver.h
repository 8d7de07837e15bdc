#pragma once

#include "core/file/file_error.h"
#include "ui/document/document.h"

#include <functional>
#include <optional>

namespace touchline {

/// Saves a document on another thread, one save after the other; meanwhile the document may change. It counts
/// as saved only when all of it is on the disk.
class Saver : public QObject {
    Q_OBJECT

public:
    /// Gets the error where there is one.
    using Done = std::function<void(const std::optional<FileError>&)>;

    explicit Saver(Document& document, QObject* parent = nullptr);

    bool isSaving() const { return isSaving_; }
    /// Saves what the document is when its turn comes; then `done`. No path is that of the document then.
    /// Where one fails, those behind it are not tried, and their `done` is not called.
    void save(const QString& path, bool overAnything, const Done& done);
    /// `next` when nothing is left to be saved, at once where nothing is. Never where a save fails.
    void whenSaved(const std::function<void()>& next);

signals:
    void savingChanged(bool isSaving);

private:
    struct Job {
        QString path;
        bool overAnything = false;
        Done done;
    };

    void startNext();
    void finish(const Job& job, const std::optional<FileError>& error);

    Document& document_;
    QList<Job> jobs_; ///< that wait
    QList<std::function<void()>> next_;
    bool isSaving_ = false;
};

} // namespace touchline

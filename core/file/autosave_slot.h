#pragma once

#include "core/file/snapshot.h"

#include <QLockFile>

#include <atomic>
#include <memory>

namespace touchline {

/// Where the program keeps what is not saved of one project: a folder of its own with a lock that says that
/// the program lives. Outlives a crash. Is written on any one thread at a time.
class AutosaveSlot {
public:
    /// A new one within `root`, which touches the disk only when it is written.
    static std::shared_ptr<AutosaveSlot> create(const QString& root);
    /// Those that programs left behind that live no longer, the latest first; they are held as long as the
    /// slots live. What holds nothing is cleared away.
    static QList<std::shared_ptr<AutosaveSlot>> leftBehind(const QString& root);

    ~AutosaveSlot();

    /// Throws FileError as saveProject, and cannotCreate where there is no place for it.
    void write(const Project& project, const FileExtras& extras, const SnapshotNote& note);
    /// Where it holds the project.
    QString file() const;

    /// Takes the folder away when the last one lets go of the slot.
    void discard() { isDiscarded_ = true; }

private:
    explicit AutosaveSlot(const QString& folder);
    void takePlace();

    QString folder_;
    QLockFile lock_;
    std::atomic<bool> isDiscarded_ = false;
};

} // namespace touchline

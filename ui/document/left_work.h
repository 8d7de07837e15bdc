#pragma once

#include "core/file/autosave_slot.h"

#include <QImage>
#include <QStringList>

namespace touchline {

/// What a program that crashed has left of a project that was not saved.
struct LeftWork {
    std::shared_ptr<AutosaveSlot> slot;
    LoadedProject loaded;
    SnapshotNote note;
    bool isReadable = false;
    /// Whether the file that it was opened from is as it was then, and may be saved over.
    bool isFileAsItWas = false;
    QImage picture;
};

/// Looks at it, on any thread; the picture has this size. What is damaged is read as far as it is whole.
LeftWork lookAt(const std::shared_ptr<AutosaveSlot>& slot, QSize pictureSize);

/// "Moving house": that of its file, else of the project.
QString titleOf(const LeftWork& work);

} // namespace touchline

#include "ui/document/autosave.h"

#include "ui/document/data_folders.h"
#include "ui/work/background_work.h"

namespace touchline {

namespace {

constexpr int delayMs = 1000;

std::optional<FileError> keep(AutosaveSlot& slot, const Project& project, const FileExtras& extras,
                              const SnapshotNote& note) {
    try {
        slot.write(project, extras, note);
        return {};
    } catch (const FileError& error) {
        return error;
    } catch (const std::exception& error) {
        return FileError(FileError::Kind::writeFailed, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace

Autosave::Autosave(Document& document, QObject* parent) : QObject(parent), document_(document) {
    timer_.setSingleShot(true);
    timer_.setInterval(delayMs);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
    const auto start = [this] {
        if (!timer_.isActive())
            timer_.start();
    };
    connect(&document_, &Document::changed, this, start);
    connect(&document_, &Document::typed, this, start);
    // What is left to be saved has another file now, which is where it is to be put back.
    connect(&document_, &Document::written, this, start);
    // Later: what is typed ends being typed a moment before it is part of the project.
    connect(&document_, &Document::stateChanged, this, &Autosave::follow, Qt::QueuedConnection);
    connect(&document_, &Document::typed, this, &Autosave::follow, Qt::QueuedConnection);
}

Autosave::~Autosave() {
    release();
}

void Autosave::adopt(std::shared_ptr<AutosaveSlot> slot) {
    release();
    slot_ = std::move(slot);
}

bool Autosave::isNeeded() const {
    return document_.isModified() || document_.isTyping();
}

void Autosave::follow() {
    if (isNeeded()) {
        if (!slot_ && !timer_.isActive())
            timer_.start(); // its file went, and nothing else changed
        return;
    }
    timer_.stop();
    isDue_ = false;
    release();
}

void Autosave::release() {
    if (!slot_)
        return;
    slot_->discard();
    workers().start([slot = std::move(slot_)] {}); // which clears its folder away
    slot_.reset();
}

void Autosave::write() {
    if (!isNeeded())
        return;
    if (isWriting_) {
        isDue_ = true;
        return;
    }
    if (!slot_)
        slot_ = AutosaveSlot::create(autosaveRoot());
    isWriting_ = true;
    const SnapshotNote note{.time = QDateTime::currentDateTimeUtc(),
                            .file = document_.path(),
                            .base = document_.hold().stamp.hash.toHex()};
    const auto work = [slot = slot_, project = document_.withTyping(),
                       extras = FileExtras{.foreignEntries = document_.foreignEntries()},
                       note] { return keep(*slot, project, extras, note); };
    whenReady(this, startBehind(work), [this](const QFuture<std::optional<FileError>>& done) {
        isWriting_ = false;
        finish(done.result());
    });
}

void Autosave::finish(const std::optional<FileError>& error) {
    if (error && !std::exchange(hasFailed_, error.has_value()))
        emit failed(*error);
    if (!error) {
        hasFailed_ = false;
        emit written();
    }
    if (std::exchange(isDue_, false))
        write();
}

} // namespace touchline

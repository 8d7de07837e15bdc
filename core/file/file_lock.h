#pragma once

#include <QLockFile>
#include <QString>

namespace touchline {

/// The mark beside a file that says who works on it: `.~lock.<name>#`. It is advice to other people, no more:
/// a cloud folder brings it late or never. One of a program that crashed on this computer is taken over.
class FileLock {
public:
    enum class State {
        ours,
        others,     ///< somebody else works on the file
        impossible, ///< the folder takes no mark: one may not write there, or it is gone
    };

    struct Holder {
        QString user; ///< empty where it is not known
        QString host;
    };

    /// Tries to mark the file at `path`; see state().
    explicit FileLock(const QString& path);
    /// Removes the mark, if it is ours.
    ~FileLock() = default;

    State state() const { return state_; }
    /// Who else works on the file.
    const Holder& holder() const { return holder_; }
    /// Puts our mark in the place of theirs. Only the user can know that this is right.
    void takeOver();

private:
    void tryLock();

    QLockFile file_;
    State state_ = State::impossible;
    Holder holder_;
};

} // namespace touchline

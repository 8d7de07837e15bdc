#pragma once

#include "ui/messages/error_text.h"

#include <exception>

namespace touchline {

/// What the program ends with, after sysexits.h; part of the contract of the command line.
enum class ExitCode {
    good = 0, ///< with warnings too
    usage = 64,
    badData = 65,
    noInput = 66,
    noDisplay = 69,
    internal = 70,
    cannotCreate = 73,
    writeError = 74,
};

/// Ends a command: the sentence for people and the exit code for scripts.
class Failure : public std::exception {
public:
    Failure(ExitCode code, QString text) : code(code), text(std::move(text)) {}

    const char* what() const noexcept override { return "failure"; }

    ExitCode code;
    QString text;
};

/// The command was asked for in a way that it does not know; `text` without a full stop.
class UsageError : public Failure {
public:
    explicit UsageError(QString text) : Failure(ExitCode::usage, std::move(text)) {}
};

constexpr ExitCode exitCode(FileError::Kind kind) {
    switch (kind) {
    case FileError::Kind::notFound:
    case FileError::Kind::unreadable:
        return ExitCode::noInput;
    case FileError::Kind::cannotCreate:
        return ExitCode::cannotCreate;
    case FileError::Kind::writeFailed:
    case FileError::Kind::changed:
    case FileError::Kind::inUse:
        return ExitCode::writeError;
    case FileError::Kind::notAJourney:
    case FileError::Kind::newer:
    case FileError::Kind::damaged:
    case FileError::Kind::lost:
    case FileError::Kind::tooLarge:
    case FileError::Kind::invalid:
        break;
    }
    return ExitCode::badData;
}

/// Does `work` with the file at `path`; what goes wrong with it becomes a Failure that names the file.
template <class Work>
auto withFile(const QString& path, Work work) {
    try {
        return work();
    } catch (const FileError& error) {
        throw Failure(exitCode(error.kind), errorText(error, path));
    } catch (const ImportError& error) {
        throw Failure(ExitCode::badData, errorText(error, path));
    }
}

} // namespace touchline

#pragma once

#include <QString>

#include <exception>

namespace touchline {

/// What went wrong at the border of files. `ui` and `app` turn it into a sentence.
class FileError : public std::exception {
public:
    enum class Kind {
        notFound,
        unreadable,  ///< a folder, no permission, a device that fails
        notAJourney, ///< not a file of this type
        newer,       ///< made by a newer program; `detail` names it
        damaged,
        tooLarge,
        invalid, ///< well-formed, but the project in it breaks a rule
        cannotCreate,
        writeFailed,
        changed, ///< by another program, since it was read
        inUse,   ///< by somebody else; `detail` names them
        lost,    ///< damaged, and the project in it is not whole
    };

    FileError(Kind kind, QString place, QString detail = {})
        : kind(kind), place(std::move(place)), detail(std::move(detail)) {}

    const char* what() const noexcept override { return "file error"; }

    Kind kind;
    QString place;  ///< path of the file, or of the field within it
    QString detail; ///< for people who mend the file; not translated
};

} // namespace touchline

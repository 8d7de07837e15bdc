#pragma once

#include "core/model/project.h"

#include <exception>

namespace touchline {

/// A repair or a loss while reading something made elsewhere.
struct ImportWarning {
    enum class Kind {
        clampedScore,    ///< a score outside 1..5; the original is in the step's notes
        noScore,         ///< what stands there is no number
        noColon,         ///< a task without data
        colonInTitle,    ///< the last number was taken as the score
        ignoredPart,     ///< a part that the format itself ignores
        repeatedSection, ///< the same stage twice in a row, kept as two
        ignoredLine,
        cleanedText,
        shortened,
    };

    int line = 0; ///< from 1
    Kind kind;
    QString text; ///< the part concerned, as it stood

    bool operator==(const ImportWarning&) const = default;
};

struct ImportResult {
    Project project;
    QList<ImportWarning> warnings;
};

/// The input is not of the format at all, or breaks a limit.
class ImportError : public std::exception {
public:
    enum class Kind { notRecognised, empty, tooLarge, invalid };

    ImportError(Kind kind, int line, QString detail = {})
        : kind(kind), line(line), detail(std::move(detail)) {}

    const char* what() const noexcept override { return "import error"; }

    Kind kind;
    int line; ///< from 1; 0 where no line is to blame
    QString detail;
};

} // namespace touchline

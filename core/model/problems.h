#pragma once

#include "core/model/project.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(ProblemKind, missing_id, double_id, dangling_reference, wrong_scope, out_of_range,
                        unclean_text, too_many, bad_image)

/// Something that a project must not have. An edit never makes one; a file from elsewhere may.
struct Problem {
    ProblemKind kind;
    QString place;  ///< path to the field, "/journeys/0/cards/2/lane"
    QString detail; ///< the offending value, shortened

    bool operator==(const Problem&) const = default;
};

/// Everything wrong with the project: ids present and unique, references resolved and within their journey,
/// numbers finite and in range, texts clean, lists and images within limits. At most 100 are listed.
QList<Problem> problems(const Project& project);

} // namespace touchline

#pragma once

#include "core/model/project.h"

/// What differs between two projects, through the field lists: every field, entries of lists by their id.
namespace touchline {

/// One difference. An entry that is added, removed or moved is one change; what is inside an added or removed
/// entry is not told of again.
struct Change {
    enum class Kind { added, removed, moved, changed };

    Kind kind = Kind::changed;
    QString type;   ///< of what it concerns: "Card", or "Project" for what is in no entry
    QUuid id;       ///< of that; null for the project
    QString place;  ///< of that: "/journeys/<id>/cards/<id>"; empty for the project
    QString field;  ///< within that: "text", "behaviour/volume", "about/title"; empty unless changed
    QString before; ///< of the field; of a removed entry its first text; of a moved one its place in the
                    ///< list, from 1
    QString after;  ///< the same for an added entry

    bool operator==(const Change&) const = default;
};

/// Empty exactly when the projects are equal. Lists that share their data are skipped, so that comparing a
/// project with an edited copy costs what was edited.
QList<Change> diff(const Project& before, const Project& after);

} // namespace touchline

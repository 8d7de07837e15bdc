#pragma once

#include "core/model/project.h"

#include <QSet>

namespace touchline {

/// Some things of one journey: what is copied to be pasted elsewhere.
struct Excerpt {
    Project project; ///< one journey, with these things, what they live by, and the library that they use
    QSet<QUuid> ids; ///< of the things themselves; of the journey for all of it
};

/// Stages come with their steps, steps and lanes with their cards, steps with their points too. Without a
/// journey where none of the ids is in one.
Excerpt excerpt(const Project& project, const QSet<QUuid>& ids);

/// The excerpt as a project without problems, as a file must be: what points out of it points nowhere.
Project standingAlone(const Excerpt& excerpt);

} // namespace touchline

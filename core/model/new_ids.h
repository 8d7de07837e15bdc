#pragma once

#include "core/model/project.h"

#include <QHash>

namespace touchline {

/// The same project under ids of its own, every reference along with them; for a project made from a
/// template. Images keep their ids, since these are hashes of their content.
Project withNewIds(Project project);

/// The same project with the ids that `names` has replaced, as such and where they are pointed at.
Project renamed(Project project, const QHash<QUuid, QUuid>& names);

} // namespace touchline

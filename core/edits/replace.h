#pragma once

#include "core/model/project.h"

#include <QHash>

namespace touchline {

/// The project without the entries that have an heir, and with every reference to them pointing at that heir;
/// no list of references names the same thing twice.
Project replaced(const Project& project, const QHash<QUuid, QUuid>& heirs);

} // namespace touchline

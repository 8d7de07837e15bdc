#pragma once

#include "core/model/home.h"

#include <QSet>

namespace touchline {

/// These ids and those of all that lives by them: a stage's steps, a step's cards, points, measurements and
/// comments, a persona's curves.
QSet<QUuid> withDependants(const Project& project, QSet<QUuid> ids);

/// The project without these entries, without all that lives by them (a stage's steps, a step's cards,
/// points, measurements and comments, a persona's curves), and with every other reference to them cleared.
/// Ids that nothing has are ignored.
Project without(const Project& project, const QSet<QUuid>& ids);

template <Entity T>
Project remove(const Project& project, Id<T> id) {
    return without(project, {id.value()});
}

} // namespace touchline

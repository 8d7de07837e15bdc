#pragma once

#include "core/model/project.h"

#include <functional>

/// Who has an id and who points at it, read from the field lists: an `Id<T> id` in `T` defines,
/// every other `Id<X>` points at an `X`, and an `Id<void>` points at anything.
namespace touchline {

struct Reference {
    QUuid target;
    const char* type = nullptr; ///< name of the type it must point at, "" for any
    QString place;              ///< path to the field, "/journeys/0/cards/2/lane"
};

struct Definition {
    QUuid id;
    const char* type = nullptr; ///< name of the type that has this id
    QString place;
};

/// All ids that the project defines, in order; null ids included.
QList<Definition> definitions(const Project& project);

/// All non-null references, in order.
QList<Reference> references(const Project& project);

} // namespace touchline

#pragma once

#include "core/model/place.h"
#include "core/model/project.h"

#include <functional>

/// Who has an id and who points at it, read from the field lists: an `Id<T> id` in `T` defines,
/// every other `Id<X>` points at an `X`, and an `Id<void>` points at anything.
namespace touchline {

/// Told about an id: the type that has it or that it must point at ("" for any), and the field in which it
/// stands.
using IdVisitor = std::function<void(QUuid id, const char* type, const Place& place)>;

/// All ids that the project defines, in order; null ids included.
void forEachDefinition(const Project& project, const IdVisitor& visit);

/// All non-null references, in order.
void forEachReference(const Project& project, const IdVisitor& visit);

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

/// The same as lists, for those who keep them.
QList<Definition> definitions(const Project& project);
QList<Reference> references(const Project& project);

} // namespace touchline

#pragma once

#include "core/model/project.h"

namespace touchline {

/// A thing of the project as it stands in a list to choose from.
struct BookEntry {
    QUuid id;
    QString text;        ///< by which people know it
    QString detail = {}; ///< quiet, below the text

    bool operator==(const BookEntry&) const = default;
};

/// A new entry; its id is null where there is no room.
struct AddedEntry {
    Project project;
    QUuid id;
};

} // namespace touchline

#pragma once

#include "core/model/project.h"

#include <QHash>

namespace touchline {

/// Something of the project in which an id is used: a step, a card, a journey, a view, …
struct Use {
    const char* type = nullptr; ///< name of its type: "Step"; "About" for the project itself
    QUuid id;                   ///< null for the project itself
    QString title;              ///< by which people know it; may be empty

    bool operator==(const Use& other) const { return id == other.id && title == other.title; }
};

/// Where an id is used, in the order of the project, each place once. What lives inside of something (an idea
/// of a backlog item, a result of a wave) counts as that. A term of the glossary is used where a text has it
/// as words of its own, whatever their capitals.
QList<Use> uses(const Project& project, QUuid id);

/// In how many places each id is used that is used at all; terms of the glossary are left out.
QHash<QUuid, int> useCounts(const Project& project);

/// Whether `text` has `words` with no letter or digit right before or after them, whatever their capitals.
bool hasWords(const QString& text, const QString& words);

} // namespace touchline

#pragma once

#include <QString>

namespace touchline {

/// Where a value stands in a project: a chain of names on the stack, turned into text only for a report.
struct Place {
    const Place* above = nullptr;
    const char* name = nullptr; ///< of a field; null for an entry of a list
    qsizetype index = 0;        ///< of that entry

    /// "/journeys/0/cards/2/lane"; the project itself is the empty text.
    QString text() const {
        if (!above)
            return {};
        return above->text() + u'/' + (name ? QString::fromLatin1(name) : QString::number(index));
    }
};

} // namespace touchline

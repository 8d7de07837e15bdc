#pragma once

#include "core/model/fields.h"

namespace touchline {

/// A guiding principle that steers design choices.
struct Principle {
    Id<Principle> id;
    QString code; ///< short name on the map: "P1"
    QString text;
    Ext ext;

    bool operator==(const Principle&) const = default;
};
BOOST_DESCRIBE_STRUCT(Principle, (), (id, code, text, ext))

/// A word of the common language, and the words to avoid for it.
struct GlossaryTerm {
    Id<GlossaryTerm> id;
    QString term;
    QString meaning;
    QList<QString> avoid;
    Ext ext;

    bool operator==(const GlossaryTerm&) const = default;
};
BOOST_DESCRIBE_STRUCT(GlossaryTerm, (), (id, term, meaning, avoid, ext))

struct Tag {
    Id<Tag> id;
    QString name;
    Ext ext;

    bool operator==(const Tag&) const = default;
};
BOOST_DESCRIBE_STRUCT(Tag, (), (id, name, ext))

} // namespace touchline

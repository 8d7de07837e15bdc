#pragma once

#include "core/model/channel.h"
#include "core/model/evidence.h"
#include "core/model/house_standard.h"
#include "core/model/metric.h"
#include "core/model/organisation.h"
#include "core/model/persona.h"
#include "core/model/principle.h"

namespace touchline {

/// What all journeys of the project share: renaming something here renames it everywhere.
struct Library {
    QList<Principle> principles;
    QList<GlossaryTerm> glossary;
    QList<Tag> tags;
    QList<Actor> actors;
    QList<Persona> personas;
    QList<Department> departments;
    QList<Role> roles;
    QList<Channel> channels;
    QList<Metric> metrics;
    QList<Evidence> evidence;
    QList<RuleSetting> houseStandard;
    Ext ext;

    bool operator==(const Library&) const = default;
};
BOOST_DESCRIBE_STRUCT(Library, (),
                      (principles, glossary, tags, actors, personas, departments, roles, channels, metrics,
                       evidence, houseStandard, ext))

} // namespace touchline

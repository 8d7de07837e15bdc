#pragma once

#include "core/model/image.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(ActorKind, customer, user, consumer, employee, partner, shareholder, visitor, citizen,
                        patient, other)

/// A kind of people with whom the organisation has a relation.
struct Actor {
    Id<Actor> id;
    QString name;
    ActorKind kind = ActorKind::customer;
    Ext ext;

    bool operator==(const Actor&) const = default;
};
BOOST_DESCRIBE_STRUCT(Actor, (), (id, name, kind, ext))

/// One person who stands for people like her.
struct Persona {
    Id<Persona> id;
    Id<Actor> actor;
    QString name;
    QString description; ///< one line: "34, first own house"
    QString goal;
    QString expectation;
    std::optional<double> share; ///< of the actor's people, 0..1
    Id<Image> portrait;
    Ext ext;

    bool operator==(const Persona&) const = default;
};
BOOST_DESCRIBE_STRUCT(Persona, (), (id, actor, name, description, goal, expectation, share, portrait, ext))

} // namespace touchline

#pragma once

#include "core/model/card.h"
#include "core/model/curve.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(JourneyKind, customer, employee)
BOOST_DEFINE_ENUM_CLASS(JourneyState, as_is, to_be)
BOOST_DEFINE_ENUM_CLASS(JourneyLevel, strategic, tactical, operational)
BOOST_DEFINE_ENUM_CLASS(JourneyStatus, draft, in_review, agreed, archived)

struct Stage {
    Id<Stage> id;
    QString title;
    QString when;
    Id<Role> owner;
    Ext ext;

    bool operator==(const Stage&) const = default;
};
BOOST_DESCRIBE_STRUCT(Stage, (), (id, title, when, owner, ext))

/// What was decided, and because of which gap.
struct Decision {
    Id<Decision> id;
    QDate date;
    QString who;
    QString what;
    Id<Step> step; ///< where the gap is
    QString because;
    Ext ext;

    bool operator==(const Decision&) const = default;
};
BOOST_DESCRIBE_STRUCT(Decision, (), (id, date, who, what, step, because, ext))

/// One journey. Its lists are flat and point at each other by id, so that a move is a change of fields.
struct Journey {
    Id<Journey> id;
    JourneyKind kind = JourneyKind::customer;
    JourneyState state = JourneyState::as_is;
    JourneyLevel level = JourneyLevel::tactical;
    QString title;
    QString scenario;
    QString goal;
    QString expectation;
    Id<Role> owner;
    QString sponsor;
    JourneyStatus status = JourneyStatus::draft;
    QDate reviewDate;
    QString language; ///< empty: the project's
    QList<Id<Persona>> personas;
    Id<Journey> serves; ///< of an employee journey: the customer journey
    Id<Journey> asIs;   ///< of a to-be journey
    QList<Decision> decisions;
    QList<Stage> stages; ///< in the order of time
    QList<Step> steps;   ///< within a stage, list order is the order of time
    QList<Lane> lanes;   ///< from top to bottom
    QList<Card> cards;   ///< within a cell, from top to bottom
    QList<Curve> curves;
    QList<CurvePoint> points;
    Ext ext;

    bool operator==(const Journey&) const = default;
};
BOOST_DESCRIBE_STRUCT(Journey, (),
                      (id, kind, state, level, title, scenario, goal, expectation, owner, sponsor, status,
                       reviewDate, language, personas, serves, asIs, decisions, stages, steps, lanes, cards,
                       curves, points, ext))

} // namespace touchline

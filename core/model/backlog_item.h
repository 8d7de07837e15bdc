#pragma once

#include "core/model/journey.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(BacklogKind, keep, fix, peak)
BOOST_DEFINE_ENUM_CLASS(BacklogStatus, found, defined, planned, doing, done, measured, paused, stopped)
BOOST_DEFINE_ENUM_CLASS(DriverKind, saving, margin)

/// One way to meet the need of a backlog item.
struct Idea {
    Id<Idea> id;
    QString code;
    QString text;
    QString by; ///< who would do it
    std::optional<double> cost;
    Ext ext;

    bool operator==(const Idea&) const = default;
};
BOOST_DESCRIBE_STRUCT(Idea, (), (id, code, text, by, cost, ext))

/// One driver of the yearly benefit: customers x share x effect x unit value.
struct Driver {
    Id<Driver> id;
    QString name;
    DriverKind kind = DriverKind::saving;
    bool cashable = true; ///< else freed time
    double customers = 0;
    double share = 1;
    double effectLow = 0;
    double effect = 0;
    double effectHigh = 0;
    double unitValue = 0;
    Ext ext;

    bool operator==(const Driver&) const = default;
};
BOOST_DESCRIBE_STRUCT(Driver, (),
                      (id, name, kind, cashable, customers, share, effectLow, effect, effectHigh, unitValue,
                       ext))

/// A gap that a backlog item answers.
struct AnsweredGap {
    Id<AnsweredGap> id;
    Id<Step> step;
    Id<Persona> persona; ///< null: all
    Dimension dimension = Dimension::emotional;
    Ext ext;

    bool operator==(const AnsweredGap&) const = default;
};
BOOST_DESCRIBE_STRUCT(AnsweredGap, (), (id, step, persona, dimension, ext))

/// What a backlog item is expected to change in how a step is experienced. Never stored as realised.
struct ExpectedEffect {
    Id<ExpectedEffect> id;
    Id<Step> step;
    Id<Persona> persona; ///< null: all
    Dimension dimension = Dimension::emotional;
    double effect = 0; ///< added to the realised value, -4..+4
    Ext ext;

    bool operator==(const ExpectedEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(ExpectedEffect, (), (id, step, persona, dimension, effect, ext))

/// An opportunity, in the actor's words, with the ideas that would meet it.
struct BacklogItem {
    Id<BacklogItem> id;
    QString code; ///< "O2"
    BacklogKind kind = BacklogKind::fix;
    QString text;
    QString notes;
    QList<Idea> ideas;
    QList<Id<Step>> steps;
    QList<AnsweredGap> gaps;
    QList<ExpectedEffect> effects;
    QList<Id<Card>> pains;
    QList<Id<Principle>> principles;
    QList<Id<Department>> departments; ///< all that it changes
    std::optional<int> customerValue;  ///< 1..5
    std::optional<int> businessValue;  ///< 1..5
    std::optional<int> effort;         ///< 1..5
    Id<Role> owner;
    QString requestedBy;
    QString quarter; ///< "Q4"
    BacklogStatus status = BacklogStatus::found;
    QString statusReason; ///< why it is paused or stopped
    QDate measuredAgain;
    QList<Driver> drivers;
    std::optional<double> oneOffCost;
    std::optional<double> yearlyCost;
    std::optional<int> years;
    std::optional<double> discountRate; ///< 0..1 a year
    std::optional<double> benefitRealised;
    Ext ext;

    bool operator==(const BacklogItem&) const = default;
};
BOOST_DESCRIBE_STRUCT(BacklogItem, (),
                      (id, code, kind, text, notes, ideas, steps, gaps, effects, pains, principles,
                       departments, customerValue, businessValue, effort, owner, requestedBy, quarter, status,
                       statusReason, measuredAgain, drivers, oneOffCost, yearlyCost, years, discountRate,
                       benefitRealised, ext))

} // namespace touchline

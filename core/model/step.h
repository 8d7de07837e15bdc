#pragma once

#include "core/model/organisation.h"
#include "core/model/persona.h"
#include "core/model/principle.h"

namespace touchline {

struct Journey;
struct Stage;

/// On which side of the line of visibility an employee's step happens.
BOOST_DEFINE_ENUM_CLASS(Sight, in_sight, out_of_sight)

/// What becomes of an as-is step in a to-be journey.
BOOST_DEFINE_ENUM_CLASS(Fate, kept, changed, new_, removed)

/// What people were seen to do at a step, typed or from an event log.
struct Behaviour {
    std::optional<double> volume;   ///< times a year
    std::optional<double> duration; ///< median, in hours
    std::optional<double> dropOff;  ///< share that goes no further, 0..1
    std::optional<double> repeat;   ///< contacts a person
    QString note;                   ///< any other figure, in words
    Ext ext;

    bool operator==(const Behaviour&) const = default;
};
BOOST_DESCRIBE_STRUCT(Behaviour, (), (volume, duration, dropOff, repeat, note, ext))

/// What a person does or goes through, also without us: one column of the map.
struct Step {
    Id<Step> id;
    Id<Stage> stage;
    QString title; ///< in the first person
    QString notes;
    std::optional<int> importance; ///< 1..5
    std::optional<double> reach;   ///< share of people who come here, 0..1
    bool momentOfTruth = false;
    QString momentReason;
    bool unwanted = false;  ///< a contact that nobody intends
    QList<Id<Step>> causes; ///< of an unwanted contact, in any journey
    QString when;
    QString howLong;
    Id<Role> owner;
    Id<Department> department;
    QString handOver; ///< what is handed over to the next step
    QList<Id<Principle>> principlesServed;
    QList<Id<Principle>> principlesBroken;
    QList<Id<Persona>> personas; ///< taking part; empty means all
    Id<Journey> subJourney;
    QList<Id<Step>> serves; ///< of an employee's step: customer steps
    Sight sight = Sight::in_sight;
    Behaviour behaviour;
    std::optional<Fate> fate;
    Id<Step> asIsStep;
    QString toKnow;
    QString toBeAble;
    QString toHave;
    Ext ext;

    bool operator==(const Step&) const = default;
};
BOOST_DESCRIBE_STRUCT(Step, (),
                      (id, stage, title, notes, importance, reach, momentOfTruth, momentReason, unwanted,
                       causes, when, howLong, owner, department, handOver, principlesServed, principlesBroken,
                       personas, subJourney, serves, sight, behaviour, fate, asIsStep, toKnow, toBeAble,
                       toHave, ext))

} // namespace touchline

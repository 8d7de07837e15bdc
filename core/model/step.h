#pragma once

#include "core/model/organisation.h"
#include "core/model/persona.h"
#include "core/model/principle.h"

namespace touchline {

struct Journey;
struct Stage;
struct Step;

/// On which side of the line of visibility an employee's step happens.
BOOST_DEFINE_ENUM_CLASS(Sight, in_sight, out_of_sight)

/// What becomes of an as-is step in a to-be journey.
BOOST_DEFINE_ENUM_CLASS(Fate, kept, changed, new_, removed)

/// How often people went on to this step; the null step is one that is no longer there.
struct FollowOn {
    Id<Step> step;
    int count = 0;

    bool operator==(const FollowOn&) const = default;
};
BOOST_DESCRIBE_STRUCT(FollowOn, (), (step, count))

/// What people were seen to do at a step, typed or from an event log, of which no case is kept.
struct Behaviour {
    std::optional<double> volume;   ///< times a year
    std::optional<double> duration; ///< median, in hours
    std::optional<double> slow;     ///< what one in ten lasts longer than, in hours
    std::optional<double> waiting;  ///< median time since what came before, in hours
    std::optional<double> dropOff;  ///< share that goes no further, 0..1
    std::optional<double> repeat;   ///< contacts a person
    std::optional<double> missing;  ///< share of all that does not come here, 0..1
    std::optional<double> adHoc;    ///< share of the contacts that come out of turn, 0..1
    std::optional<int> cases;       ///< people seen here
    QList<FollowOn> next;           ///< the most frequent first
    QString source;                 ///< the event log and its days
    QString note;                   ///< any other figure, in words
    Ext ext;

    bool operator==(const Behaviour&) const = default;
};
BOOST_DESCRIBE_STRUCT(Behaviour, (),
                      (volume, duration, slow, waiting, dropOff, repeat, missing, adHoc, cases, next, source,
                       note, ext))

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
    std::optional<double> width; ///< of its column, map units at least; none: as its texts need
    Ext ext;

    bool operator==(const Step&) const = default;
};
BOOST_DESCRIBE_STRUCT(Step, (),
                      (id, stage, title, notes, importance, reach, momentOfTruth, momentReason, unwanted,
                       causes, when, howLong, owner, department, handOver, principlesServed, principlesBroken,
                       personas, subJourney, serves, sight, behaviour, fate, asIsStep, toKnow, toBeAble,
                       toHave, width, ext))

} // namespace touchline

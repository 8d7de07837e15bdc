#include "core/edits/behaviour.h"

#include "core/edits/set.h"
#include "core/exchange/place_match.h"

#include <cmath>

namespace touchline {

namespace {

constexpr double msPerHour = 3'600'000;
constexpr double msPerDay = 24 * msPerHour;

std::optional<double> hours(const Quantiles& times, double share) {
    const std::optional<double> ms = times.at(share);
    return ms ? std::optional(*ms / msPerHour) : std::nullopt;
}

double shareOf(qint64 part, qint64 whole) {
    return double(part) / double(whole);
}

/// Times a year, for what was counted between two moments.
std::optional<double> yearly(qint64 count, const EventCounts& counts) {
    constexpr double fewestDays = 28, daysOfYear = 365.25;
    const double days = counts.first() ? double(*counts.last() - *counts.first()) / msPerDay : 0;
    return days >= fewestDays ? std::optional(std::round(double(count) * daysOfYear / days)) : std::nullopt;
}

QList<FollowOn> followOns(const StepCounts& step, const QList<Id<Step>>& columns) {
    QList<FollowOn> next;
    for (auto it = step.next.begin(); it != step.next.end(); ++it)
        next.append({columns[it.key()], int(std::min<qint64>(it.value(), std::numeric_limits<int>::max()))});
    std::ranges::stable_sort(next, std::greater(), &FollowOn::count);
    return next;
}

} // namespace

EventCounts countsFor(const Journey& journey, const LogMapping& mapping) {
    const QList<Id<Step>> steps = columns(journey);
    QList<bool> intended;
    for (const Id<Step> id : steps) {
        const Step& step = *find(journey.steps, id);
        intended.append(!step.unwanted && step.fate != Fate::removed);
    }
    const auto columnOf = [names = PlaceNames(journey), steps,
                           aliases = mapping.steps](const QString& activity) {
        const auto place = names.place({.step = activity}, aliases);
        return place && place->step ? int(steps.indexOf(place->step)) : -1;
    };
    return EventCounts(intended, columnOf);
}

QList<StepBehaviour> behavioursOf(const Journey& journey, const EventCounts& counts, const QString& source) {
    const QList<Id<Step>> steps = columns(journey);
    int end = int(steps.size()) - 1;
    while (end > 0 && !counts.isSeen(end))
        --end;
    QList<StepBehaviour> list;
    for (int column = 0; column < steps.size(); ++column) {
        const StepCounts& seen = counts.steps()[column];
        if (seen.contacts == 0)
            continue;
        const Quantiles& times = seen.lasting.count() > 0 ? seen.lasting : seen.untilNext;
        Behaviour behaviour{.volume = yearly(seen.contacts, counts),
                            .duration = hours(times, 0.5),
                            .slow = hours(times, 0.9),
                            .waiting = hours(seen.waiting, 0.5),
                            .repeat = shareOf(seen.contacts, seen.cases),
                            .missing = shareOf(counts.cases() - seen.cases, counts.cases()),
                            .adHoc = shareOf(seen.outOfTurn, seen.contacts),
                            .cases = int(seen.cases),
                            .next = followOns(seen, steps),
                            .source = source};
        if (column != end)
            behaviour.dropOff = shareOf(seen.ends, seen.cases);
        list.append({steps[column], behaviour});
    }
    return list;
}

Project setBehaviours(const Project& project, const QList<StepBehaviour>& behaviours) {
    Project next = project;
    for (const StepBehaviour& seen : behaviours) {
        const Step* step = find(next, seen.step);
        if (!step)
            continue;
        Behaviour behaviour = seen.behaviour;
        behaviour.note = step->behaviour.note;
        behaviour.ext = step->behaviour.ext;
        next = set<&Step::behaviour>(next, seen.step, behaviour);
    }
    return next;
}

} // namespace touchline

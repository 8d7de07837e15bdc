#include "core/edits/curves.h"

#include "core/edits/remove.h"
#include "core/edits/set.h"

namespace touchline {

namespace {

const Curve* findCurve(const Journey& journey, const CurveKey& key) {
    return findCurve(journey, key.persona, key.dimension, key.role);
}

const CurvePoint* currentPoint(const Journey* journey, Id<Step> step, const CurveKey& key) {
    const Curve* curve = journey ? findCurve(*journey, key) : nullptr;
    return curve ? currentPoint(*journey, curve->id, step) : nullptr;
}

void setByHand(CurvePoint& point, double value) {
    if (point.value == value)
        return;
    point.value = value;
    if (!std::holds_alternative<ByHand>(point.origin)) {
        point.origin = ByHand{};
        point.status = EvidenceStatus::assumption;
    }
}

/// The current point, made with `value` where there is none, as is its curve; null where there is no room.
CurvePoint* madePoint(Journey& journey, Id<Step> step, const CurveKey& key, double value) {
    if (const CurvePoint* point = currentPoint(&journey, step, key))
        return &journey.points[point - journey.points.constData()];
    const Curve* curve = findCurve(journey, key);
    if (isFull(journey.points) || (!curve && isFull(journey.curves)))
        return nullptr;
    const auto id = curve ? curve->id : Id<Curve>::create();
    if (!curve)
        journey.curves.append(
            {.id = id, .persona = key.persona, .dimension = key.dimension, .role = key.role});
    journey.points.append({.id = Id<CurvePoint>::create(), .curve = id, .step = step, .value = value});
    return &journey.points.last();
}

/// A copy of the current point stays where it was; the point itself, which others refer to, is of `on`.
void keepHistory(Journey& journey, Id<Step> step, const CurveKey& key, double value, QDate on) {
    const CurvePoint* current = currentPoint(&journey, step, key);
    if (!current || current->value == value || current->date >= on || isFull(journey.points))
        return;
    const qsizetype at = current - journey.points.constData();
    CurvePoint before = *current;
    before.id = Id<CurvePoint>::create();
    journey.points[at].date = on;
    journey.points.insert(at, before);
}

} // namespace

Project setPoint(const Project& project, Id<Step> step, const CurveKey& key, double value, QDate on) {
    return setPoints(project, key, {{step, value}}, on);
}

Project setPoints(const Project& project, const CurveKey& key, const QList<StepValue>& values, QDate on) {
    const Journey* journey = values.isEmpty() ? nullptr : journeyOf(project, values.first().step);
    if (!journey || !find(project, key.persona))
        return project;
    const bool isDated = key.role == CurveRole::intended && on.isValid() && !project.waves.isEmpty();
    return edited(project, journey->id, [&](Journey& next) {
        for (const StepValue& wanted : values) {
            if (std::isnan(wanted.value) || !find(journey->steps, wanted.step))
                continue;
            const double value = tidy<&CurvePoint::value>(project, wanted.value);
            if (isDated)
                keepHistory(next, wanted.step, key, value, on);
            if (CurvePoint* point = madePoint(next, wanted.step, key, value))
                setByHand(*point, value);
        }
    });
}

Project setTally(const Project& project, Id<Step> step, const CurveKey& key, Tally hands) {
    for (int Tally::*count : {&Tally::veryBad, &Tally::bad, &Tally::neutral, &Tally::good, &Tally::veryGood})
        hands.*count = std::max(hands.*count, 0);
    const Journey* journey = journeyOf(project, step);
    const std::optional<double> value = mean(hands);
    if (!journey || !value || !find(project, key.persona))
        return project;
    return edited(project, journey->id, [&](Journey& next) {
        CurvePoint* point = madePoint(next, step, key, *value);
        if (!point)
            return;
        point->value = *value;
        point->origin = hands;
        point->status = EvidenceStatus::assumption;
    });
}

Project setWord(const Project& project, Id<Step> step, const CurveKey& key, const QString& word) {
    const CurvePoint* point = currentPoint(journeyOf(project, step), step, key);
    return point ? set<&CurvePoint::word>(project, point->id, word) : project;
}

Project clearPoint(const Project& project, Id<Step> step, const CurveKey& key) {
    const Journey* journey = journeyOf(project, step);
    const Curve* curve = journey ? findCurve(*journey, key) : nullptr;
    QSet<QUuid> ids;
    if (curve) {
        for (const CurvePoint& point : journey->points) {
            if (point.curve == curve->id && point.step == step)
                ids.insert(point.id.value());
        }
    }
    return ids.isEmpty() ? project : without(project, ids);
}

} // namespace touchline

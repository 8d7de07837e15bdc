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

} // namespace

Project setPoint(const Project& project, Id<Step> step, const CurveKey& key, double value) {
    const Journey* journey = journeyOf(project, step);
    if (!journey || std::isnan(value) || !find(project, key.persona))
        return project;
    value = tidy<&CurvePoint::value>(project, value);
    if (const CurvePoint* point = currentPoint(journey, step, key))
        return edited(project, point->id, [value](CurvePoint& next) { setByHand(next, value); });
    const Curve* curve = findCurve(*journey, key);
    if (isFull(journey->points) || (!curve && isFull(journey->curves)))
        return project;
    return edited(project, journey->id, [&](Journey& next) {
        const auto id = curve ? curve->id : Id<Curve>::create();
        if (!curve)
            next.curves.append(
                {.id = id, .persona = key.persona, .dimension = key.dimension, .role = key.role});
        next.points.append({.id = Id<CurvePoint>::create(), .curve = id, .step = step, .value = value});
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

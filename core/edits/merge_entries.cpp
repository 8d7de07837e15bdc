#include "core/edits/merge_entries.h"

#include "core/edits/remove.h"

namespace touchline {

namespace {

/// Gives the points of one curve to another that has none at their steps; the rest goes, with the curve.
void join(Journey& journey, Id<Curve> from, Id<Curve> into, QSet<QUuid>& gone) {
    QSet<Id<Step>> known;
    for (const CurvePoint& point : std::as_const(journey.points)) {
        if (point.curve == into)
            known.insert(point.step);
    }
    for (CurvePoint& point : journey.points) {
        if (point.curve == from && !known.contains(point.step))
            point.curve = into;
    }
    gone.insert(from.value());
}

} // namespace

Project withJoinedCurves(const Project& project, Id<Persona> from, Id<Persona> into) {
    Project next = project;
    QSet<QUuid> gone;
    for (const Journey& journey : project.journeys) {
        for (const Curve& curve : journey.curves) {
            const Curve* other = findCurve(journey, into, curve.dimension, curve.role);
            if (curve.persona == from && other)
                join(next.journeys[&journey - project.journeys.constData()], curve.id, other->id, gone);
        }
    }
    return gone.isEmpty() ? next : without(next, gone);
}

} // namespace touchline

#include "core/edits/merge_entries.h"

#include "core/edits/mentions.h"
#include "core/model/walk.h"

namespace touchline {

namespace {

/// Lists that do not mention `from` stay shared.
template <class V>
void repoint(V& value, QUuid from, QUuid into) {
    if constexpr (isId<V>) {
        value = V(into);
    } else if constexpr (isList<V>) {
        using Entry = typename V::value_type;
        if constexpr (isId<Entry>) {
            if (value.contains(Entry(into)))
                value.removeAll(Entry(from));
            else
                value.replace(value.indexOf(Entry(from)), Entry(into));
        } else {
            for (auto& entry : value) {
                if (mentions(entry, {from}))
                    repoint(entry, from, into);
            }
        }
    } else if constexpr (Described<V>) {
        forEachField<V>([&]<class D>(D d) {
            if constexpr (!isOwnId<V, D>()) {
                if (mentions(value.*d.pointer, {from}))
                    repoint(value.*d.pointer, from, into);
            }
        });
    } else if constexpr (OneOf<V>) {
        std::visit([&](auto& one) { repoint(one, from, into); }, value);
    }
}

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

Project repointed(const Project& project, QUuid from, QUuid into) {
    Project next = project;
    if (mentions(next, {from}))
        repoint(next, from, into);
    return next;
}

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

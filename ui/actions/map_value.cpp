#include "core/edits/library.h"
#include "core/edits/set.h"
#include "ui/actions/curve_place.h"
#include "ui/actions/map_edit.h"

#include <QCoreApplication>

namespace touchline {

namespace {

/// With somebody, as yet without a name, whose curve it can be.
Added<Persona> withSomebody(const Project& project, Id<Journey> journey) {
    const Added<Persona> added = addToLibrary(project, Persona());
    return {set<&Journey::personas>(added.project, journey, {added.id}), added.id};
}

Selection pointAt(const Project& project, const CurvePlace& place) {
    const Journey* journey = journeyOf(project, place.step);
    const Curve* curve = findCurve(*journey, place.curve.persona, place.curve.dimension, place.curve.role);
    const CurvePoint* point = curve ? currentPoint(*journey, curve->id, place.step) : nullptr;
    return point ? Selection(point->id) : Selection();
}

} // namespace

MapEdit valueSelected(const Project& project, const QList<Selection>& selected, const View& view,
                      std::optional<double> value) {
    const QDate today = QDate::currentDate();
    MapEdit edit{{}, project, {}};
    for (const Selection& selection : selected) {
        auto place = curvePlaceOf(edit.project, selection, view);
        if (!place)
            continue;
        const Id<Journey> journey = journeyOf(edit.project, place->step)->id;
        if (value && !place->curve.persona) {
            const auto somebody = withSomebody(edit.project, journey);
            edit.project = somebody.project;
            place->curve.persona = somebody.id;
        }
        edit.name = QCoreApplication::translate("MapEdit", "Set curve point");
        edit.project = value ? setPoint(edit.project, place->step, place->curve, *value, today)
                             : clearPoint(edit.project, place->step, place->curve);
        edit.selection = value               ? pointAt(edit.project, *place)
                         : selection.point() ? placeOf(project, selection)
                                             : selection;
    }
    return edit;
}

MapEdit nudgeSelected(const Project& project, const QList<Selection>& selected, double change) {
    const QDate today = QDate::currentDate();
    MapEdit edit{{}, project, {}};
    for (const Selection& selection : selected) {
        const CurvePoint* point = find(edit.project, selection.point());
        if (!point)
            continue;
        const auto place = curvePlaceOf(edit.project, selection, {});
        edit = {QCoreApplication::translate("MapEdit", "Move curve point"),
                setPoint(edit.project, place->step, place->curve, point->value + change, today), selection};
    }
    return edit;
}

} // namespace touchline

#include "ui/actions/curve_place.h"

namespace touchline {

std::optional<CurvePlace> curvePlaceOf(const Project& project, const Selection& selection, const View& view) {
    if (const CurvePoint* point = find(project, selection.point())) {
        const Curve* curve = find(project, point->curve);
        return CurvePlace{point->step, {curve->persona, curve->dimension, curve->role}};
    }
    const Lane* lane = find(project, selection.cellLane());
    const Id<Step> step = stepOf(project, selection);
    if (!lane || lane->kind != LaneKind::experience || !step)
        return {};
    const Persona* persona = personaInFront(project, *journeyOf(project, selection), view);
    return CurvePlace{step,
                      {persona ? persona->id : Id<Persona>(), lane->dimension.value_or(Dimension::emotional),
                       selection.role}};
}

} // namespace touchline

#include "core/edits/measured_value.h"

#include "core/edits/follow_wave.h"
#include "core/edits/tidy.h"

namespace touchline {

Project setOrigin(const Project& project, Id<CurvePoint> id, Id<Wave> waveId) {
    const Wave* wave = find(project, waveId);
    return edited(project, id, [wave](CurvePoint& point) {
        const std::optional<int> n = respondents(point);
        const auto* measured = std::get_if<FromWave>(&point.origin);
        if (!wave) {
            point.origin = ByHand{n};
            return;
        }
        point.origin = FromWave{wave->id, n.value_or(0), measured ? measured->sd : std::nullopt};
        point.date = wave->date;
    });
}

std::optional<MeasuredValue> measuredValue(const Project& project, Id<CurvePoint> id) {
    const CurvePoint* point = find(project, id);
    const auto* measured = point ? std::get_if<FromWave>(&point->origin) : nullptr;
    return measured ? std::optional(MeasuredValue{point->value, measured->n, measured->sd}) : std::nullopt;
}

Project setMeasuredValue(const Project& project, Id<CurvePoint> id, const MeasuredValue& value) {
    return edited(project, id, [&](CurvePoint& point) {
        auto* measured = std::get_if<FromWave>(&point.origin);
        if (!measured)
            return;
        point.value = tidy<&CurvePoint::value>(project, value.mean);
        measured->n = tidy<&FromWave::n>(project, value.n);
        measured->sd = tidy<&FromWave::sd>(project, value.sd);
    });
}

Project followWaveAt(const Project& project, Id<CurvePoint> id, Id<Wave> wave) {
    const Project followed = followWave(project, wave, HandSetPoints::give_way);
    const CurvePoint* point = find(project, id);
    const Journey* journey = point ? journeyOf(followed, point->step) : nullptr;
    const CurvePoint* wanted = journey ? currentPoint(*journey, point->curve, point->step) : nullptr;
    const auto* origin = wanted ? std::get_if<FromWave>(&wanted->origin) : nullptr;
    if (!origin || origin->wave != wave)
        return project;
    return edited(project, id, [wanted](CurvePoint& own) {
        own.value = wanted->value;
        own.origin = wanted->origin;
        own.date = wanted->date;
        own.status = wanted->status;
    });
}

} // namespace touchline

#pragma once

#include "core/edits/edited.h"

/// A single value of a curve that comes from a wave.
namespace touchline {

/// The value comes from a wave from now on, on its day; by hand where `wave` is null. The people it rests on
/// are kept.
Project setOrigin(const Project& project, Id<CurvePoint> point, Id<Wave> wave);

/// Where only the figure is known.
struct MeasuredValue {
    double mean = 0; ///< -2..+2
    int n = 0;
    std::optional<double> sd;
};

/// None for a value that does not come from a wave.
std::optional<MeasuredValue> measuredValue(const Project& project, Id<CurvePoint> point);

/// Unchanged for a value that does not come from a wave.
Project setMeasuredValue(const Project& project, Id<CurvePoint> point, const MeasuredValue& value);

/// The value is as the answers of the wave say, whoever set it; unchanged where the wave did not ask there.
Project followWaveAt(const Project& project, Id<CurvePoint> point, Id<Wave> wave);

} // namespace touchline

#pragma once

#include "core/insight/answers.h"
#include "core/model/project.h"

/// How sure a mean is.
namespace touchline {

/// Student's t at 97.5 %, for the half of a 95 % interval. `freedom` is above 0, and need not be whole.
double studentT(double freedom);

/// Half of the 95 % interval of a mean: t(0.975; nEff - 1) sd / sqrt(nEff). None where the deviation is not
/// known or 0, or below two answers.
std::optional<double> marginOfMean(const Figures& figures);

/// From so many answers on, a mean has a band.
inline constexpr int enoughForBand = 10;

enum class BandKind {
    none,
    dots,       ///< below 10 answers: each by itself
    indicative, ///< below 30
    measured
};

struct Dots {
    double value = 0; ///< -2..+2
    int count = 0;
};

/// What to draw around a realised value.
struct Band {
    BandKind kind = BandKind::none;
    double low = 0; ///< -2..+2, clipped to the scale
    double high = 0;
    QList<Dots> dots; ///< empty where only the figure is known
    int n = 0;

    /// Whether the true mean may be this value; without a band nothing is said.
    bool contains(double value) const {
        const bool isBand = kind == BandKind::indicative || kind == BandKind::measured;
        return isBand && value > low - 1e-9 && value < high + 1e-9;
    }
};

/// Of a point that comes from a wave; any other has none, nor have equal answers.
Band bandOf(const Project& project, const Journey& journey, const CurvePoint& point);

} // namespace touchline

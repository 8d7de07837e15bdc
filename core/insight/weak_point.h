#pragma once

#include "core/model/curve.h"

namespace touchline {

/// From so many answers on, a value counts as measured.
inline constexpr int enoughAnswers = 30;

/// Whether a value is drawn as uncertain: fewer than 30 answers, hands counted in a room, or an assumption.
bool isWeak(const CurvePoint& point);

} // namespace touchline

#pragma once

#include "core/model/project.h"

namespace touchline {

/// Whether an entry lives by what this field names, so that it goes when that goes. Any other reference to
/// something that goes is cleared.
template <auto Member>
inline constexpr bool belongsTo = false;

template <>
inline constexpr bool belongsTo<&Step::stage> = true;
template <>
inline constexpr bool belongsTo<&Card::lane> = true;
template <>
inline constexpr bool belongsTo<&Card::step> = true;
template <>
inline constexpr bool belongsTo<&Curve::persona> = true;
template <>
inline constexpr bool belongsTo<&CurvePoint::curve> = true;
template <>
inline constexpr bool belongsTo<&CurvePoint::step> = true;
template <>
inline constexpr bool belongsTo<&AnsweredGap::step> = true;
template <>
inline constexpr bool belongsTo<&AnsweredGap::persona> = true;
template <>
inline constexpr bool belongsTo<&ExpectedEffect::step> = true;
template <>
inline constexpr bool belongsTo<&ExpectedEffect::persona> = true;
template <>
inline constexpr bool belongsTo<&WaveResult::metric> = true;
template <>
inline constexpr bool belongsTo<&WaveResult::journey> = true;
template <>
inline constexpr bool belongsTo<&WaveResult::stage> = true;
template <>
inline constexpr bool belongsTo<&WaveResult::step> = true;
template <>
inline constexpr bool belongsTo<&WaveResult::persona> = true;
template <>
inline constexpr bool belongsTo<&Comment::on> = true;

} // namespace touchline

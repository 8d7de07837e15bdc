#pragma once

#include "core/model/limits.h"
#include "core/model/project.h"

/// The values that a number may have, both ends included; any other number stays within limits::number.
namespace touchline {

struct Range {
    double lowest = -limits::number;
    double highest = limits::number;

    constexpr bool contains(double value) const { return value >= lowest && value <= highest; }
};

inline constexpr Range oneToFive{1, 5};
inline constexpr Range shareOfAll{0, 1};
inline constexpr Range notNegative{0, limits::number};
/// Sums over answers: each weight is bounded, how many are added is not.
inline constexpr Range sumOfWeights{0, limits::number* limits::number};

template <auto Member>
inline constexpr Range range{};

template <>
inline constexpr Range range<&Step::importance> = oneToFive;
template <>
inline constexpr Range range<&Step::reach> = shareOfAll;
template <>
inline constexpr Range range<&Step::width>{0, limits::extent};
template <>
inline constexpr Range range<&Lane::height>{0, limits::extent};
template <>
inline constexpr Range range<&Behaviour::volume> = notNegative;
template <>
inline constexpr Range range<&Behaviour::duration> = notNegative;
template <>
inline constexpr Range range<&Behaviour::dropOff> = shareOfAll;
template <>
inline constexpr Range range<&Behaviour::repeat> = notNegative;
template <>
inline constexpr Range range<&Behaviour::slow> = notNegative;
template <>
inline constexpr Range range<&Behaviour::waiting> = notNegative;
template <>
inline constexpr Range range<&Behaviour::missing> = shareOfAll;
template <>
inline constexpr Range range<&Behaviour::adHoc> = shareOfAll;
template <>
inline constexpr Range range<&Behaviour::cases> = notNegative;
template <>
inline constexpr Range range<&FollowOn::count> = notNegative;
template <>
inline constexpr Range range<&Card::votes> = notNegative;
template <>
inline constexpr Range range<&Card::span>{1, limits::span};
template <>
inline constexpr Range range<&Persona::share> = shareOfAll;
template <>
inline constexpr Range range<&CurvePoint::value>{lowestValue, highestValue};
template <>
inline constexpr Range range<&ByHand::n> = notNegative;
template <>
inline constexpr Range range<&Tally::veryBad> = notNegative;
template <>
inline constexpr Range range<&Tally::bad> = notNegative;
template <>
inline constexpr Range range<&Tally::neutral> = notNegative;
template <>
inline constexpr Range range<&Tally::good> = notNegative;
template <>
inline constexpr Range range<&Tally::veryGood> = notNegative;
template <>
inline constexpr Range range<&FromWave::n> = notNegative;
template <>
inline constexpr Range range<&FromWave::sd> = notNegative;
template <>
inline constexpr Range range<&AnswerCount::count> = notNegative;
template <>
inline constexpr Range range<&AnswerCount::weights> = sumOfWeights;
template <>
inline constexpr Range range<&AnswerCount::squaredWeights> = sumOfWeights;
template <>
inline constexpr Range range<&WaveResult::margin> = notNegative;
template <>
inline constexpr Range range<&WaveResult::n> = notNegative;
template <>
inline constexpr Range range<&WaveResult::sd> = notNegative;
template <>
inline constexpr Range range<&ExpectedEffect::effect>{lowestValue - highestValue, highestValue - lowestValue};
template <>
inline constexpr Range range<&BacklogItem::customerValue> = oneToFive;
template <>
inline constexpr Range range<&BacklogItem::businessValue> = oneToFive;
template <>
inline constexpr Range range<&BacklogItem::effort> = oneToFive;
template <>
inline constexpr Range range<&BacklogItem::years> = notNegative;
template <>
inline constexpr Range range<&BacklogItem::discountRate> = shareOfAll;
template <>
inline constexpr Range range<&Driver::customers> = notNegative;
template <>
inline constexpr Range range<&Driver::share> = shareOfAll;
template <>
inline constexpr Range range<&View::columnWidth> = notNegative;

} // namespace touchline

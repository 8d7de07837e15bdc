#pragma once

#include "core/model/evidence.h"
#include "core/model/metric.h"
#include "core/model/persona.h"
#include "core/model/step.h"

namespace touchline {

struct Wave;

BOOST_DEFINE_ENUM_CLASS(CurveRole, intended, realised, expected)

struct Curve {
    Id<Curve> id;
    Id<Persona> persona;
    Dimension dimension = Dimension::emotional;
    CurveRole role = CurveRole::realised;
    Ext ext;

    bool operator==(const Curve&) const = default;
};
BOOST_DESCRIBE_STRUCT(Curve, (), (id, persona, dimension, role, ext))

/// Where the value of a point comes from: exactly one of these.
struct ByHand {
    std::optional<int> n; ///< people it rests on, where that is known
    bool operator==(const ByHand&) const = default;
};
BOOST_DESCRIBE_STRUCT(ByHand, (), (n))

struct Imported {
    QString source;
    bool operator==(const Imported&) const = default;
};
BOOST_DESCRIBE_STRUCT(Imported, (), (source))

/// Hands in the room per face, from -2 to +2. An assumption, never measured.
struct Tally {
    int veryBad = 0;
    int bad = 0;
    int neutral = 0;
    int good = 0;
    int veryGood = 0;
    bool operator==(const Tally&) const = default;
};
BOOST_DESCRIBE_STRUCT(Tally, (), (veryBad, bad, neutral, good, veryGood))

struct FromWave {
    Id<Wave> wave;
    int n = 0;
    std::optional<double> sd;
    bool operator==(const FromWave&) const = default;
};
BOOST_DESCRIBE_STRUCT(FromWave, (), (wave, n, sd))

using Origin = std::variant<ByHand, Imported, Tally, FromWave>;

constexpr const char* kindName(const ByHand*) {
    return "hand";
}
constexpr const char* kindName(const Imported*) {
    return "import";
}
constexpr const char* kindName(const Tally*) {
    return "tally";
}
constexpr const char* kindName(const FromWave*) {
    return "wave";
}

/// A value of a curve at a step. The latest date counts; earlier ones are the history of an intended value.
struct CurvePoint {
    Id<CurvePoint> id;
    Id<Curve> curve;
    Id<Step> step;
    double value = 0; ///< -2..+2
    QString word;     ///< the feeling in one word
    EvidenceStatus status = EvidenceStatus::assumption;
    QList<Id<Evidence>> evidence;
    Origin origin;
    QDate date;
    Ext ext;

    bool operator==(const CurvePoint&) const = default;
};
BOOST_DESCRIBE_STRUCT(CurvePoint, (), (id, curve, step, value, word, status, evidence, origin, date, ext))

inline constexpr double lowestValue = -2;
inline constexpr double highestValue = 2;

/// Of the hands, -2..+2; none where there are no hands.
std::optional<double> mean(const Tally& hands);

/// How many people the value rests on, where that is known.
std::optional<int> respondents(const CurvePoint& point);

} // namespace touchline

#pragma once

#include "core/model/project.h"

namespace touchline {

/// A realised value that a wave says something else about, in words.
struct FollowedPoint {
    Id<Journey> journey;
    QString title;      ///< "I get my first bill · emotional · Noor Visser"
    QString now;        ///< "–1.2, n 158"; empty where there is none yet
    QString fromWave;   ///< "–1.5, n 164"
    bool stays = false; ///< it was set by hand and does not give way
};

/// Journey by journey, from left to right. `replaces`: values set by hand give way.
QList<FollowedPoint> followedPoints(const Project& project, Id<Wave> wave, bool replaces);

/// Whether people would see two points as one: the same figures from the same wave.
bool looksTheSame(const CurvePoint& one, const CurvePoint& other);

/// "–1.5, n 164"
QString valueText(const CurvePoint& point);

} // namespace touchline

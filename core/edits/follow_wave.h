#pragma once

#include "core/model/project.h"

namespace touchline {

enum class HandSetPoints { stay, give_way };

/// The points follow the wave: at each step that it asked about, the realised point of a persona's curve gets
/// the weighted mean as v, with n, deviation, date and the wave as its origin. Of several questions of one
/// dimension the leading one counts. Answers of all personas stand for the journey's main persona, where she
/// has none of her own. Points of earlier waves stay as history; the word of the feeling is kept.
///
/// A point that was set by hand and counts at present stays, unless it shall give way.
Project followWave(const Project& project, Id<Wave> wave, HandSetPoints handSet = HandSetPoints::stay);

} // namespace touchline

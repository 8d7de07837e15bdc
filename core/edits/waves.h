#pragma once

#include "core/edits/edited.h"

/// Rounds of measuring, and what each question gave in them.
namespace touchline {

/// A wave, tidied, with new ids for itself and its results, behind all others; results that could not be
/// added alone are left out.
Added<Wave> addWave(const Project& project, const Wave& wave);

/// A result, tidied and under a new id, at the end of a wave. Refused without a metric, and unless exactly
/// one of journey, stage and step is its target.
Added<WaveResult> addResult(const Project& project, Id<Wave> wave, const WaveResult& result);

/// The result that has the id of `result` as that says, tidied; unchanged where addResult would refuse it.
Project setResult(const Project& project, const WaveResult& result);

/// How many gave one answer, each with weight 1; 0 takes the answer away. A figure that was typed gives way
/// to the answers.
Project setAnswerCount(const Project& project, Id<WaveResult> result, double answer, int count);

/// The wave that has a result, or null.
const Wave* waveOf(const Project& project, Id<WaveResult> result);
const WaveResult* findResult(const Project& project, Id<WaveResult> result);

} // namespace touchline

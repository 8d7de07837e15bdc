#pragma once

#include "core/model/project.h"

/// Several entries become the first of them. What pointed at the others points at it then: causes, steps
/// served, gaps, waves, decisions, comments. Refused, with the project unchanged, where there are fewer than
/// two, where they are no neighbours, or where a joined text would be longer than limits::textLength.
namespace touchline {

/// Neighbouring columns of one journey, of several stages too, become the leftmost. Texts are joined, each
/// once; cards lie in its cells in the order of the steps; marks of one are marks of all; where only one can
/// hold (an owner, a figure) that of the first step that has one. All points are kept: of those of one curve
/// the latest counts, of equals that of the first step, the others are its history.
Project mergeSteps(const Project& project, const QList<Id<Step>>& steps);

/// Neighbouring stages become the leftmost, with the steps of all in their order. Where the others have
/// another owner, their steps keep that one.
Project mergeStages(const Project& project, const QList<Id<Stage>>& stages);

} // namespace touchline

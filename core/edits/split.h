#pragma once

#include "core/edits/edited.h"

namespace touchline {

/// A new step right behind `step`, to which `cards`, those of them that lie there, go over. The title is
/// divided at `titleAt`, counted in QChars; the new step has none where that is not given or at an end of the
/// title. What the step hands over, the new one does now; who does it, who takes part, whom it serves and
/// what it was as-is hold for both; notes, marks, points and all else stay behind.
Added<Step> splitStep(const Project& project, Id<Step> step, const QList<Id<Card>>& cards,
                      std::optional<qsizetype> titleAt = {});

} // namespace touchline

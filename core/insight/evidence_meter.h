#pragma once

#include "core/model/project.h"

namespace touchline {

/// How much of a journey is ours alone, backed in part, or backed by at least one piece of evidence.
struct EvidenceMeter {
    int assumption = 0;
    int partly = 0;
    int validated = 0;

    int all() const { return assumption + partly + validated; }
    /// Of all that is counted, 0..1; 0 where nothing is.
    double share(int count) const { return all() > 0 ? double(count) / all() : 0; }

    bool operator==(const EvidenceMeter&) const = default;
};

/// Counts each card, and the value that stands at each step of each curve. Intended values are choices, which
/// nothing can back, and are left out.
EvidenceMeter evidenceMeter(const Journey& journey);

/// The latest day up to `today` on which a person was heard: that of a quote or an interview. Null where
/// there is none.
QDate lastHeard(const Project& project, QDate today);

/// The same, of the evidence behind the cards and values of one journey.
QDate lastHeard(const Project& project, const Journey& journey, QDate today);

} // namespace touchline

#include "core/insight/weak_point.h"

namespace touchline {

bool isWeak(const CurvePoint& point) {
    return respondents(point).value_or(0) < enoughAnswers || std::holds_alternative<Tally>(point.origin) ||
           (std::holds_alternative<ByHand>(point.origin) && point.status == EvidenceStatus::assumption);
}

} // namespace touchline

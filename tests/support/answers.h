#pragma once

#include "core/model/wave.h"

namespace touchline::testing {

/// Answers that all weigh the same, as an import leaves them: `counts[i]` people said `first + i`.
inline QList<AnswerCount> answers(double first, const QList<int>& counts, double weight = 1) {
    QList<AnswerCount> list;
    for (qsizetype i = 0; i < counts.size(); ++i)
        list.append({first + double(i), counts[i], counts[i] * weight, counts[i] * weight * weight});
    return list;
}

} // namespace touchline::testing

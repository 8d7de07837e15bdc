#include "core/edits/curve_values.h"

#include "core/model/curve.h"

#include <algorithm>
#include <cmath>

namespace touchline {

namespace {

std::optional<double> numberIn(QString text) {
    // As word processors and this program write a minus.
    for (const char16_t minus : {u'\u2212', u'\u2013'})
        text.replace(minus, u'-');
    if (text.contains(u'e', Qt::CaseInsensitive))
        return {};
    bool isNumber = false;
    const double number = text.replace(u',', u'.').trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<CurveValues> curveValues(const QStringList& cells) {
    constexpr double lowestScore = 1, highestScore = 5, middleScore = 3;
    CurveValues result;
    double lowest = highestScore, highest = lowestValue;
    for (const QString& cell : cells) {
        const std::optional<double> number = cell.isEmpty() ? std::nullopt : numberIn(cell);
        if (!cell.isEmpty() && !number)
            return {};
        result.values.append(number);
        lowest = std::min(lowest, number.value_or(lowest));
        highest = std::max(highest, number.value_or(highest));
    }
    const bool isAny =
        std::ranges::any_of(result.values, [](const auto& value) { return value.has_value(); });
    if (!isAny || (lowest >= lowestValue && highest <= highestValue))
        return isAny ? std::optional(result) : std::nullopt;
    if (lowest < lowestScore || highest > highestScore)
        return {};
    for (std::optional<double>& value : result.values) {
        if (value)
            *value -= middleScore;
    }
    result.wereScores = true;
    return result;
}

} // namespace touchline

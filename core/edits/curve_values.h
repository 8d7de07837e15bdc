#pragma once

#include <QStringList>

#include <optional>

namespace touchline {

/// Values of a curve as people type them.
struct CurveValues {
    QList<std::optional<double>> values; ///< -2..+2; none for an empty cell
    bool wereScores = false;             ///< they stood on 1..5 and became v - 3
};

/// The cells as values, with a decimal comma or dot; none unless all that are not empty are numbers, at least
/// one, within -2..+2 or else within 1..5. Other scales are not guessed.
std::optional<CurveValues> curveValues(const QStringList& cells);

} // namespace touchline

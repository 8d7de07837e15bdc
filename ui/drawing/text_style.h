#pragma once

#include <QFont>
#include <QList>

namespace touchline {

/// The scale of text in a picture. Sizes are map units (1 unit = 0.75 pt at scale 1).
enum class TextStyle {
    title,  ///< of the journey
    figure, ///< headline figures
    stage,
    name, ///< of a persona, of a lane
    step,
    truth,  ///< a step that is a moment of truth
    text,   ///< cards
    strong, ///< quotes, words at points
    thought,
    chip,  ///< gap labels, causes
    small, ///< sources, counts, notes
};
inline constexpr int textStyles = 11;

/// The smallest size of any text in a picture, in map units.
inline constexpr double smallestText = 10;

/// The bundled font in this style: pixel sizes, unhinted, without ligatures, so that lines break the same
/// everywhere.
const QFont& fontOf(TextStyle style);

/// Distances in map units.
double sizeOf(TextStyle style);
double lineHeightOf(TextStyle style);
/// From the top of a line to its baseline.
double ascentOf(TextStyle style);

bool isBold(TextStyle style);
bool isItalic(TextStyle style);

} // namespace touchline

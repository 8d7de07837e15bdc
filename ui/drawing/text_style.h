#pragma once

#include "core/model/view.h"

#include <QFont>
#include <QList>

namespace touchline {

/// What a text is in a picture.
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
    chip,  ///< names of dividing lines
    gap,   ///< "2.3 below intended"
    small, ///< sources, counts, notes
};
inline constexpr int textStyles = 12;

/// One scale of sizes for each density, and one for slides.
enum class TypeScale { comfortable, compact, wall, slide };
inline constexpr int typeScales = 4;

TypeScale typeScaleOf(const View& view);

/// A style in one of the scales. Sizes are map units (1 unit = 0.75 pt at scale 1).
struct TextFace {
    TextStyle style = TextStyle::text;
    TypeScale scale = TypeScale::comfortable;

    bool operator==(const TextFace&) const = default;
};

/// All faces there are, numbered.
inline constexpr int textFaces = textStyles * typeScales;
constexpr int indexOf(TextFace face) {
    return static_cast<int>(face.scale) * textStyles + static_cast<int>(face.style);
}
constexpr TextFace faceAt(int index) {
    return {static_cast<TextStyle>(index % textStyles), static_cast<TypeScale>(index / textStyles)};
}

/// The smallest size of any text of a scale, in map units.
double smallestText(TypeScale scale);

/// The bundled font in this face: pixel sizes, unhinted, without ligatures, so that lines break the same
/// everywhere.
const QFont& fontOf(TextFace face);

/// Distances in map units.
double sizeOf(TextFace face);
double lineHeightOf(TextFace face);
/// From the top of a line to its baseline.
double ascentOf(TextFace face);

bool isBold(TextStyle style);
bool isItalic(TextStyle style);

} // namespace touchline

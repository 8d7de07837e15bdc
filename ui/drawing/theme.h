#pragma once

#include "core/model/view.h"

#include <QColor>

#include <array>

namespace touchline {

/// What a colour is for; a theme gives each a value.
enum class Ink {
    paper,
    text,
    quiet,    ///< secondary text
    faint,    ///< grid and borders
    laneTint, ///< behind the curve
    stageText,
    stageNote,
    realised,   ///< the main curve
    functional, ///< the other dimension's thin curve
    employee,   ///< the main curve of an employee journey on a customer's axis
    second,     ///< realised, of another persona
    third,
    coupled, ///< between a customer's and an employee's low
    intended,
    expected,
    shortfall,     ///< text and lines of what is below intended
    shortfallTint, ///< shading of what is below intended
    overTint,      ///< shading of what is above intended
    why,
    truth,    ///< fill of the star
    truthRim, ///< outline of the star
    lines,    ///< of interaction and visibility
};
inline constexpr int inks = 22;

/// How a box looks. Tints carry no meaning alone: shape, outline, icon or text says it too.
struct BoxLook {
    QColor fill;    ///< invalid: none
    QColor outline; ///< invalid: none
    double radius = 6;
    double lineWidth = 1;
    bool dashed = false;
};

enum class BoxStyle {
    none,
    step,
    unwantedStep,
    channelOnline,
    channelOffline,
    channelOutside,
    quote,
    card,
    backCard,
    pain,
    strength,
    measure,
    keep,
    fix,
    peak,
    owner,
    figure,
    gapLabel,
    portrait,
    employeeStep,
    rule, ///< between the rows of a table
    bar,  ///< as long as a figure is large
};
inline constexpr int boxStyles = 22;

struct Theme {
    std::array<QColor, inks> colours;
    std::array<BoxLook, boxStyles> boxes;
    QColor firstStage, lastStage; ///< stages shade from one to the other
    QList<QColor> departments;    ///< quiet tints, in turn
    bool hatched = false;         ///< areas are hatched, because tints would not be told apart

    const QColor& operator[](Ink ink) const { return colours[static_cast<size_t>(ink)]; }
    const BoxLook& operator[](BoxStyle style) const { return boxes[static_cast<size_t>(style)]; }

    /// Fill of the stage at `index` of `count`.
    QColor stage(qsizetype index, qsizetype count) const;
};

/// The colours of a theme; all are opaque, mixed against its paper beforehand. `organisation` holds the
/// organisation's own colours, "#rrggbb"; they are darkened until white text can be read on them.
Theme themeOf(ThemeName name, const QList<QString>& organisation = {});

/// `share` (0..1) of a colour on a ground, both opaque.
QColor mixed(const QColor& colour, const QColor& ground, double share);

/// Contrast of two colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrast(const QColor& a, const QColor& b);

} // namespace touchline

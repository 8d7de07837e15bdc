#pragma once

#include <QFont>
#include <QString>

/// How the window looks around the map: calm, one accent, light or dark as the desktop or as the user wants.
namespace touchline {

enum class Appearance { system, light, dark };

/// Kept in the settings of the user.
Appearance appearance();
void setAppearance(Appearance appearance);

/// Gives the whole program its font, palette and style sheet, and follows the desktop from then on. The font
/// is as large as that of the desktop, but at least 13 px; all other sizes of text go with it.
void applyLook();

/// Pixels of a text, where `size` is what it has beside the usual font of 13 px.
int textPixels(int size);
/// The font in that size and weight.
QFont sized(const QFont& font, int size, QFont::Weight weight = QFont::Normal);

} // namespace touchline

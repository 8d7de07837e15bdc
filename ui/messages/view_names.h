#pragma once

#include "core/model/project.h"
#include "ui/drawing/words.h"

/// What people call the things of a view.
namespace touchline {

/// "Full" or "Management", in the language of `words`.
QString viewName(const Words& words, ViewKind kind);

/// The views that can be chosen, by their names: first those that are always there, which have no id, then
/// the project's own. A view of the project stands in for the one that is always there under its name.
QList<View> offeredViews(const Words& words, const Project& project);

/// What stands in a list of views or personas to choose from.
QStringList namesOf(const QList<View>& views);
QStringList namesOf(const QList<Persona>& personas);

/// One entry a theme or density, in the order of the type.
QStringList themeTexts();
QStringList densityTexts();

QString themeText(ThemeName theme);
QString densityText(Density density);

} // namespace touchline

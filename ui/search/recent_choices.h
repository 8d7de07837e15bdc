#pragma once

#include <QStringList>

/// What was chosen last in the palette, newest first, kept in the settings of the user.
namespace touchline {

inline constexpr int mostRecentChoices = 6;

QStringList recentChoices();
void rememberChoice(const QString& name);

} // namespace touchline

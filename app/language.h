#pragma once

#include <QString>

namespace touchline {

/// The language of the program: the first of the user's languages that it speaks, "en" or "nl".
QString userLanguage();

/// From now on the program speaks `language`. Needs an application object.
void speak(const QString& language);

/// What `text` is in the user's language, also before there is an application object.
QString inUserLanguage(const char* context, const char* text);

} // namespace touchline

#pragma once

#include <QStringList>

namespace touchline {

/// The languages of texts to choose from, as BCP 47 tags; `own` among them.
QStringList languageTags(const QString& own);

/// "Nederlands", by which its speakers know it.
QString languageName(const QString& tag);

} // namespace touchline

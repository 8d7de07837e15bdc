#include "ui/panels/languages.h"

#include <QLocale>

namespace touchline {

QStringList languageTags(const QString& own) {
    QStringList tags{"en", "nl"};
    if (!own.isEmpty() && !tags.contains(own))
        tags.append(own);
    return tags;
}

QString languageName(const QString& tag) {
    // Qt calls English after the country that a bare tag stands for.
    const QString name = tag == u"en" ? QString("English") : QLocale(tag).nativeLanguageName();
    return name.isEmpty() ? tag : name;
}

} // namespace touchline

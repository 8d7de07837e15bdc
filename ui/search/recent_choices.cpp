#include "ui/search/recent_choices.h"

#include <QSettings>

namespace touchline {

namespace {

constexpr auto key = "paletteChoices";

} // namespace

QStringList recentChoices() {
    return QSettings().value(key).toStringList();
}

void rememberChoice(const QString& name) {
    QStringList choices = recentChoices();
    choices.removeAll(name);
    choices.prepend(name);
    QSettings().setValue(key, choices.mid(0, mostRecentChoices));
}

} // namespace touchline

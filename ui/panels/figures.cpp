#include "ui/panels/figures.h"

#include <QRegularExpression>

namespace touchline {

QString figureText(std::optional<double> value) {
    if (!value)
        return {};
    // What a unit leaves behind the sixth decimal is no figure of the user's.
    return QLocale().toString(std::round(*value * 1e6) / 1e6, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> figureOf(const QString& text) {
    // A unit behind the number says what the label says already.
    static const QRegularExpression unit("\\s*(%|\\p{L}[\\p{L}\\s/.]*)$");
    const QString bare = text.trimmed().remove(unit);
    bool isNumber = false;
    double number = QLocale().toDouble(bare, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(bare, &isNumber);
    return isNumber && std::isfinite(number) && std::abs(number) < 1e9 ? std::optional(number) : std::nullopt;
}

QString dateText(QDate date) {
    return date.isNull() ? QString() : QLocale().toString(date, "d MMMM yyyy");
}

QDate dateOf(const QString& text) {
    const QString bare = text.trimmed().simplified();
    for (const QString& format : {QString("d MMMM yyyy"), QString("d MMM yyyy"), QString("yyyy-MM-dd"),
                                  QString("d-M-yyyy"), QString("d/M/yyyy"), QString("d.M.yyyy")}) {
        const QDate date = QLocale().toDate(bare, format);
        if (date.isValid() && date.year() >= 1)
            return date;
    }
    return {};
}

} // namespace touchline

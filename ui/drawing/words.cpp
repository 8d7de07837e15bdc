#include "ui/drawing/words.h"

#include <QHash>
#include <QMutex>

namespace touchline {

namespace {

/// One translator a language for the life of the program: loading costs more than a small picture.
std::shared_ptr<QTranslator> translatorFor(const QString& language) {
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<QTranslator>> known;
    const QMutexLocker lock(&mutex);
    auto& translator = known[language];
    if (!translator) {
        translator = std::make_shared<QTranslator>();
        // Without a translation the source texts stand, which are English.
        const bool translated = translator->load(QString(":/translations/touchline_%1.qm").arg(language));
        Q_UNUSED(translated);
    }
    return translator;
}

QLocale localeOf(const QString& language) {
    if (language.isEmpty() || language.startsWith("en"))
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(language);
}

} // namespace

Words::Words(const QString& language)
    : locale_(localeOf(language)), translator_(translatorFor(language.section(u'-', 0, 0))) {}

QString Words::operator()(const char* source) const {
    const QString translated = translator_->translate("Picture", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Words::number(double value, int decimals) const {
    QString text = locale_.toString(value, 'f', decimals);
    const QString digits = QString(text).remove(u'-').remove(u'0').remove(locale_.decimalPoint());
    if (digits.isEmpty())
        text.remove(u'-');
    return text.replace(u'-', minusSign);
}

QString Words::signedNumber(double value, int decimals) const {
    const QString text = number(value, decimals);
    return value > 0 && text != number(0, decimals) ? u'+' + text : text;
}

QString Words::count(double value) const {
    return locale_.toString(value, 'f', value == static_cast<qint64>(value) ? 0 : 1);
}

QString Words::month(QDate date) const {
    return locale_.toString(date, "MMMM yyyy");
}

QString Words::date(QDate date) const {
    return locale_.toString(date, "d MMMM yyyy");
}

QString Words::quoted(const QString& text) const {
    switch (locale_.language()) {
    case QLocale::Dutch: // double marks for what somebody said, unlike CLDR
        return QChar(0x201c) + text + QChar(0x201d);
    case QLocale::French: // set apart, unlike CLDR
        return QStringLiteral("\u00ab\u00a0%1\u00a0\u00bb").arg(text);
    default:
        return locale_.quoteString(text);
    }
}

} // namespace touchline

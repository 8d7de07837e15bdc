#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace touchline {

/// As wide as a plus. The bundled font has no U+2212, and a machine without other fonts would show a box.
inline constexpr QChar minusSign(0x2013);

/// The words, numbers and dates of a picture, in the language of the journey, whatever that of the program
/// is.
class Words {
public:
    /// `language` is a BCP 47 tag; languages without a translation get English words.
    explicit Words(const QString& language);

    /// The translation of a text of context "Picture", marked with QT_TRANSLATE_NOOP("Picture", ...).
    QString operator()(const char* source) const;

    /// With the language's decimal sign and a real minus.
    QString number(double value, int decimals = 1) const;
    /// As number, with a plus before what is above zero.
    QString signedNumber(double value, int decimals = 1) const;
    /// Thousands in groups: "12,600".
    QString count(double value) const;
    /// "October 2026"
    QString month(QDate date) const;
    /// "15 October 2026"
    QString date(QDate date) const;
    /// Between the quotation marks of the language.
    QString quoted(const QString& text) const;

private:
    QLocale locale_;
    std::shared_ptr<QTranslator> translator_;
};

} // namespace touchline

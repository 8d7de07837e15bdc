#include "core/exchange/decode_text.h"

#include <QStringDecoder>

namespace touchline {

namespace {

/// Windows-1252 is Latin-1 but for these, 0x80 to 0x9F; the five unused bytes keep their number, as in WHATWG
/// Encoding.
constexpr char16_t windows1252[] =
    u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
    u"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

} // namespace

QString fromWindows1252(QByteArrayView bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& character : text) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9F)
            character = windows1252[character.unicode() - 0x80];
    }
    return text;
}

QString decodeText(const QByteArray& bytes) {
    const auto marked = QStringConverter::encodingForData(bytes);
    // Stateless, so that a character cut off at the end counts as an error too.
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return marked || !decoder.hasError() ? text : fromWindows1252(bytes);
}

} // namespace touchline

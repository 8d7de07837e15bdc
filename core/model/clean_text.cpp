#include "core/model/clean_text.h"

#include "core/model/limits.h"

namespace touchline {

namespace {

bool isAllowed(char32_t c) {
    if (c == U'\n' || c == U'\t')
        return true;
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return false;
    // A byte order mark, which readers of UTF-8 drop; non-characters: U+FDD0..FDEF and the last two of every
    // plane.
    return c != 0xfeff && !(c >= 0xfdd0 && c <= 0xfdef) && (c & 0xfffe) != 0xfffe;
}

bool isPlain(const QString& text) {
    for (const QChar c : text) {
        if (c.unicode() < 0x20 ? (c != u'\n' && c != u'\t') : c.unicode() >= 0x7f)
            return false;
    }
    return true;
}

/// Marks in a row on one letter, as in the Stream-Safe Text Format of Unicode (UAX #15). Qt sorts them in
/// quadratic time: without a bound, 200,000 marks take minutes.
constexpr int mostMarks = 30;

/// The text without marks beyond what any script stacks on one letter.
QString withBoundedMarks(const QString& text) {
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QStringView character = QStringView(text).mid(i, pair ? 2 : 1);
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        marks = QChar::combiningClass(c) == 0 ? 0 : marks + 1;
        if (marks <= mostMarks)
            result += character;
        i += character.size() - 1;
    }
    return result;
}

} // namespace

QString allowedCharacters(const QString& text) {
    if (isPlain(text))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                result += u'\n';
        } else if (c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            result += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (isAllowed(QChar::surrogateToUcs4(c, text[i + 1])))
                result += QStringView(text).mid(i, 2);
            ++i;
        } else if (!c.isSurrogate() && isAllowed(c.unicode())) {
            result += c;
        }
    }
    return result;
}

QString cleanText(const QString& text) {
    QString result = text;
    if (!isPlain(text)) {
        // Composing may take a mark apart in two, so the bound has to hold again afterwards.
        result = withBoundedMarks(allowedCharacters(text)).normalized(QString::NormalizationForm_C);
        result = withBoundedMarks(result);
    }
    if (result.size() > limits::textLength) {
        result.truncate(limits::textLength);
        if (result.back().isHighSurrogate())
            result.chop(1);
    }
    return result;
}

QString cleanLine(const QString& text) {
    return cleanText(text).simplified();
}

bool isCleanText(const QString& text) {
    return text.size() <= limits::textLength && (isPlain(text) || text == cleanText(text));
}

} // namespace touchline

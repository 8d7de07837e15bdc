#include "core/model/clean_text.h"

#include "core/model/limits.h"

namespace touchline {

namespace {

bool isAllowed(char32_t c) {
    if (c == U'\n' || c == U'\t')
        return true;
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return false;
    // Non-characters: U+FDD0..FDEF and the last two of every plane.
    return !(c >= 0xfdd0 && c <= 0xfdef) && (c & 0xfffe) != 0xfffe;
}

bool isPlain(const QString& text) {
    for (const QChar c : text) {
        if (c.unicode() < 0x20 ? (c != u'\n' && c != u'\t') : c.unicode() >= 0x7f)
            return false;
    }
    return true;
}

QString stripped(const QString& text) {
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

} // namespace

QString cleanText(const QString& text) {
    QString result = isPlain(text) ? text : stripped(text).normalized(QString::NormalizationForm_C);
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

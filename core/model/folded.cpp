#include "core/model/folded.h"

#include <array>

namespace touchline {

namespace {

/// Above these stand scripts whose letters are no accented forms of each other: kana, Hangul.
constexpr size_t alphabets = 0x2000;

char16_t foldedLetter(QChar c) {
    if (c.isSpace())
        return u' ';
    if (c.unicode() >= 0x300 && c.unicode() < 0x370)
        return 0;
    while (c.decompositionTag() == QChar::Canonical)
        c = c.decomposition()[0];
    return c.toCaseFolded().unicode();
}

char16_t foldedSign(QChar c) {
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
        return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
        return u'-';
    default:
        return c.isSpace() ? u' ' : c.toCaseFolded().unicode();
    }
}

using Table = std::array<char16_t, alphabets>;

} // namespace

char16_t folded(QChar c) {
    static const Table table = [] {
        Table letters{};
        for (size_t i = 0; i < letters.size(); ++i)
            letters[i] = foldedLetter(QChar(char16_t(i)));
        return letters;
    }();
    return c.unicode() < alphabets ? table[c.unicode()] : foldedSign(c);
}

QString folded(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (const char16_t letter = folded(c))
            result += QChar(letter);
    }
    return result;
}

} // namespace touchline

#include "core/model/folded.h"

#include <array>

namespace touchline {

namespace {

char16_t foldedLetter(QChar c) {
    if (c.isSpace())
        return u' ';
    if (c.unicode() >= 0x300 && c.unicode() < 0x370)
        return 0;
    while (c.decompositionTag() == QChar::Canonical)
        c = c.decomposition()[0];
    return c.toCaseFolded().unicode();
}

} // namespace

Folding::Folding() {
    static const auto table = [] {
        std::array<char16_t, alphabets> letters{};
        for (char16_t i = 0; i < alphabets; ++i)
            letters[i] = foldedLetter(QChar(i));
        return letters;
    }();
    letters_ = table.data();
}

char16_t Folding::ofOthers(QChar c) {
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

QString folded(QStringView text) {
    const Folding folding;
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (const char16_t letter = folding(c))
            result += QChar(letter);
    }
    return result;
}

} // namespace touchline

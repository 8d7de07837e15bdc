#pragma once

#include <QString>

/// Letters as people look for them: capitals and accents count for nothing, nor does the shape of quotation
/// marks, dashes and blanks.
namespace touchline {

/// Folds one UTF-16 unit after the other; 0 for an accent that stands on its own.
class Folding {
public:
    Folding();

    char16_t operator()(QChar c) const {
        return c.unicode() < alphabets ? letters_[c.unicode()] : ofOthers(c);
    }

    /// Above these stand scripts whose letters are no accented forms of each other: kana, Hangul.
    static constexpr char16_t alphabets = 0x2000;

private:
    static char16_t ofOthers(QChar c);

    const char16_t* letters_; ///< of all alphabets, made once
};

/// All of a text; without accents on their own, so it may be shorter.
QString folded(QStringView text);

} // namespace touchline

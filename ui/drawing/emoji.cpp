#include "ui/drawing/emoji.h"

#include <algorithm>
#include <array>

namespace touchline {

namespace {

constexpr char32_t joiner = 0x200d, textStyle = 0xfe0e, colourStyle = 0xfe0f, keycap = 0x20e3;

struct CodeRange {
    char32_t first, last;
};

/// Emoji_Presentation of the basic plane (emoji-data.txt, Unicode 14).
constexpr std::array<CodeRange, 33> colourful{
    {{0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3}, {0x25fd, 0x25fe},
     {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1},
     {0x26aa, 0x26ab}, {0x26bd, 0x26be}, {0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4},
     {0x26ea, 0x26ea}, {0x26f2, 0x26f3}, {0x26f5, 0x26f5}, {0x26fa, 0x26fa}, {0x26fd, 0x26fd},
     {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c}, {0x274e, 0x274e},
     {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27b0, 0x27b0}, {0x27bf, 0x27bf},
     {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55}}};

bool isColourful(char32_t c) {
    // The planes of pictographs hold little else, and no text font has colours for them.
    if (c > 0xffff)
        return c >= 0x1f000 && c <= 0x1faff;
    const auto it = std::partition_point(colourful.begin(), colourful.end(),
                                         [c](const CodeRange& range) { return range.last < c; });
    return it != colourful.end() && it->first <= c;
}

bool isFlagLetter(char32_t c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

bool isSkinTone(char32_t c) {
    return c >= 0x1f3fb && c <= 0x1f3ff;
}

/// Spells the nation in a flag of England, Scotland or Wales.
bool isTag(char32_t c) {
    return c >= 0xe0020 && c <= 0xe007f;
}

bool isSymbol(char32_t c) {
    return c == 0xa9 || c == 0xae || (c >= 0x203c && !QChar::isLetterOrNumber(c)) || c == 0x2139;
}

class Finder {
public:
    explicit Finder(QStringView text) : text_(text) {}

    QList<TextRange> run() {
        QList<TextRange> found;
        while (at_ < text_.size()) {
            const qsizetype start = at_;
            if (sequence())
                found.append({static_cast<int>(start), static_cast<int>(at_ - start)});
            else
                at_ = start + (code() > 0xffff ? 2 : 1);
        }
        return found;
    }

private:
    char32_t code() const {
        if (at_ >= text_.size())
            return 0;
        const QChar c = text_[at_];
        if (c.isHighSurrogate() && at_ + 1 < text_.size() && text_[at_ + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(c, text_[at_ + 1]);
        return c.unicode();
    }

    template <class Is>
    bool skipIf(Is is) {
        const char32_t c = code();
        if (c == 0 || !is(c))
            return false;
        at_ += c > 0xffff ? 2 : 1;
        return true;
    }

    bool skip(char32_t wanted) {
        return skipIf([wanted](char32_t c) { return c == wanted; });
    }

    bool sequence() {
        const char32_t first = code();
        if (first < 0x80)
            return keycapSequence(first);
        if (isFlagLetter(first)) {
            skip(first);
            return skipIf(isFlagLetter);
        }
        if (!element(false))
            return false;
        for (qsizetype end = at_; skip(joiner); end = at_) {
            if (!element(true)) {
                at_ = end;
                break;
            }
        }
        return true;
    }

    bool keycapSequence(char32_t first) {
        if (first != '#' && first != '*' && !(first >= '0' && first <= '9'))
            return false;
        ++at_;
        skip(colourStyle);
        return skip(keycap);
    }

    /// Behind a joiner, any symbol is meant in colour.
    bool element(bool joined) {
        const char32_t base = code();
        if (!isColourful(base) && !isSymbol(base))
            return false;
        at_ += base > 0xffff ? 2 : 1;
        if (skip(textStyle))
            return false;
        const bool asked = skip(colourStyle) || skipIf(isSkinTone);
        while (skipIf(isTag)) {
        }
        return asked || joined || isColourful(base);
    }

    QStringView text_;
    qsizetype at_ = 0;
};

bool mayHold(QStringView text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x203c || c == u'\u00a9' || c == u'\u00ae'; });
}

} // namespace

QList<TextRange> findEmoji(QStringView text) {
    return mayHold(text) ? Finder(text).run() : QList<TextRange>();
}

} // namespace touchline

#include "ui/drawing/typesetter.h"

#include "ui/drawing/line_breaker.h"

#include <QFontMetricsF>

#include <cmath>

namespace touchline {

namespace {

/// Whether a line may break beside this character even within what looks like a word: Chinese, Japanese,
/// Thai.
bool breaksAnywhere(QChar c) {
    return c.isSurrogate() || (c.unicode() >= 0xe00 && c.unicode() < 0xe80) ||
           (c.unicode() >= 0x2e80 && c.unicode() < 0xa000) ||
           (c.unicode() >= 0xf900 && c.unicode() < 0xfb00) || (c.unicode() >= 0xff00 && c.unicode() < 0xfff0);
}

bool endsWord(QChar c) {
    return c.isSpace() || c == u'-' || c == u'/' || breaksAnywhere(c);
}

} // namespace

double TextBlock::width() const {
    float widest = 0;
    for (const TextLine& line : lines)
        widest = std::max(widest, line.width);
    return std::ceil(static_cast<double>(widest));
}

TextBlock Typesetter::set(const QString& text, TextStyle style, double width) {
    if (text.isEmpty())
        return {text, face(style)};
    Set wanted{{text, face(style)}, static_cast<float>(width)};
    if (const auto known = current_.constFind(wanted); known != current_.constEnd())
        return known->block;
    const auto old = previous_.constFind(wanted);
    wanted.block = old != previous_.constEnd() ? old->block : breakLines(text, face(style), width);
    current_.insert(wanted);
    return wanted.block;
}

double Typesetter::longestWord(const QString& text, TextStyle style, double atLeast) {
    // No letter of the bundled font is wider than its size; most words are ruled out by their length alone.
    const auto maybeWider = static_cast<qsizetype>(atLeast / sizeOf(face(style)));
    double widest = atLeast;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsWord(text[i]))
            continue;
        if (i - start > maybeWider) {
            const QString word = text.mid(start, i - start + (i < text.size() && !text[i].isSpace() ? 1 : 0));
            auto known = words_.constFind({word, indexOf(face(style))});
            if (known == words_.constEnd())
                known = words_.insert({word, indexOf(face(style))},
                                      QFontMetricsF(fontOf(face(style))).horizontalAdvance(word));
            widest = std::max(widest, std::ceil(*known) + 1);
        }
        start = i + 1;
    }
    return widest;
}

void Typesetter::forgetUnused() {
    previous_ = std::exchange(current_, {});
    if (words_.size() > 50'000)
        words_.clear();
}

} // namespace touchline

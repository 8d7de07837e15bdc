#include "ui/drawing/line_breaker.h"

#include "ui/drawing/emoji.h"
#include "ui/drawing/emoji_picture.h"
#include "ui/drawing/words.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace touchline {

namespace {

constexpr qsizetype shortWord = 3;
constexpr qsizetype longestUnit = 4;

bool isHangul(QChar c) {
    return c.unicode() >= 0xac00 && c.unicode() < 0xd7b0;
}

/// Whether letters of this script may stand higher or lower than those of the bundled font.
bool isTall(QChar c) {
    const char16_t code = c.unicode();
    return code >= 0x590 && (code < 0x2000 || code >= 0x2e80) &&
           (c.isLetter() || c.isSurrogate() || c.isMark());
}

bool isCurrency(QChar c) {
    return c.category() == QChar::Symbol_Currency;
}

/// Marks that French and others set apart with a blank.
bool opens(QChar c) {
    return c == u'\u00ab' || c == u'\u2039';
}

bool closes(QChar c) {
    return c == u'\u00bb' || c == u'\u203a' || c == u'!' || c == u'?' || c == u':' || c == u';';
}

qsizetype wordEnd(QStringView text, qsizetype from) {
    while (from < text.size() && !text[from].isSpace())
        ++from;
    return from;
}

/// Whether a line would rather not end before `at`, although it could.
bool holdsTogether(QStringView text, qsizetype at) {
    const QChar before = text[at - 1], after = text[at];
    if (!before.isSpace())
        return (isHangul(before) && isHangul(after)) || (before == minusSign && after.isDigit());
    if (at < 2 || after.isSpace())
        return false;
    const QChar last = text[at - 2];
    if (opens(last) || closes(after))
        return true;
    const qsizetype length = wordEnd(text, at) - at;
    return (last.isDigit() && length <= longestUnit) || ((isCurrency(last) || last == u'\u00b1') && after.isDigit());
}

/// One paragraph: no line ends in it.
class Paragraph {
public:
    Paragraph(const QString& text, TextFace face, double width)
        : text_(text), width_(width), layout_(text, fontOf(face)) {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout_.setTextOption(option);
        findPictures(face);
    }

    void addTo(TextBlock& block, int offset) {
        layOut(-1);
        if (const int sooner = joinLastWord(); sooner > 0) {
            const int lines = layout_.lineCount();
            layOut(sooner);
            if (layout_.lineCount() != lines)
                layOut(-1);
        }
        for (int i = 0; i < layout_.lineCount(); ++i)
            addLine(block, layout_.lineAt(i), offset);
        // Symbols of other fonts fit anyway: no line is higher for the sake of an arrow.
        if (std::any_of(text_.begin(), text_.end(), isTall))
            addRoom(block);
    }

private:
    void findPictures(TextFace face) {
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange& emoji : findEmoji(text_)) {
            if (!hasEmojiPicture(text_.mid(emoji.start, emoji.length)))
                continue;
            pictures_.append(emoji);
            QTextCharFormat format;
            format.setFont(*emojiFont(sizeOf(face)));
            formats.append({emoji.start, emoji.length, format});
        }
        if (!formats.isEmpty())
            layout_.setFormats(formats);
    }

    /// With a line end before `wanted`, where that is not -1.
    void layOut(int wanted) {
        layout_.beginLayout();
        for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
            line.setLineWidth(width_);
            const int start = line.textStart(), end = start + line.textLength();
            if (wanted > start && wanted < end)
                endBefore(line, wanted);
            else if (end < text_.size() && holdsTogether(text_, end))
                endBefore(line, soonerEnd(start, end));
        }
        layout_.endLayout();
    }

    /// The last place before `end` where the line may well end, else `end`.
    int soonerEnd(int start, int end) const {
        for (int at = end - 1; at > start; --at) {
            if (text_[at - 1].isSpace() && !text_[at].isSpace() && !holdsTogether(text_, at))
                return at;
        }
        return end;
    }

    void endBefore(QTextLine& line, int at) {
        const int start = line.textStart();
        if (at >= start + line.textLength())
            return;
        // With the blank, for letters that reach out of their own width.
        line.setLineWidth(std::abs(line.cursorToX(at) - line.cursorToX(start)));
        if (line.textStart() + line.textLength() != at)
            line.setLineWidth(width_);
    }

    /// Where the line before the last should end, so that a short word does not stand alone; else 0.
    int joinLastWord() const {
        if (layout_.lineCount() < 2)
            return 0;
        const int last = layout_.lineAt(layout_.lineCount() - 1).textStart();
        const QStringView word = QStringView(text_).mid(last).trimmed();
        const bool picture =
            !pictures_.isEmpty() && pictures_.last() == TextRange{last, static_cast<int>(word.size())};
        const bool shortOne =
            word.size() <= shortWord && wordEnd(word, 0) == word.size() && !isTall(word.front());
        if (!picture && !shortOne)
            return 0;
        const int start = layout_.lineAt(layout_.lineCount() - 2).textStart();
        const int sooner = soonerEnd(start, last);
        return text_[last - 1].isSpace() && sooner < last && sooner - start > shortWord ? sooner : 0;
    }

    void addLine(TextBlock& block, const QTextLine& line, int offset) {
        int length = line.textLength();
        while (length > 0 && text_[line.textStart() + length - 1].isSpace())
            --length;
        const int start = line.textStart();
        const double shown = length > 0 ? std::min(line.naturalTextWidth(), width_) : 0;
        addPieces(block, line, start + length, offset);
        block.lines.append({start + offset, length, static_cast<float>(shown), text_.isRightToLeft()});
    }

    /// What the lines need beyond those of the bundled font, in whole units.
    void addRoom(TextBlock& block) {
        const QFontMetricsF metrics(layout_.font());
        for (int i = 0; i < layout_.lineCount(); ++i) {
            const QTextLine line = layout_.lineAt(i);
            const double above = line.ascent() - metrics.ascent(), below = line.descent() - metrics.descent();
            block.above = std::max(block.above, static_cast<float>(std::ceil(above)));
            block.below = std::max(block.below, static_cast<float>(std::ceil(below)));
        }
    }

    void addPieces(TextBlock& block, const QTextLine& line, int end, int offset) {
        int at = line.textStart();
        const double left = line.naturalTextRect().left();
        const auto add = [&](int from, int to, bool emoji) {
            // Blanks at the ends of a run are lost in SVG.
            while (from < to && text_[from].isSpace())
                ++from;
            while (from < to && text_[to - 1].isSpace())
                --to;
            if (from >= to)
                return;
            const double a = line.cursorToX(from) - left, b = line.cursorToX(to) - left;
            block.pieces.append({static_cast<int>(block.lines.size()), from + offset, to - from,
                                 static_cast<float>(std::min(a, b)), static_cast<float>(std::abs(b - a)),
                                 emoji});
        };
        for (const TextRange& picture : pictures_) {
            if (picture.start < line.textStart() || picture.start >= end)
                continue;
            add(at, picture.start, false);
            add(picture.start, picture.start + picture.length, true);
            at = picture.start + picture.length;
        }
        if (at > line.textStart())
            add(at, end, false);
    }

    const QString text_;
    double width_;
    QTextLayout layout_;
    QList<TextRange> pictures_;
};

} // namespace

TextBlock breakLines(const QString& text, TextFace face, double width) {
    TextBlock block{text, face};
    int start = 0;
    while (start <= text.size()) {
        int end = static_cast<int>(text.indexOf(u'\n', start));
        if (end < 0)
            end = static_cast<int>(text.size());
        if (start == end)
            block.lines.append(TextLine{start});
        else
            Paragraph(text.mid(start, end - start), face, width).addTo(block, start);
        start = end + 1;
    }
    block.lines.squeeze(); // there may be tens of thousands of texts
    return block;
}

} // namespace touchline

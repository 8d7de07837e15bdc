#include "ui/words/word_marks.h"

#include "ui/look/tone.h"
#include "ui/words/speller.h"

#include <QPlainTextEdit>

namespace touchline {

namespace {

bool isPartOfWord(const QString& text, qsizetype at) {
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

} // namespace

WordMarks::WordMarks(QPlainTextEdit& edit) : QSyntaxHighlighter(edit.document()), edit_(edit) {
    connect(&Speller::instance(), &Speller::changed, this, &WordMarks::rehighlight);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &WordMarks::followCursor);
}

void WordMarks::setVocabulary(const Vocabulary& vocabulary) {
    vocabulary_ = vocabulary;
    rehighlight();
}

QList<WordMarks::Mark> WordMarks::marks(const QString& text) const {
    QList<Mark> found;
    for (const AvoidedWords& avoided : vocabulary_.avoided) {
        qsizetype at = text.indexOf(avoided.words, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = text.indexOf(avoided.words, at + 1, Qt::CaseInsensitive)) {
            const qsizetype length = avoided.words.size();
            if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + length))
                found.append({{at, length}, text.mid(at, length), avoided.instead});
        }
    }
    for (const WordPlace& place : spelledWords(text)) {
        const QString word = text.mid(place.start, place.length);
        if (!vocabulary_.known.contains(word.toLower()) &&
            Speller::instance().isWrong(word, vocabulary_.language))
            found.append({place, word, {}});
    }
    return found;
}

void WordMarks::highlightBlock(const QString& text) {
    const int cursor = edit_.textCursor().position() - currentBlock().position();
    for (const Mark& mark : marks(text)) {
        if (edit_.hasFocus() && mark.place.start + mark.place.length == cursor) {
            typed_ = edit_.textCursor().position();
            continue;
        }
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(tone(mark.instead.isEmpty() ? Tone::shortfall : Tone::link));
        setFormat(int(mark.place.start), int(mark.place.length), format);
    }
}

void WordMarks::followCursor() {
    if (typed_ < 0 || edit_.textCursor().position() == typed_)
        return;
    const QTextBlock left = document()->findBlock(std::min(typed_, document()->characterCount() - 1));
    typed_ = -1;
    rehighlightBlock(left);
}

std::optional<WordMarks::Mark> WordMarks::markAt(const QTextCursor& cursor) const {
    for (const Mark& mark : marks(cursor.block().text())) {
        const qsizetype at = cursor.positionInBlock() - mark.place.start;
        if (at >= 0 && at <= mark.place.length)
            return mark;
    }
    return {};
}

} // namespace touchline

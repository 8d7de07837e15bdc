#pragma once

#include "core/insight/vocabulary.h"

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace touchline {

/// Underlines what is spelled wrong, and words that the project asks to avoid. The word that is just being
/// typed is left alone.
class WordMarks : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit WordMarks(QPlainTextEdit& edit);

    void setVocabulary(const Vocabulary& vocabulary);

    /// What is wrong at a place of the text.
    struct Mark {
        WordPlace place; ///< within its block
        QString word;
        QString instead; ///< of words to avoid; empty where the spelling is wrong
    };
    std::optional<Mark> markAt(const QTextCursor& cursor) const;

protected:
    void highlightBlock(const QString& text) override;

private:
    QList<Mark> marks(const QString& text) const;
    void followCursor();

    QPlainTextEdit& edit_;
    Vocabulary vocabulary_;
    int typed_ = -1; ///< where the word ends that was left alone
};

} // namespace touchline

#include "ui/words/word_help.h"

#include "ui/words/completion.h"
#include "ui/words/speller.h"
#include "ui/words/word_marks.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBlock>

namespace touchline {

namespace {

class WordHelp : public QObject {
public:
    WordHelp(QPlainTextEdit& edit, std::function<Vocabulary()> vocabulary)
        : QObject(&edit), edit_(edit), ask_(std::move(vocabulary)), marks_(new WordMarks(edit)),
          completion_(new Completion(edit)) {
        edit.installEventFilter(this);
        edit.setContextMenuPolicy(Qt::CustomContextMenu);
        connect(&edit, &QWidget::customContextMenuRequested, this, &WordHelp::openMenu);
        if (edit.hasFocus())
            update();
    }

private:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn)
            update();
        return QObject::eventFilter(watched, event);
    }

    void update() {
        const Vocabulary vocabulary = ask_();
        language_ = vocabulary.language;
        marks_->setVocabulary(vocabulary);
        completion_->setTerms(vocabulary.terms);
    }

    void openMenu(const QPoint& at) {
        QMenu* menu = edit_.createStandardContextMenu(at);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QTextCursor cursor = edit_.cursorForPosition(at);
        if (const auto mark = marks_->markAt(cursor)) {
            QTextCursor place(cursor.block());
            place.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, int(mark->place.start));
            place.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(mark->place.length));
            fillMenu(*menu, *mark, place);
        }
        menu->popup(edit_.viewport()->mapToGlobal(at));
    }

    void fillMenu(QMenu& menu, const WordMarks::Mark& mark, const QTextCursor& place) {
        QAction* first = menu.actions().value(0);
        const auto offer = [this, &menu, place](QAction* before, const QString& word) {
            auto* action = new QAction(QString(word).replace(u'&', "&&"), &menu);
            QFont font = action->font();
            font.setBold(true);
            action->setFont(font);
            menu.insertAction(before, action);
            connect(action, &QAction::triggered, this,
                    [place, word] { QTextCursor(place).insertText(word); });
        };
        if (!mark.instead.isEmpty()) {
            offer(first, mark.instead);
        } else {
            // Looked for elsewhere; the menu is there at once.
            auto* waiting =
                new QAction(QCoreApplication::translate("Words", "Looking for suggestions…"), &menu);
            waiting->setEnabled(false);
            menu.insertAction(first, waiting);
            Speller::instance().suggest(
                mark.word, language_, menu, [waiting, offer](const QStringList& words) {
                    for (const QString& word : words)
                        offer(waiting, word);
                    waiting->setText(QCoreApplication::translate("Words", "No suggestions"));
                    waiting->setVisible(words.isEmpty());
                });
            auto* add = new QAction(QCoreApplication::translate("Words", "&Add to Dictionary"), &menu);
            menu.insertAction(first, add);
            connect(add, &QAction::triggered, this, [word = mark.word] { Speller::instance().add(word); });
        }
        menu.insertSeparator(first);
    }

    QPlainTextEdit& edit_;
    std::function<Vocabulary()> ask_;
    QString language_;
    WordMarks* marks_;
    Completion* completion_;
};

} // namespace

void helpWithWords(QPlainTextEdit& edit, const std::function<Vocabulary()>& vocabulary) {
    new WordHelp(edit, vocabulary);
}

} // namespace touchline

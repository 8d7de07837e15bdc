#include "ui/words/speller.h"
#include "ui/words/word_help.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace touchline;

/// With a small dictionary of its own.
class WordHelpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/dictionary.txt");
        write("xx.aff", "SET UTF-8\nTRY aeioublmtkn\n");
        write("xx.dic", "4\nmy\nhouse\ntable\ndon't\n");
        qputenv("DICPATH", folder_.path().toUtf8());
    }

    void init() {
        edit_ = std::make_unique<QPlainTextEdit>();
        edit_->show();
        QVERIFY(QTest::qWaitForWindowActive(edit_.get()));
        helpWithWords(*edit_, [] {
            Vocabulary vocabulary;
            vocabulary.language = "xx";
            vocabulary.known = {"whatsapp"};
            vocabulary.avoided = {{"abode", "house"}};
            return vocabulary;
        });
        edit_->setFocus();
    }

    void whatIsSpelledWrongIsUnderlined() {
        needSpelling();
        edit_->setPlainText("my hause table don’t WhatsApp");
        QTRY_COMPARE(underlined(), QStringList{"hause"});
    }

    void theWordThatIsBeingTypedIsLeftAlone() {
        needSpelling();
        edit_->setPlainText("hause ");
        QTRY_COMPARE(underlined(), QStringList{"hause"});
        edit_->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit_.get(), "tab");
        QCOMPARE(underlined(), QStringList{"hause"});
        QTest::keyClicks(edit_.get(), " my");
        QTRY_COMPARE(underlined(), (QStringList{"hause", "tab"}));
    }

    void theMenuSaysWhatMayBeMeant() {
        needSpelling();
        edit_->setPlainText("my hause");
        QTRY_COMPARE(underlined(), QStringList{"hause"});
        QMenu* menu = menuAt(5);
        QVERIFY(menu);
        QTRY_VERIFY(actionOf(*menu, "house"));
        actionOf(*menu, "house")->trigger();
        QCOMPARE(edit_->toPlainText(), "my house");
        edit_->undo();
        QCOMPARE(edit_->toPlainText(), "my hause");
    }

    void anAddedWordIsRightFromThenOn() {
        needSpelling();
        edit_->setPlainText("zonnewaard my");
        QTRY_COMPARE(underlined(), QStringList{"zonnewaard"});
        actionOf(*menuAt(3), "&Add to Dictionary")->trigger();
        QCOMPARE(underlined(), QStringList());
        QFile file(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/dictionary.txt");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "zonnewaard\n");
    }

    void spellingCanBeTurnedOff() {
        needSpelling();
        edit_->setPlainText("hause my");
        QTRY_COMPARE(underlined(), QStringList{"hause"});
        Speller::instance().setOn(false);
        QCOMPARE(underlined(), QStringList());
        Speller::instance().setOn(true);
        QCOMPARE(underlined(), QStringList{"hause"});
    }

    void wordsToAvoidNameTheBetterOne() {
        edit_->setPlainText("my Abode my");
        QTRY_COMPARE(underlined(), QStringList{"Abode"});
        actionOf(*menuAt(5), "house")->trigger();
        QCOMPARE(edit_->toPlainText(), "my house my");
    }

    void aLanguageWithoutADictionaryIsRight() {
        QVERIFY(!Speller::instance().isWrong("hause", "yy"));
        QTest::qWait(50);
        QVERIFY(!Speller::instance().isWrong("hause", "yy"));
        QVERIFY(!Speller::instance().isWrong("hause", ""));
        QVERIFY(!Speller::instance().isWrong("hause", "../xx"));
    }

private:
    void needSpelling() {
        if (!Dictionary::isPossible())
            QSKIP("built without hunspell");
    }
    void write(const QString& name, const QByteArray& text) {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QStringList underlined() const {
        QStringList words;
        const QTextBlock block = edit_->document()->firstBlock();
        for (const auto& range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
        return words;
    }
    QMenu* menuAt(int position) const {
        QTextCursor cursor(edit_->document());
        cursor.setPosition(position);
        emit edit_->customContextMenuRequested(edit_->cursorRect(cursor).center());
        const auto menus = edit_->findChildren<QMenu*>();
        return menus.isEmpty() ? nullptr : menus.last();
    }
    static QAction* actionOf(const QMenu& menu, const QString& text) {
        for (QAction* action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    QTemporaryDir folder_;
    std::unique_ptr<QPlainTextEdit> edit_;
};

QTEST_MAIN(WordHelpTest)
#include "word_help_test.moc"

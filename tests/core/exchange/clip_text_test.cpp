#include "core/exchange/clip_text.h"
#include "core/model/clean_text.h"
#include "core/model/limits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchline;
using Kind = ClipText::Kind;
using Rows = QList<QStringList>;

class ClipTextTest : public QObject {
    Q_OBJECT

private slots:
    void whatSpreadsheetsWriteIsABlock_data();
    void whatSpreadsheetsWriteIsABlock();
    void linesAreAList_data();
    void linesAreAList();
    void severalLevelsAreAnOutline();
    void journeysAreRecognised();
    void quotationMarksOfCustomersStay();
    void nothingIsNothing();
    void tooMuchIsRefused();
    void anyTextIsReadCleanAndEven();
};

void ClipTextTest::whatSpreadsheetsWriteIsABlock_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("Excel") << "Compare\tSign\r\n\"two\nlines\"\t\"say \"\"hi\"\"\nnow\"\r\n"
                           << Rows{{"Compare", "Sign"}, {"two\nlines", "say \"hi\"\nnow"}};
    QTest::newRow("LibreOffice") << "a\t7,5\t\n\tb\t\"x\ty\"\n" << Rows{{"a", "7,5", ""}, {"", "b", "x\ty"}};
    QTest::newRow("Google Sheets") << "a\tb\n\"c\nd\"\t-1.5" << Rows{{"a", "b"}, {"c\nd", "-1.5"}};
    QTest::newRow("one row") << "a\tb\tc" << Rows{{"a", "b", "c"}};
    QTest::newRow("ragged") << "a\nb\tc" << Rows{{"a", ""}, {"b", "c"}};
    QTest::newRow("empty edges") << "a\tb\t\t\n\t\t\t\nc\td\t\t\n\t\t\t\n"
                                 << Rows{{"a", "b"}, {"", ""}, {"c", "d"}};
    QTest::newRow("empty first column") << "\ta\nb\tc\n" << Rows{{"", "a"}, {"b", "c"}};
    QTest::newRow("bullets in cells stay") << "- a\tb\n1. c\td" << Rows{{"- a", "b"}, {"1. c", "d"}};
}

void ClipTextTest::whatSpreadsheetsWriteIsABlock() {
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    const ClipText clip = readClipText(text);
    QCOMPARE(clip.kind, Kind::block);
    QCOMPARE(clip.rows, rows);
}

void ClipTextTest::linesAreAList_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("plain") << "I compare\nI sign\n" << Rows{{"I compare"}, {"I sign"}};
    QTest::newRow("bullets") << "• I compare\r\n• I sign" << Rows{{"I compare"}, {"I sign"}};
    QTest::newRow("numbers") << "1. I compare\n2) I sign\n\n3. I wait"
                             << Rows{{"I compare"}, {"I sign"}, {"I wait"}};
    QTest::newRow("all indented") << "\t- a\n\t- b" << Rows{{"a"}, {"b"}};
    QTest::newRow("a column of cells") << "a\n\"two\nlines\"\nc\n" << Rows{{"a"}, {"two\nlines"}, {"c"}};
    QTest::newRow("a column with an empty one") << "a\t\nb\t\n" << Rows{{"a"}, {"b"}};
    QTest::newRow("one line") << "I wait 2 weeks" << Rows{{"I wait 2 weeks"}};
    QTest::newRow("markup is text") << "<b>I wait</b>" << Rows{{"<b>I wait</b>"}};
}

void ClipTextTest::linesAreAList() {
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    const ClipText clip = readClipText(text);
    QCOMPARE(clip.kind, Kind::list);
    QCOMPARE(clip.rows, rows);
}

void ClipTextTest::severalLevelsAreAnOutline() {
    for (const char* text :
         {"Before\n\tI compare\n\tI sign\nAfter\n\tI move", "# Moving\n- a\n- b", "Now:\n- a\n- b"}) {
        const ClipText clip = readClipText(text);
        QCOMPARE(clip.kind, Kind::outline);
        QVERIFY(clip.rows.size() >= 3);
    }
}

void ClipTextTest::journeysAreRecognised() {
    QCOMPARE(readClipText("journey\n  title I move\n  section Now\n    I pack: 3: Me").kind, Kind::project);
    QCOMPARE(readClipText(" {\"touchline\": 1, \"project\": {}}").kind, Kind::project);
    QCOMPARE(readClipText("{a note}").kind, Kind::list);
}

void ClipTextTest::quotationMarksOfCustomersStay() {
    QCOMPARE(readClipText("\"That was quick!\"").rows, Rows{{"\"That was quick!\""}});
    QCOMPARE(readClipText("\"Quick!\"\t\"Slow\"").rows, (Rows{{"\"Quick!\"", "\"Slow\""}}));
    QCOMPARE(readClipText("\"I hate\nhe said \"no\"\nbye").rows,
             (Rows{{"\"I hate"}, {"he said \"no\""}, {"bye"}}));
}

void ClipTextTest::nothingIsNothing() {
    for (const char* text : {"", " \n\t\n", "\t\t\n\t\t", "---\n"})
        QCOMPARE(readClipText(text).kind, Kind::nothing);
}

void ClipTextTest::tooMuchIsRefused() {
    QVERIFY_THROWS_EXCEPTION(ImportError, readClipText(QString("a\tb\tc\td\n").repeated(250'000)));
    QVERIFY_THROWS_EXCEPTION(ImportError, readClipText(QString(limits::importLength + 1, u'a')));
    // A long row beside many short ones would be as large as both.
    QVERIFY_THROWS_EXCEPTION(
        ImportError, readClipText(QString("a\t").repeated(9'000) + QString("\nb\tc").repeated(4'000)));
    QCOMPARE(readClipText(QString("a\tb\n").repeated(1'000)).rows.size(), 1'000);
}

void ClipTextTest::anyTextIsReadCleanAndEven() {
    QRandomGenerator random(1);
    const QString letters = QString::fromUtf8("ab\t\t\n\n\"\" \r-1.\u0301\uFEFF", -1);
    for (int i = 0; i < 5'000; ++i) {
        QString text;
        for (int length = random.bounded(20); length > 0; --length)
            text += letters[random.bounded(int(letters.size()))];
        const ClipText clip = readClipText(text);
        for (const QStringList& row : clip.rows) {
            QCOMPARE(row.size(), clip.rows.first().size());
            for (const QString& cell : row)
                QVERIFY(isCleanText(cell));
        }
    }
}

QTEST_GUILESS_MAIN(ClipTextTest)
#include "clip_text_test.moc"

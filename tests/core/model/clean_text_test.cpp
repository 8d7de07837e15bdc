#include "core/model/clean_text.h"
#include "core/model/limits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchline;

class CleanTextTest : public QObject {
    Q_OBJECT

private slots:
    void whatPeopleTypeStays_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("blanks, tabs and lines") << "  a\tb\n\n c \n";
        QTest::newRow("markup") << "<b>&amp;</b> ]]> %1 \\n";
        QTest::newRow("other scripts") << "ĳ café 漢字 עברית 😀👩‍👩‍👧 \u200d\u00a0";
    }

    void whatPeopleTypeStays() {
        QFETCH(QString, text);
        QCOMPARE(cleanText(text), text);
        QVERIFY(isCleanText(text));
    }

    void theRestIsTakenOut_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("line ends of others") << QString("a\r\nb\rc\u2028d\u2029e") << "a\nb\nc\nd\ne";
        QTest::newRow("control characters")
            << QString("a\x01\x1b[0m\x7f") + QChar(u'\0') + QChar(u'\x85') + "b"
            << "a[0mb";
        QTest::newRow("lone high surrogate") << QString("a") + QChar(0xd83d) + "b"
                                             << "ab";
        QTest::newRow("lone low surrogate") << QString("a") + QChar(0xde00) << "a";
        QTest::newRow("high surrogate at the end") << QString("a") + QChar(0xd83d) << "a";
        QTest::newRow("non-characters")
            << QString("a") + QChar(0xfffe) + QChar(0xfdd0) + QChar(0xd83f) + QChar(0xdfff) << "a";
        QTest::newRow("byte order mark")
            << QString("\ufeffa\ufeff") << "a"; // readers of UTF-8 drop it at the start
        QTest::newRow("decomposed") << QString("cafe\u0301") << "caf\u00e9";
    }

    void theRestIsTakenOut() {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(cleanText(text), clean);
        QVERIFY(!isCleanText(text));
        QVERIFY(isCleanText(clean));
    }

    void longTextsAreCutBetweenCharacters() {
        const QString text = QString(limits::textLength - 1, u'x') + "😀";
        QCOMPARE(cleanText(text), QString(limits::textLength - 1, u'x'));
        QVERIFY(!isCleanText(text));
        QCOMPARE(cleanText(QString(limits::textLength + 5, u'x')).size(), limits::textLength);
    }

    void cleaningTwiceIsCleaningOnce() {
        QRandomGenerator random(1);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int n = random.bounded(8); n >= 0; --n)
                text += QChar(random.bounded(3) ? random.bounded(0x10000) : 0x300 + random.bounded(0x70));
            const QString clean = cleanText(text);
            QCOMPARE(cleanText(clean), clean);
            QVERIFY(isCleanText(clean));
            QCOMPARE(QString::fromUtf8(clean.toUtf8()), clean);
        }
    }

    void aTowerOfMarksEndsAtThirty() {
        const QString tower = u'a' + QString(200'000, QChar(0x0316)) + QString(200'000, QChar(0x0301)) + u'b';
        QCOMPARE(cleanText(tower), u'a' + QString(30, QChar(0x0316)) + u'b');
    }

    void cleanTextStaysAsItIs_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks that are two marks in disguise") << u'a' + QString(40, QChar(0x0344));
        QTest::newRow("letters that composing takes apart")
            << QString(40, QChar(0x0958)) + QString(40, QChar(0x0301));
        QTest::newRow("long") << QString(30'000, QChar(0x00e9));
    }

    void cleanTextStaysAsItIs() {
        QFETCH(const QString, text);
        const QString clean = cleanText(text);
        QVERIFY(clean.size() <= limits::textLength);
        QCOMPARE(cleanText(clean), clean);
        QVERIFY(isCleanText(clean));
    }

    void aLineIsOneLine() { QCOMPARE(cleanLine("  Move\r\n\tto a   new home \n"), "Move to a new home"); }
};

QTEST_GUILESS_MAIN(CleanTextTest)
#include "clean_text_test.moc"

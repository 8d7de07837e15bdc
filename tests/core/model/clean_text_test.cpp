#include "core/model/clean_text.h"
#include "core/model/limits.h"

#include <QTest>

using namespace touchline;

class CleanTextTest : public QObject {
    Q_OBJECT

private slots:
    void whatCannotBeShownIsDropped() {
        QCOMPARE(cleanText(u"a\0\xd800\x7f\xfffe"
                           u"b\tc"_qs),
                 QString("ab\tc"));
        QCOMPARE(cleanText("one\r\ntwo\rthree"), QString("one\ntwo\nthree"));
    }

    void accentsAreComposed() { QCOMPARE(cleanText(u"e\u0301"_qs), u"\u00e9"_qs); }

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
};

QTEST_GUILESS_MAIN(CleanTextTest)
#include "clean_text_test.moc"

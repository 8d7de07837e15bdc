#include "ui/drawing/typesetter.h"

#include <QBuffer>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPdfWriter>
#include <QTest>
#include <QTextLayout>

using namespace touchline;

namespace {

QStringList linesOf(const TextBlock& block) {
    QStringList lines;
    for (qsizetype i = 0; i < block.lines.size(); ++i)
        lines.append(block.line(i));
    return lines;
}

} // namespace

class TypesetterTest : public QObject {
    Q_OBJECT

private slots:
    void theBundledFontIsUsed();
    void aTextBreaksBetweenWords();
    void aLineEndStaysALineEnd();
    void onlyAWordWiderThanItsRoomIsBroken();
    void noTextHasNoLines();
    void theLongestWordIsMeasured();
    void scriptsWithoutBlanksNeedNoWideColumn();
    void ligaturesAreOff();
    void textOnPaperIsAsWideAsItWasLaidOut();
};

void TypesetterTest::theBundledFontIsUsed() {
    QVERIFY(QFontInfo(fontOf({TextStyle::text})).exactMatch());
    QCOMPARE(QFontInfo(fontOf({TextStyle::strong})).family(), QString("Noto Sans"));
    QVERIFY(QFontInfo(fontOf({TextStyle::strong})).bold());
}

void TypesetterTest::aTextBreaksBetweenWords() {
    Typesetter setter;
    const TextBlock block = setter.set("I let the engineer in; it is warm tonight", TextStyle::step, 110);
    QVERIFY(block.lines.size() > 1);
    QCOMPARE(linesOf(block).join(' '), QString("I let the engineer in; it is warm tonight"));
}

void TypesetterTest::aLineEndStaysALineEnd() {
    Typesetter setter;
    QCOMPARE(linesOf(setter.set("one\ntwo\n\nfour", TextStyle::text, 400)),
             QStringList({"one", "two", "", "four"}));
}

void TypesetterTest::onlyAWordWiderThanItsRoomIsBroken() {
    Typesetter setter;
    const TextBlock block = setter.set("de arbeidsongeschiktheidsverzekering", TextStyle::text, 80);
    QCOMPARE(linesOf(block).first(), QString("de"));
    QCOMPARE(linesOf(block).mid(1).join(QString()), QString("arbeidsongeschiktheidsverzekering"));
    for (const TextLine& line : block.lines)
        QVERIFY(line.width <= 80);
}

void TypesetterTest::noTextHasNoLines() {
    Typesetter setter;
    QCOMPARE(setter.set({}, TextStyle::text, 80).lines.size(), 0);
}

void TypesetterTest::theLongestWordIsMeasured() {
    Typesetter setter;
    const double word = setter.longestWord("verzekering", TextStyle::text);
    QCOMPARE(setter.longestWord("een verzekering", TextStyle::text), word);
    QVERIFY(setter.longestWord("arbeidsongeschiktheidsverzekering", TextStyle::text) > word);
    QCOMPARE(setter.longestWord("een verzekering", TextStyle::text, 300), 300.0);
    QCOMPARE(setter.set("verzekering", TextStyle::text, word).lines.size(), 1);
}

void TypesetterTest::scriptsWithoutBlanksNeedNoWideColumn() {
    Typesetter setter;
    QVERIFY(setter.longestWord(QString::fromUtf8("私は引っ越しのために電力会社を選びます"), TextStyle::text) <
            30);
}

void TypesetterTest::ligaturesAreOff() {
    QTextLayout layout("office flat", fontOf({TextStyle::text}));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QCOMPARE(layout.glyphRuns().first().glyphIndexes().size(), 11);
}

void TypesetterTest::textOnPaperIsAsWideAsItWasLaidOut() {
    const QString text = "what Noor does and goes through";
    QBuffer paper;
    QPdfWriter writer(&paper);
    writer.setResolution(1200);
    const QFont font(fontOf({TextStyle::text}), &writer);
    QVERIFY(qAbs(QFontMetricsF(font, &writer).horizontalAdvance(text) -
                 QFontMetricsF(fontOf({TextStyle::text})).horizontalAdvance(text)) < 1);
}

QTEST_MAIN(TypesetterTest)
#include "typesetter_test.moc"

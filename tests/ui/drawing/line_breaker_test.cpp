#include "ui/drawing/emoji_picture.h"
#include "ui/drawing/line_breaker.h"

#include <QFontMetricsF>
#include <QTest>

using namespace touchline;

namespace {

constexpr TextFace face{TextStyle::text};

double widthOf(const char* text) {
    return QFontMetricsF(fontOf(face)).horizontalAdvance(QString::fromUtf8(text)) + 0.5;
}

/// The lines where the room is as wide as `widest`, joined by bars.
QString broken(const char* text, const char* widest) {
    const TextBlock block = breakLines(QString::fromUtf8(text), face, widthOf(widest));
    QStringList lines;
    for (qsizetype i = 0; i < block.lines.size(); ++i)
        lines.append(block.line(i));
    return lines.join('|');
}

} // namespace

class LineBreakerTest : public QObject {
    Q_OBJECT

private slots:
    void aShortWordDoesNotEndATextAlone();
    void aShortWordMayStandAloneWhereTheOneBeforeHasNoRoom();
    void numbersStayWithTheirUnits();
    void marksStayWithWhatTheyEnclose();
    void noLineBeginsWithAClosingMark();
    void koreanWordsStayWhole();
    void paragraphsHaveADirectionEach();
    void tallScriptsGetTheRoomTheyNeed();
    void emojiStandBesideTheirText();
    void emojiOfARightToLeftLineStandAtItsLeft();
    void anEmojiIsNeverCut();
};

void LineBreakerTest::aShortWordDoesNotEndATextAlone() {
    QCOMPARE(broken("the engineer comes to my house at ten", "the engineer comes to my house at"),
             QString("the engineer comes to my house|at ten"));
    QCOMPARE(broken("the engineer comes to my house tonight", "the engineer comes to my house"),
             QString("the engineer comes to my house|tonight"));
}

void LineBreakerTest::aShortWordMayStandAloneWhereTheOneBeforeHasNoRoom() {
    QCOMPARE(broken("nee verzekering mmm", "nee verzekering"), QString("nee verzekering|mmm"));
    QCOMPARE(broken("verzekering nu", "verzekering"), QString("verzekering|nu"));
}

void LineBreakerTest::numbersStayWithTheirUnits() {
    QCOMPARE(broken("my bill says 120 kWh of electricity", "my bill says 120"),
             QString("my bill says|120 kWh of|electricity"));
    QCOMPARE(broken("that has cost \u20ac 35 again", "that has cost \u20ac"),
             QString("that has cost|\u20ac 35 again"));
    QCOMPARE(broken("we wait 12 countless days", "we wait 12 count"), QString("we wait 12|countless days"));
}

void LineBreakerTest::marksStayWithWhatTheyEnclose() {
    QCOMPARE(broken("Elle dit \u00ab d\u00e9m\u00e9nager \u00bb toujours", "Elle dit \u00ab d\u00e9m\u00e9n"),
             QString::fromUtf8("Elle dit|« déménager »|toujours"));
}

void LineBreakerTest::noLineBeginsWithAClosingMark() {
    const QString closing = QString::fromUtf8("」）。、，：！？”");
    const QString text =
        QString::fromUtf8("私は「電力会社」を選び、契約書（電子）に署名。次、例：これ！“引号”です？");
    for (int width = 24; width < 200; ++width) {
        const TextBlock block = breakLines(text, face, width);
        for (qsizetype i = 0; i < block.lines.size(); ++i) {
            const QString line(block.line(i));
            QVERIFY2(!closing.contains(line.front()), qPrintable(line));
            QVERIFY2(!QString::fromUtf8("「（").contains(line.back()), qPrintable(line));
        }
    }
}

void LineBreakerTest::koreanWordsStayWhole() {
    QCOMPARE(broken("한국어 텍스트를 위한 줄바꿈은 단어", "한국어 텍스트를 위한 줄바"),
             QString::fromUtf8("한국어 텍스트를 위한|줄바꿈은 단어"));
    QCOMPARE(broken("줄바꿈은", "줄바"), QString::fromUtf8("줄바|꿈은"));
}

void LineBreakerTest::paragraphsHaveADirectionEach() {
    const TextBlock block = breakLines(QString::fromUtf8("مرحبا ISP\nhello مرحبا\n12"), face, 400);
    QCOMPARE(block.lines.size(), 3);
    QVERIFY(block.lines[0].rightToLeft);
    QVERIFY(!block.lines[1].rightToLeft);
    QVERIFY(!block.lines[2].rightToLeft);
}

void LineBreakerTest::tallScriptsGetTheRoomTheyNeed() {
    const double plain = lineHeightOf(face);
    QCOMPARE(breakLines("Plain \u2192 \u2605 text", face, 400).lineHeight(), plain);
    const TextBlock thai = breakLines(QString::fromUtf8("ที่นี่ปั๊ม"), face, 400);
    QVERIFY(thai.lineHeight() >= plain);
    QCOMPARE(thai.height(), thai.lineHeight());
}

void LineBreakerTest::emojiStandBesideTheirText() {
    if (!emojiFont(12))
        QSKIP("no colour emoji here");
    const TextBlock block = breakLines(QString::fromUtf8("Fine 👍🏽 and 🇳🇱!"), face, 400);
    QStringList pieces;
    float end = 0;
    for (const TextPiece& piece : block.pieces) {
        pieces.append(block.text.mid(piece.start, piece.length));
        QVERIFY(piece.x >= end - 0.01f);
        end = piece.x + piece.width;
        QCOMPARE(piece.emoji, piece.start == 5 || piece.start == 14);
    }
    QCOMPARE(pieces, QStringList({"Fine", "👍🏽", "and", "🇳🇱", "!"}));
    QVERIFY(qAbs(end - block.lines[0].width) < 0.1f);
    QVERIFY(breakLines("Fine", face, 400).pieces.isEmpty());
}

void LineBreakerTest::emojiOfARightToLeftLineStandAtItsLeft() {
    if (!emojiFont(12))
        QSKIP("no colour emoji here");
    const TextBlock block = breakLines(QString::fromUtf8("مرحبا 😀"), face, 400);
    QCOMPARE(block.pieces.size(), 2);
    QVERIFY(qAbs(block.pieces[1].x) < 0.1f);
    QVERIFY(block.pieces[0].x > block.pieces[1].width);
}

void LineBreakerTest::anEmojiIsNeverCut() {
    if (!emojiFont(12))
        QSKIP("no colour emoji here");
    const TextBlock block =
        breakLines(QString::fromUtf8(
                       "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👍🏽👍🏽🇳🇱🇳🇱"),
                   face, 16);
    QCOMPARE(block.lines.size(), 6);
    QCOMPARE(block.pieces.size(), 6);
    for (const TextPiece& piece : block.pieces) {
        QVERIFY(piece.emoji);
        QVERIFY(piece.width > 10);
    }
}

QTEST_MAIN(LineBreakerTest)
#include "line_breaker_test.moc"

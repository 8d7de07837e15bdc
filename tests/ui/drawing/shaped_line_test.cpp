#include "ui/drawing/shaped_line.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTest>

using namespace touchline;

namespace {

constexpr TextFace face{TextStyle::text};

/// Where the glyphs of the bundled font begin, and those of others.
std::pair<double, double> startsOf(const QString& text) {
    double own = 1e6, others = 1e6;
    for (const QGlyphRun& run : shapedLine(text, face)) {
        double& start = run.rawFont().familyName() == "Noto Sans" ? own : others;
        for (const QPointF position : run.positions())
            start = std::min(start, position.x());
    }
    return {own, others};
}

} // namespace

class ShapedLineTest : public QObject {
    Q_OBJECT

private slots:
    void aLineTakesTheDirectionOfItsLetters();
    void aLineBeginsAtItsLeftEnd();
};

void ShapedLineTest::aLineTakesTheDirectionOfItsLetters() {
    const auto [latin, arabic] = startsOf(QString::fromUtf8("مرحبا ISP"));
    if (arabic > 1e5)
        QSKIP("no font with Arabic letters here");
    QVERIFY(latin < arabic);
    const auto [first, second] = startsOf(QString::fromUtf8("ISP مرحبا"));
    QVERIFY(first < second);
    // A mark says so where the paragraph goes the other way.
    const auto [marked, then] = startsOf(QChar(0x200f) + QString::fromUtf8("ISP مرحبا"));
    QVERIFY(then < marked);
}

void ShapedLineTest::aLineBeginsAtItsLeftEnd() {
    for (const char* text : {"Latin", "日本語", "مرحبا"}) {
        const auto [own, others] = startsOf(QString::fromUtf8(text));
        QVERIFY(qAbs(std::min(own, others)) < 1);
    }
}

QTEST_MAIN(ShapedLineTest)
#include "shaped_line_test.moc"

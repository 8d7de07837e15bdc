#include "tests/support/pictures.h"
#include "tests/support/plausible_journey.h"
#include "ui/drawing/emoji_picture.h"
#include "ui/drawing/export.h"
#include "ui/drawing/svg_sink.h"

#include <QTest>

using namespace touchline;

namespace {

QString written(const QString& text) {
    SvgSink sink({100, 100}, 1, {});
    sink.text({10, 20}, text, {TextStyle::text}, Qt::black, 50);
    const QString svg = QString::fromUtf8(sink.take());
    return svg.mid(svg.indexOf("<text"));
}

} // namespace

class SvgSinkTest : public QObject {
    Q_OBJECT

private slots:
    void aLineKeepsItsWidth();
    void aRightToLeftLineBeginsAtItsRightEnd();
    void lettersThatJoinAreNotSpread();
    void emojiArePicturesBesideTheText();
    void photographsStayPhotographs();
};

void SvgSinkTest::aLineKeepsItsWidth() {
    QVERIFY(written("Latin").contains("x=\"10\" y=\"20\""));
    QVERIFY(written("Latin").contains("textLength=\"50\""));
    QVERIFY(!written("Latin").contains("direction"));
    QVERIFY(written(QString::fromUtf8("日本語")).contains("textLength=\"50\""));
}

void SvgSinkTest::aRightToLeftLineBeginsAtItsRightEnd() {
    QVERIFY(written(QString::fromUtf8("שלום 12.")).contains("x=\"60\" y=\"20\" direction=\"rtl\""));
    QVERIFY(written(QChar(0x200f) + QString("ISP 12.")).contains("direction=\"rtl\""));
}

void SvgSinkTest::lettersThatJoinAreNotSpread() {
    QVERIFY(!written(QString::fromUtf8("مرحبا")).contains("textLength"));
    QVERIFY(!written(QString::fromUtf8("हिन्दी")).contains("textLength"));
}

void SvgSinkTest::emojiArePicturesBesideTheText() {
    if (!emojiFont(12))
        QSKIP("no colour emoji here");
    Project project = testing::plausibleProject(2, 0);
    project.journeys[0].steps[0].title = QString::fromUtf8("Glad 😀 at last");
    project.journeys[0].steps[1].title = QString::fromUtf8("Still 😀");
    const QString svg = QString::fromUtf8(exportSvg(project, project.journeys.first().id).pages.first());
    QCOMPARE(svg.count("<image"), 1);
    QVERIFY(svg.count(QString::fromUtf8("<title>😀</title>")) >= 2);
    QVERIFY(svg.contains(">Glad</text>"));
    QVERIFY(svg.contains(">at last</text>"));
    QVERIFY(!svg.contains(QString::fromUtf8("😀</text>")));
}

void SvgSinkTest::photographsStayPhotographs() {
    const auto type = [](const Image& image) {
        SvgSink sink({100, 100}, 1, {});
        sink.image({0, 0, 10, 10}, image, {});
        const QByteArray svg = sink.take();
        return svg.mid(svg.indexOf("data:") + 5, 10);
    };
    QCOMPARE(type(testing::plainImage({30, 30}, Qt::red, ImageFormat::jpeg)), QByteArray("image/jpeg"));
    QCOMPARE(type(testing::plainImage({30, 30}, Qt::red, ImageFormat::png)), QByteArray("image/png;"));
}

QTEST_MAIN(SvgSinkTest)
#include "svg_sink_test.moc"

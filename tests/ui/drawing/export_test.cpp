#include "core/file/project_json.h"
#include "tests/support/plausible_journey.h"
#include "tests/support/resource_files.h"
#include "ui/drawing/export.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace touchline;

namespace {

Project sample() {
    return fromJson(resourceBytes("samples/moving-house", "en"));
}

/// All text of an SVG, its lines joined by blanks.
QString textOf(const QByteArray& svg) {
    QXmlStreamReader reader(svg);
    QStringList lines;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"text")
            lines.append(reader.readElementText());
    }
    return reader.hasError() ? "not well-formed: " + reader.errorString() : lines.join(u' ');
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private slots:
    void exportingTwiceGivesTheSameBytes();
    void aPngIsAtMostFourThousandPixelsWide();
    void aScaleIsFollowed();
    void bandsJoinWithoutSeams();
    void anSvgHasEveryTextAsText();
    void hostileTextStaysText();
    void aPaperPngHasItsResolution();
    void aPdfHasAllJourneys();
    void aThumbnailIsSmall();
};

void ExportTest::exportingTwiceGivesTheSameBytes() {
    const Project project = sample();
    const Id<Journey> journey = project.journeys.first().id;
    QCOMPARE(exportSvg(project, journey).pages, exportSvg(project, journey).pages);
    QCOMPARE(exportPng(project, journey).pages, exportPng(project, journey).pages);
}

void ExportTest::aPngIsAtMostFourThousandPixelsWide() {
    for (const int steps : {1, 12, 60}) {
        const Project project = testing::plausibleProject(steps, steps);
        const Exported exported = exportPng(project, project.journeys.first().id);
        QCOMPARE(exported.pages.size(), 1);
        const QImage image = QImage::fromData(exported.pages.first());
        QVERIFY(image.width() > 500 && image.width() <= 4000);
    }
}

void ExportTest::aScaleIsFollowed() {
    const Project project = testing::plausibleProject(4, 4);
    ExportOptions options;
    options.scale = 0.5;
    const QImage half =
        QImage::fromData(exportPng(project, project.journeys.first().id, options).pages.first());
    options.scale = 1;
    const QImage whole =
        QImage::fromData(exportPng(project, project.journeys.first().id, options).pages.first());
    QVERIFY(std::abs(whole.width() - 2 * half.width()) <= 1);
}

void ExportTest::bandsJoinWithoutSeams() {
    // A picture of more than one band: no row of it is left white all over between two that are not.
    const QImage image = QImage::fromData(exportPng(sample(), sample().journeys.first().id).pages.first());
    QVERIFY(image.height() > 600);
    for (int edge = 256; edge + 1 < image.height(); edge += 256) {
        int different = 0;
        for (int x = 0; x < image.width(); ++x)
            different += qAbs(qGray(image.pixel(x, edge - 1)) - qGray(image.pixel(x, edge))) > 128;
        QVERIFY2(different < image.width() / 2, qPrintable(QString("seam at %1").arg(edge)));
    }
}

void ExportTest::anSvgHasEveryTextAsText() {
    const Project project = sample();
    for (const Journey& journey : project.journeys) {
        const QString text = textOf(exportSvg(project, journey.id).pages.first());
        QVERIFY2(!text.startsWith("not well-formed"), qPrintable(text));
        for (const Step& step : journey.steps)
            QVERIFY2(text.contains(step.title), qPrintable(step.title));
        for (const Stage& stage : journey.stages)
            QVERIFY2(text.contains(stage.title), qPrintable(stage.title));
    }
}

void ExportTest::hostileTextStaysText() {
    Project project = testing::plausibleProject(2, 0);
    project.journeys[0].steps[0].title = "<script>a&b</script> \"quoted\" ]]>";
    const QString text = textOf(exportSvg(project, project.journeys.first().id).pages.first());
    QVERIFY2(text.contains("<script>a&b"), qPrintable(text));
    QVERIFY(text.contains("script> \"quoted\" ]]>"));
}

void ExportTest::aPaperPngHasItsResolution() {
    const Project project = testing::plausibleProject(6, 6);
    ExportOptions options;
    options.paper = Paper::a3;
    const QImage image =
        QImage::fromData(exportPng(project, project.journeys.first().id, options).pages.first());
    QVERIFY(std::abs(image.width() - 420 / 25.4 * 150) <= 1);
    QVERIFY(std::abs(image.dotsPerMeterX() - 150 / 0.0254) <= 1);
}

void ExportTest::aPdfHasAllJourneys() {
    const Project project = sample();
    QList<Id<Journey>> journeys;
    for (const Journey& journey : project.journeys)
        journeys.append(journey.id);
    const Exported exported = exportPdf(project, journeys);
    QCOMPARE(exported.pages.size(), 1);
    QVERIFY(exported.pages.first().startsWith("%PDF"));
    const QByteArray pdf = exported.pages.first();
    QCOMPARE(pdf.count("/Type /Page") - pdf.count("/Type /Pages"), journeys.size());
}

void ExportTest::aThumbnailIsSmall() {
    const QImage image = QImage::fromData(thumbnail(sample()));
    QCOMPARE(std::max(image.width(), image.height()), 256);
    QVERIFY(thumbnail(Project()).isEmpty());
}

QTEST_MAIN(ExportTest)
#include "export_test.moc"

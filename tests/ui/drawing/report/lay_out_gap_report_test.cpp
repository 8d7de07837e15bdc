#include "core/file/project_json.h"
#include "tests/support/layout_faults.h"
#include "tests/support/plausible_journey.h"
#include "tests/support/resource_files.h"
#include "ui/drawing/report/lay_out_gap_report.h"

#include <QTest>

using namespace touchline;

namespace {

Layout layOutReport(const Project& project, const QString& language = "en") {
    Typesetter setter;
    const Journey& journey = project.journeys.first();
    return layOutGapReport(project, journey, {}, gapReport(project, journey, {}, language), setter);
}

QString textsOf(const Layout& layout) {
    QStringList texts;
    for (const Page& page : layout.pages) {
        for (const Box& box : page.frame) {
            for (const PlacedText& text : box.texts)
                texts.append(text.block.text);
        }
    }
    return texts.join(u'\n');
}

/// Boxes with texts that lie upon each other.
QString overlapOf(const Page& page) {
    for (qsizetype i = 0; i < page.frame.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const Box &a = page.frame[i], &b = page.frame[j];
            if (!a.texts.isEmpty() && !b.texts.isEmpty() &&
                a.rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b.rect))
                return a.texts.first().block.text + " upon " + b.texts.first().block.text;
        }
        for (const Strip& strip : page.strips) {
            const QRectF chart(0, strip.y, page.size.width(), strip.height);
            if (chart.adjusted(0, 0.5, 0, -0.5).intersects(page.frame[i].rect))
                return "a box upon the chart";
        }
    }
    return {};
}

QString faultOfReport(const Layout& layout) {
    if (layout.pages.isEmpty())
        return "no page";
    for (const Page& page : layout.pages) {
        if (const QString fault = testing::pageFault(layout, page); !fault.isEmpty())
            return fault;
        if (const QString overlap = overlapOf(page); !overlap.isEmpty())
            return overlap;
    }
    return {};
}

double smallestPoints(const Page& page) {
    return page.scale * smallestText(TypeScale::comfortable) * 0.75;
}

} // namespace

class LayOutGapReportTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleIsOneLegiblePage_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("Dutch") << "nl";
    }

    void theSampleIsOneLegiblePage() {
        QFETCH(QString, language);
        const Layout layout =
            layOutReport(fromJson(resourceBytes("samples/moving-house", language)), language);
        QCOMPARE(layout.pages.size(), 1);
        QCOMPARE(faultOfReport(layout), QString());
        const Page& page = layout.pages.first();
        QVERIFY(smallestPoints(page) > 6.999);
        const QSizeF mm = page.size * page.scale * 25.4 / 96;
        QVERIFY(std::abs(mm.width() - 210) < 0.01 && std::abs(mm.height() - 297) < 0.01);
        // The seven with the largest impact stand in the list, however long the words are.
        const Project project = fromJson(resourceBytes("samples/moving-house", language));
        const GapReport report = gapReport(project, project.journeys.first(), {}, language);
        const QString texts = textsOf(layout);
        for (const GapReport::StepRow& row : report.steps.first(7))
            QVERIFY2(texts.contains(u'\n' + row.title + u'\n'), qPrintable(row.title));
    }

    void aLongJourneyIsOnePageThatCountsWhatItLeavesOut() {
        const Layout layout = layOutReport(testing::plausibleProject(40, 80));
        QCOMPARE(layout.pages.size(), 1);
        QCOMPARE(faultOfReport(layout), QString());
        QVERIFY(textsOf(layout).contains(QRegularExpression("and \\d+ more, with an impact of \\d")));
    }

    void nothingIsCutAndNothingOverlaps() {
        for (const int steps : {0, 1, 3, 12, 90, 400}) {
            for (quint32 seed = 1; seed <= 5; ++seed) {
                const Layout layout = layOutReport(testing::plausibleProject(steps, 2 * steps, seed));
                const QString fault = faultOfReport(layout);
                // Without steps there is no chart, but there are words.
                QVERIFY2(fault.isEmpty(), qPrintable(QString("%1 steps: %2").arg(steps).arg(fault)));
            }
        }
    }

    void longTitlesGoOnToFurtherPages() {
        Project project = testing::plausibleProject(12, 24);
        for (Step& step : project.journeys.first().steps)
            step.title = QString("I wait for what was promised to me, and nobody tells me why. ").repeated(6);
        project.journeys.first().title = QString("What I go through when I move. ").repeated(8);
        const Layout layout = layOutReport(project);
        QCOMPARE(faultOfReport(layout), QString());
        for (const Page& page : layout.pages)
            QVERIFY(smallestPoints(page) > 6.999);
        const QString texts = textsOf(layout);
        for (const Step& step : project.journeys.first().steps)
            QVERIFY(texts.contains(step.title));
    }
};

QTEST_MAIN(LayOutGapReportTest)
#include "lay_out_gap_report_test.moc"

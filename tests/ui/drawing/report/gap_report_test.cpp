#include "core/file/project_json.h"
#include "core/model/lookup.h"
#include "tests/support/resource_files.h"
#include "ui/drawing/report/gap_report.h"

#include <QTest>

using namespace touchline;

namespace {

Project sample(const char* language) {
    return fromJson(resourceBytes("samples/moving-house", language));
}

GapReport reportOn(const Project& project, const QString& language) {
    return gapReport(project, project.journeys.first(), {}, language);
}

QString entriesOf(const QList<GapReport::Section>& sections) {
    QStringList lines;
    for (const GapReport::Section& section : sections) {
        lines.append(section.title);
        for (const GapReport::Entry& entry : section.entries)
            lines.append(entry.head + u'|' + entry.text);
    }
    return lines.join(u'\n');
}

} // namespace

/// The figures of the sample are worked out by hand in tests/core/insight.
class GapReportTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleIsToldInItsFigures_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("decimal");
        QTest::newRow("English") << "en"
                                 << ".";
        QTest::newRow("Dutch") << "nl"
                               << ",";
    }

    void theSampleIsToldInItsFigures() {
        QFETCH(QString, language);
        QFETCH(QString, decimal);
        const auto figure = [&decimal](QString text) { return text.replace(u'.', decimal); };
        const GapReport report = reportOn(sample(qPrintable(language)), language);
        QCOMPARE(report.figures[0].number, language == u"nl" ? "1 van 3" : "1 of 3");
        QCOMPARE(report.figures[1].number, figure("2.3"));
        QVERIFY(report.figures[1].isShortfall);
        QCOMPARE(report.figures[2].number, figure("+1.6"));
        QCOMPARE(report.figures[3].number, figure("\u20131.8"));
        QCOMPARE(report.figures[4].number, figure("+0.6"));
        QCOMPARE(report.journeys.first().emotional, figure("0.89"));
        QVERIFY(
            report.journeys.first().emotionalSteps.startsWith(language == u"nl" ? "11 van 12" : "11 of 12"));
        QCOMPARE(report.journeys.first().functional, figure("0.64"));
        QStringList order, impacts;
        for (const GapReport::StepRow& row : report.steps) {
            order.append(row.number);
            impacts.append(row.impact);
        }
        QCOMPARE(order.first(7), QStringList({"9", "5", "2", "12", "10", "11", "1"}));
        QCOMPARE(impacts[0], figure("11.5"));
        QCOMPARE(impacts[4], figure("2.8"));
    }

    void aGapIsToldInWordsWithWhetherItCounts() {
        const GapReport report = reportOn(sample("en"), "en");
        const GapReport::StepRow& bill = report.steps[0];
        QCOMPARE(bill.gap, "2.3 below");
        QCOMPARE(bill.intendedWord, "no surprise");
        QCOMPARE(bill.realisedWord, "shocked");
        QCOMPARE(bill.answers, "164");
        QCOMPARE(bill.counts, "yes");
        QVERIFY(bill.doesCount && bill.isMoment);
        QCOMPARE(report.steps[2].counts, "too few answers");
        QVERIFY(!report.steps[2].doesCount);
        QVERIFY(report.steps[4].note.startsWith("unwanted contact, because of: I see what it costs"));
        QCOMPARE(report.withoutValues, "Not in this list, because a value is missing: step 6");
        const auto over = std::ranges::find(report.steps, "4", &GapReport::StepRow::number);
        QCOMPARE(over->gap, "0.2 above");
        QCOMPARE(over->counts, "small");
    }

    void strengthsAndPeaksComeWithTheirWords() {
        const GapReport report = reportOn(sample("en"), "en");
        QCOMPARE(report.strengths.size(), 2);
        QCOMPARE(report.strengths[0].title, "Strengths to keep");
        QCOMPARE(report.strengths[0].entries.first().head, "+1.6");
        QCOMPARE(report.strengths[1].title, "Peaks to make");
        QCOMPARE(report.strengths[1].entries.first().head, "O5");
    }

    void findingsNameCausesLowsAndChanges() {
        const QString findings = entriesOf(reportOn(sample("en"), "en").findings);
        QVERIFY(findings.contains("2.8|I see what it costs a month"));
        QVERIFY(findings.contains("leads to: I call because the bill is wrong"));
        QVERIFY(findings.contains("(–0.6) together with I read what was promised (–0.8)"));
        QVERIFY(findings.contains("realised –0.3 ± 0.26, real; intended unchanged; since October 2025"));
        QVERIFY(findings.contains("realised –0.1 ± 0.33, may be chance"));
    }

    void loweredAmbitionIsAFinding() {
        Project project = sample("en");
        Journey& journey = project.journeys.first();
        const Curve* intended =
            findCurve(journey, journey.personas.first(), Dimension::emotional, CurveRole::intended);
        const Id<Step> bill = columns(journey)[8];
        journey.points.append({.id = Id<CurvePoint>::create(),
                               .curve = intended->id,
                               .step = bill,
                               .value = 0.2, // it was 0.8
                               .date = QDate(2026, 1, 10)});
        const GapReport report = reportOn(project, "en");
        QVERIFY(entriesOf(report.findings).contains("ambition lowered by 0.6"));
    }

    void theFooterNamesTheWaveAndTheAnswers() {
        const GapReport report = reportOn(sample("en"), "en");
        QVERIFY(report.footer.startsWith("Wave of 15 April 2026 · n 8 to 212 · Owner: "));
    }

    void aJourneyWithoutValuesSaysSo() {
        Project project = sample("en");
        project.journeys.first().points.clear();
        const GapReport report = reportOn(project, "en");
        QVERIFY(report.figures.isEmpty() && report.steps.isEmpty() && report.findings.isEmpty());
        QCOMPARE(report.withoutValues, "No step has both an intended and a realised value.");
    }
};

QTEST_MAIN(GapReportTest)
#include "gap_report_test.moc"

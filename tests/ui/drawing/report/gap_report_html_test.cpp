#include "core/file/project_json.h"
#include "tests/support/resource_files.h"
#include "ui/drawing/report/export_gap_report.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace touchline;

namespace {

Project sample(const char* language) {
    return fromJson(resourceBytes("samples/moving-house", language));
}

QByteArray pageOf(const Project& project, const QString& language = {}) {
    return exportGapReport(project, project.journeys.first().id, {}, language, ReportFormat::html);
}

/// The names of all elements, or what is wrong.
QStringList elements(const QByteArray& page) {
    QXmlStreamReader reader(page);
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names.append(reader.name().toString());
    }
    return reader.hasError() ? QStringList(reader.errorString()) : names;
}

} // namespace

class GapReportHtmlTest : public QObject {
    Q_OBJECT

private slots:
    void itIsOneWellFormedPageInItsLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("figure");
        QTest::newRow("English") << "en" << QByteArray("<b>0.89</b>");
        QTest::newRow("Dutch") << "nl" << QByteArray("<b>0,89</b>");
    }

    void itIsOneWellFormedPageInItsLanguage() {
        QFETCH(QString, language);
        QFETCH(QByteArray, figure);
        const QByteArray page = pageOf(sample(qPrintable(language)));
        const QStringList names = elements(page);
        QVERIFY2(names.size() > 100, qPrintable(names.join(u' ')));
        QVERIFY(page.contains(QString(" lang=\"%1\"").arg(language).toUtf8()));
        QVERIFY(page.contains(figure));
        QCOMPARE(names.count("svg"), 1);
        QCOMPARE(names.count("h1"), 1);
    }

    void theLanguageCanBeChosen() {
        const QByteArray page = pageOf(sample("en"), "nl");
        QVERIFY(page.contains(" lang=\"nl\""));
        QVERIFY(page.contains("0,89"));
    }

    void itNeedsNothingElse() {
        QByteArray page = pageOf(sample("en"));
        const QStringList names = elements(page);
        for (const char* name : {"script", "link", "iframe", "img", "object"})
            QVERIFY2(!names.contains(name), name);
        // What is left are the names of the languages that the page is written in.
        page.replace("http://www.w3.org/", "");
        QVERIFY(!page.contains("http:") && !page.contains("https:") && !page.contains("url("));
    }

    void figuresStandInTablesWithHeads() {
        const QByteArray page = pageOf(sample("en"));
        QVERIFY(page.contains("<caption>Steps, the largest impact first</caption>"));
        QVERIFY(page.contains("<th scope=\"col\">Intended</th>"));
        QVERIFY(page.contains("<th scope=\"row\">Noor Visser</th>"));
    }

    void strengthsComeFirst() {
        const QByteArray page = pageOf(sample("en"));
        const qsizetype keep = page.indexOf("Strengths to keep"), largest = page.indexOf("largest gap");
        QVERIFY(keep > 0 && keep < largest);
    }

    void hostileTextsStayText() {
        Project project = sample("en");
        const QString hostile = "</td><script>alert(1)</script>\" onload='x' & <b>";
        project.about.purpose = project.about.organisation = hostile;
        for (Persona& persona : project.library.personas)
            persona.name = hostile;
        for (Journey& journey : project.journeys) {
            journey.title = hostile;
            for (Stage& stage : journey.stages)
                stage.title = hostile;
            for (Step& step : journey.steps)
                step.title = hostile;
            for (CurvePoint& point : journey.points)
                point.word = hostile;
            for (Card& card : journey.cards)
                card.text = hostile;
        }
        for (Wave& wave : project.waves)
            wave.name = hostile;
        for (BacklogItem& item : project.backlog)
            item.text = item.code = hostile;
        const QByteArray page = pageOf(project);
        const QStringList names = elements(page);
        QVERIFY2(names.size() > 100, qPrintable(names.join(u' ')));
        QVERIFY(!names.contains("script"));
        QVERIFY(page.contains("&lt;script&gt;alert(1)"));
    }
};

QTEST_MAIN(GapReportHtmlTest)
#include "gap_report_html_test.moc"

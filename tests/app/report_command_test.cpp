#include "core/model/lookup.h"
#include "tests/app/program.h"

using namespace touchline;

class ReportCommandTest : public QObject {
    Q_OBJECT

private:
    static void makeSample(const Program& program, const QString& language = "en") {
        QCOMPARE(
            program.run({"new", "--template", "sample", "--language", language, "-o", "map.journey"}).code,
            0);
    }

    static Ran report(const Program& program, const QString& out, const QStringList& options = {}) {
        return program.run(QStringList{"report", "gap", "map.journey", "-o", out} + options);
    }

    /// What a reader finds in a PDF, line by line as it stands.
    static QString textOf(const Program& program, const QString& pdf) {
        QProcess reader;
        reader.start("pdftotext", {"-layout", program.path(pdf), "-"});
        return reader.waitForFinished() && reader.exitCode() == 0
                   ? QString::fromUtf8(reader.readAllStandardOutput())
                   : QString();
    }

private slots:
    void theFiguresOfTheSampleStandOnOnePage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("figures");
        QTest::newRow("English") << "en"
                                 << QStringList{"1 of 3", "2.3", "0.89", "11 of 12", "0.64", "1 of 1"};
        QTest::newRow("Dutch") << "nl"
                               << QStringList{"1 van 3", "2,3", "0,89", "11 van 12", "0,64", "1 van 1"};
    }

    void theFiguresOfTheSampleStandOnOnePage() {
        QFETCH(QString, language);
        QFETCH(QStringList, figures);
        const Program program;
        makeSample(program, language);
        const Ran ran = report(program, "gap.pdf");
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out + ran.err, QString());
        const QString text = textOf(program, "gap.pdf");
        for (const QString& figure : figures)
            QVERIFY2(text.contains(figure), qPrintable(figure + " is missing in:\n" + text));
    }

    void stepsStandInTheOrderOfTheirImpact_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("Dutch") << "nl";
    }

    void stepsStandInTheOrderOfTheirImpact() {
        QFETCH(QString, language);
        const Program program;
        makeSample(program, language);
        QCOMPARE(report(program, "gap.pdf").code, 0);
        const Journey journey = program.project("map.journey").journeys.first();
        const QList<Id<Step>> order = columns(journey);
        const QString text = textOf(program, "gap.pdf");
        qsizetype last = text.indexOf(language == u"nl" ? "grootste impact eerst" : "largest impact first");
        QVERIFY(last > 0);
        for (const int number : {9, 5, 2, 12, 10, 11, 1}) {
            // As much of a title as stands in its first line.
            const QString title = find(journey.steps, order[number - 1])->title.left(20);
            const qsizetype at = text.indexOf(title, last);
            QVERIFY2(at > last, qPrintable(title + " is not where it belongs in:\n" + text));
            last = at;
        }
    }

    void theLanguageCanBeChosen() {
        const Program program;
        makeSample(program);
        QCOMPARE(report(program, "gap.pdf", {"--language", "nl"}).code, 0);
        QVERIFY(textOf(program, "gap.pdf").contains("0,89"));
        QCOMPARE(report(program, "gap.html", {"--language", "nl"}).code, 0);
        QVERIFY(program.read("gap.html").contains("lang=\"nl\""));
        const Ran ran = report(program, "other.pdf", {"--language", "fr"});
        QCOMPARE(ran.code, 64);
        QVERIFY(ran.err.contains("only en and nl"));
    }

    void aPageOfTheWebIsReadByATool() {
        const Program program;
        makeSample(program);
        QCOMPARE(report(program, "gap.html").code, 0);
        QCOMPARE(QProcess::execute("xmllint", {"--noout", "--nonet", program.path("gap.html")}), 0);
        QVERIFY(program.read("gap.html").startsWith("<!DOCTYPE html>"));
    }

    void aJourneyIsChosenByItsTitle() {
        const Program program;
        makeSample(program);
        const QString second = program.project("map.journey").journeys[1].title;
        QCOMPARE(report(program, "gap.html", {"--journey", second}).code, 0);
        QVERIFY(program.read("gap.html").contains("<h1>" + second.toHtmlEscaped().toUtf8() + "</h1>"));
        QVERIFY(program.read("gap.html").contains("<b>0.98</b>"));
    }

    void whatIsWrongIsSaid() {
        const Program program;
        makeSample(program);
        const auto refused = [&](const QStringList& arguments, int code, const QString& words) {
            const Ran ran = program.run(arguments);
            return ran.code == code && isOneSentence(ran) && ran.err.contains(words);
        };
        QVERIFY(refused({"report", "moon", "map.journey", "-o", "x.pdf"}, 64, "only gap"));
        QVERIFY(refused({"report", "gap", "-o", "x.pdf"}, 64, "file to read is missing"));
        QVERIFY(refused({"report", "gap", "map.journey"}, 64, "-o FILE.pdf"));
        QVERIFY(refused({"report", "gap", "map.journey", "-o", "x.png"}, 64, ".pdf, .html"));
        QVERIFY(refused({"report", "gap", "nothing.journey", "-o", "x.pdf"}, 66, "nothing.journey"));
        QVERIFY(refused({"report", "gap", "map.journey", "-o", "no/such/x.pdf"}, 73, "x.pdf"));
        QCOMPARE(program.files(), QStringList{"map.journey"});
    }
};

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "report_command_test.moc"

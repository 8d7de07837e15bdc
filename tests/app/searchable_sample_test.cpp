#include "tests/app/program.h"

#include <QStandardPaths>

using namespace touchline;

/// Who searches a document finds what stands in the map.
class SearchableSampleTest : public QObject {
    Q_OBJECT

private:
    /// Words in the order of reading, blanks aside.
    static QString wordsOf(const QString& pdf) {
        QProcess process;
        process.start("pdftotext", {"-raw", "-enc", "UTF-8", pdf, "-"});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

    /// Texts that one line or several hold as they are.
    static QStringList textsOf(const Project& project) {
        QStringList texts;
        for (const Journey& journey : project.journeys) {
            texts << journey.title;
            for (const Stage& stage : journey.stages)
                texts << stage.title << stage.when;
            for (const Step& step : journey.steps)
                texts << step.title;
            for (const Card& card : journey.cards)
                texts << card.text;
            for (const Lane& lane : journey.lanes)
                texts << (lane.hidden ? QString() : lane.title);
        }
        for (const BacklogItem& item : project.backlog)
            texts << item.text;
        return texts;
    }

private slots:
    void everyTextOfTheSampleIsFound_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("Dutch") << "nl";
    }

    void everyTextOfTheSampleIsFound() {
        QFETCH(QString, language);
        if (QStandardPaths::findExecutable("pdftotext").isEmpty())
            QSKIP("no pdftotext here");
        const Program program;
        QCOMPARE(program.run({"new", "--template", "sample", "--language", language, "-o", "s.journey"}).code,
                 0);
        QCOMPARE(program.run({"export", "s.journey", "-o", "s.pdf"}).code, 0);
        const QString found = wordsOf(program.path("s.pdf"));
        int searched = 0;
        for (const QString& text : textsOf(program.project("s.journey"))) {
            if (text.isEmpty())
                continue;
            QVERIFY2(found.contains(text.simplified()), qPrintable(text));
            ++searched;
        }
        QVERIFY(searched > 200);
    }

    void lettersThatFontsJoinStayApart() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty())
            QSKIP("no pdftotext here");
        const Program program;
        program.write("j.txt", "flat\n  I find my flat in the office\n  My first fjord, difficult affair\n");
        QCOMPARE(program.run({"import", "j.txt", "--format", "outline", "-o", "j.journey"}).code, 0);
        QCOMPARE(program.run({"export", "j.journey", "-o", "j.pdf"}).code, 0);
        const QString found = wordsOf(program.path("j.pdf"));
        for (const char* word : {"flat", "office", "find", "first", "fjord", "difficult", "affair"})
            QVERIFY2(found.contains(word), word);
    }
};

QTEST_GUILESS_MAIN(SearchableSampleTest)
#include "searchable_sample_test.moc"

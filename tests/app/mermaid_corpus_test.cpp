#include "tests/app/program.h"

#include <QStandardPaths>

using namespace touchline;

/// Every mermaid journey that people published, from text to picture.
class MermaidCorpusTest : public QObject {
    Q_OBJECT

private:
    static QString squeezed(QString text) { return text.remove(QRegularExpression("\\s|\u00AD")); }

    static QString textOf(const QString& pdf) {
        QProcess reader;
        reader.start("pdftotext", {"-raw", pdf, "-"});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

private slots:
    void comesOutInEveryFormat_data() {
        QTest::addColumn<QString>("file");
        const QDir cases(QStringLiteral(CASES_DIR "/mermaid"));
        if (!cases.exists())
            QSKIP("no cases here");
        for (const QString& name : cases.entryList({"*.mmd"}))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }

    void comesOutInEveryFormat() {
        QFETCH(QString, file);
        const Program program;
        const Ran imported = program.run({"import", file, "-o", "map.journey"});
        QVERIFY2(imported.code == 0, qPrintable(imported.err));
        for (const QString out : {"map.png", "map.svg", "map.pdf"}) {
            const Ran ran = program.run({"export", "map.journey", "-o", out});
            QVERIFY2(ran.code == 0, qPrintable(ran.err));
            QVERIFY(!program.read(out).isEmpty());
        }

        if (QStandardPaths::findExecutable("pdftotext").isEmpty())
            QSKIP("no pdftotext here");
        const QString text = squeezed(textOf(program.path("map.pdf")));
        for (const Step& step : program.project("map.journey").journeys.value(0).steps)
            QVERIFY2(text.contains(squeezed(step.title)), qPrintable(step.title));
    }
};

QTEST_GUILESS_MAIN(MermaidCorpusTest)
#include "mermaid_corpus_test.moc"

#include "tests/app/program.h"

#include <QStandardPaths>

using namespace touchline;

/// Every mermaid journey that people published, from text to picture.
class MermaidCorpusTest : public QObject {
    Q_OBJECT

private:
    static QString squeezed(QString text) { return text.remove(QRegularExpression("\\s")); }

    /// Finds the text whatever the blanks in it. An ideograph may be found as the radical that has the same
    /// glyph, since a PDF of Qt names each glyph by its first character.
    static QRegularExpression patternFor(const QString& text) {
        QString pattern;
        for (const char32_t code : squeezed(text).toUcs4()) {
            const QString character = QString::fromUcs4(&code, 1);
            const bool isIdeograph = code >= 0x4E00 && code <= 0x9FFF;
            pattern += isIdeograph ? QString("[%1\\x{2E80}-\\x{2FDF}]").arg(character)
                                   : QRegularExpression::escape(character);
        }
        return QRegularExpression(pattern);
    }

    static bool canShow(const QString& text) {
        static const bool hasCjkFont = !outputOf("fc-list", {":lang=ja"}).isEmpty();
        return hasCjkFont || !text.contains(QRegularExpression("[\\x{2E80}-\\x{FFEF}]"));
    }

    static QString outputOf(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
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
        const QString text = squeezed(outputOf("pdftotext", {"-raw", program.path("map.pdf"), "-"}));
        for (const Step& step : program.project("map.journey").journeys.value(0).steps) {
            if (!canShow(step.title))
                QSKIP("no font for this script here");
            QVERIFY2(text.contains(patternFor(step.title)), qPrintable(step.title));
        }
    }
};

QTEST_GUILESS_MAIN(MermaidCorpusTest)
#include "mermaid_corpus_test.moc"

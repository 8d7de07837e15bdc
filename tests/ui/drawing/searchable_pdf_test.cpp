#include "tests/support/plausible_journey.h"
#include "ui/drawing/export.h"
#include "ui/drawing/searchable_pdf.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace touchline;

namespace {

/// What pdftotext finds, in the order of reading.
QString textOf(const QByteArray& pdf) {
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start("pdftotext", {"-enc", "UTF-8", file.fileName(), "-"});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

class SearchablePdfTest : public QObject {
    Q_OBJECT

private slots:
    void charactersOfFontsBecomeTyped_data();
    void charactersOfFontsBecomeTyped();
    void everyScriptIsFound_data();
    void everyScriptIsFound();
    void onlyCodesOfMapsChange();
    void whatIsCutShortIsLeftAlone();
};

void SearchablePdfTest::charactersOfFontsBecomeTyped_data() {
    QTest::addColumn<uint>("of");
    QTest::addColumn<uint>("typed");
    QTest::newRow("letter") << uint('a') << uint('a');
    QTest::newRow("tab") << uint('\t') << uint(' ');
    QTest::newRow("radical") << 0x2f47u << 0x65e5u;
    QTest::newRow("form of a letter") << 0xfedfu << 0x0644u;
    QTest::newRow("several letters") << 0xfefbu << 0xfefbu;
    QTest::newRow("superscript") << 0xb2u << 0xb2u;
}

void SearchablePdfTest::charactersOfFontsBecomeTyped() {
    QFETCH(uint, of);
    QFETCH(uint, typed);
    QCOMPARE(uint(typedCharacter(static_cast<char16_t>(of))), typed);
}

void SearchablePdfTest::onlyCodesOfMapsChange() {
    const QByteArray before = "<0009> <2F47>\nbegincmap\n<2F47> <FFFF>\n<0001> <0001> <2F47>\n"
                              "<0002> <0005> <0007>\n<2F47> <0009> [<0009> <0041> <2F42> ]\nendcmap\n<2F47>";
    const QByteArray after = "<0009> <2F47>\nbegincmap\n<2F47> <FFFF>\n<0001> <0001> <65E5>\n"
                             "<0002> <0005> <0007>\n<2F47> <0009> [<0020> <0041> <6587> ]\nendcmap\n<2F47>";
    QCOMPARE(withSearchableText(before), after);
}

void SearchablePdfTest::everyScriptIsFound_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"flat office", "日本語文字角", "用户体验", "사용자 경험", "مرحبا بكم", "שלום", "Ångström", "Οδός"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SearchablePdfTest::everyScriptIsFound() {
    if (QStandardPaths::findExecutable("pdftotext").isEmpty())
        QSKIP("no pdftotext here");
    QFETCH(QString, text);
    Project project = testing::plausibleProject(2, 0);
    project.journeys[0].steps[0].title = text;
    const QString found = textOf(exportPdf(project, {project.journeys.first().id}).pages.first());
    QVERIFY2(found.contains(text), qPrintable(found));
}

void SearchablePdfTest::whatIsCutShortIsLeftAlone() {
    for (const char* text : {"", "%PDF-1.4 and no more", "begincmap", "begincmap\n<0001>\nendcmap",
                             "begincmap\n<0001> <0001> <2F\nendcmap", "begincmap\n<0001> <0002> [<2F4"})
        QCOMPARE(withSearchableText(text), QByteArray(text));
}

QTEST_MAIN(SearchablePdfTest)
#include "searchable_pdf_test.moc"

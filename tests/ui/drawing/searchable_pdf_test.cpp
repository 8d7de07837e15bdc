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
    void whatIsNoPdfIsLeftAlone();
};

void SearchablePdfTest::charactersOfFontsBecomeTyped_data() {
    QTest::addColumn<uint>("of");
    QTest::addColumn<QString>("typed");
    QTest::newRow("letter") << 0x61u << "a";
    QTest::newRow("tab") << 0x9u << " ";
    QTest::newRow("radical") << 0x2f47u << QString::fromUtf8("日");
    QTest::newRow("form") << 0xfedfu << QString::fromUtf8("ل");
    QTest::newRow("latin ligature") << 0xfb03u << "ffi";
    QTest::newRow("arabic ligature") << 0xfefbu << QString(QChar(0xfefb));
    QTest::newRow("superscript") << 0xb2u << QString::fromUtf8("²");
    QTest::newRow("emoji") << 0x1f600u << QString::fromUtf8("😀");
}

void SearchablePdfTest::charactersOfFontsBecomeTyped() {
    QFETCH(uint, of);
    QTEST(typedText(of), "typed");
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

void SearchablePdfTest::whatIsNoPdfIsLeftAlone() {
    QCOMPARE(withSearchableText({}), QByteArray());
    QCOMPARE(withSearchableText("%PDF-1.4 and no more"), QByteArray("%PDF-1.4 and no more"));
}

QTEST_MAIN(SearchablePdfTest)
#include "searchable_pdf_test.moc"

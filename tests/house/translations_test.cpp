#include "tests/house/source_files.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

namespace {

QStringList translations() {
    return filesBelow({"resources"}, {"*.ts"});
}

} // namespace

/// Reads the sources as lupdate does and looks whether each text has found its translation.
class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
};

void TranslationsTest::everyTextIsTranslated_data() {
    QTest::addColumn<QString>("path");
    const QStringList files = translations();
    if (files.isEmpty())
        QSKIP("there are no translations yet");
    for (const QString& path : files)
        QTest::addRow("%s", qPrintable(path)) << path;
}

void TranslationsTest::everyTextIsTranslated() {
    QFETCH(QString, path);
    const QDir root(SOURCE_DIR);
    const QTemporaryDir scratch;
    const QString fresh = scratch.filePath("fresh.ts");
    QVERIFY(QFile::copy(root.filePath(path), fresh));
    QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner);

    QProcess lupdate;
    lupdate.setWorkingDirectory(root.path());
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    const QString binaries = QLibraryInfo::path(QLibraryInfo::BinariesPath);
    QStringList arguments{"core", "ui", "app", "-extensions", "h,cpp", "-I", ".", "-locations", "none"};
    if (path.endsWith("_en.ts"))
        arguments += "-pluralonly";
    lupdate.start(binaries + "/lupdate", arguments + QStringList{"-ts", fresh});
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll());

    QFile file(fresh);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList left;
    QString text;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.contains("<source>"))
            text = line.trimmed();
        if (line.contains("type=\"unfinished\"") || line.contains("type=\"vanished\""))
            left += text + ' ' + line.trimmed();
    }
    QVERIFY2(left.isEmpty(), qPrintable("not translated, or no longer used:\n" + left.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"

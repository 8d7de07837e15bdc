#include "core/file/project_file.h"
#include "core/file/project_json.h"
#include "core/file/project_xml.h"
#include "core/file/zip_reader.h"
#include "core/model/limits.h"
#include "tests/support/any_project.h"

#include <QFile>
#include <QTest>

using namespace touchline;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataFile(int format, const char* suffix) {
    return QStringLiteral(TESTS_DIR "/data/format-%1/everything.%2").arg(format).arg(QLatin1String(suffix));
}

} // namespace

/// The files in tests/data/format-N were written by programs of that format and stay as they are. Those of
/// the current format are written anew with TOUCHLINE_NEW_FORMAT=1, when a change of the format is meant.
class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("TOUCHLINE_NEW_FORMAT"))
            return;
        const Project project = testing::completeProject();
        saveProject(project, dataFile(fileFormat, "journey"), {{}, {{"ext/later", "kept"}}});
        QFile json(dataFile(fileFormat, "json"));
        QVERIFY(json.open(QIODevice::WriteOnly) && json.write(toJson(project)) > 0);
    }

    void filesOfEveryFormatAreRead_data() {
        QTest::addColumn<int>("format");
        for (int format = 1; format <= fileFormat; ++format)
            QTest::newRow(qPrintable(QString::number(format))) << format;
    }

    void filesOfEveryFormatAreRead() {
        QFETCH(int, format);
        const LoadedProject loaded = loadProject(dataFile(format, "journey"));
        QVERIFY(loaded.project == fromJson(contentOf(dataFile(format, "json"))));
        QVERIFY(loaded.project.journeys.size() > 1);
        QVERIFY(loaded.missingParts.isEmpty());
        QCOMPARE(loaded.foreignEntries.value("ext/later"), "kept");
    }

    void theFormatDoesNotChangeUnnoticed() {
        const QByteArray file = contentOf(dataFile(fileFormat, "journey"));
        const Project project = readProject(file).project;
        QCOMPARE(toXml(project), ZipReader(file).read("project.xml", limits::allBytes));
        QCOMPARE(toJson(project), contentOf(dataFile(fileFormat, "json")));
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"

#include "core/file/project_file.h"
#include "core/file/project_json.h"
#include "tests/support/any_project.h"

#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <locale>
#include <sstream>

using namespace touchline;
using namespace touchline::testing;

/// In the locales of the system itself, made for the test: the C library, the streams of C++ and Qt all use
/// them.
class LocalesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        project = anyProject(3);
        file = writeProject(project);
        json = toJson(project);
        QVERIFY(folder.isValid());
        qputenv("LOCPATH", folder.path().toLocal8Bit());
    }

    void cleanup() {
        std::locale::global(std::locale::classic());
        std::setlocale(LC_ALL, "C");
        QLocale::setDefault(QLocale::c());
    }

    void noLocaleChangesWhatIsWrittenOrRead_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"nl_NL", "de_DE", "tr_TR"})
            QTest::newRow(name) << name;
    }

    void noLocaleChangesWhatIsWrittenOrRead() {
        QFETCH(QString, name);
        const QString full = name + ".UTF-8";
        QProcess compiler;
        compiler.start("localedef", {"-i", name, "-f", "UTF-8", folder.filePath(full)});
        QVERIFY2(compiler.waitForFinished() && compiler.exitCode() <= 1, // 1: with warnings
                 compiler.readAllStandardError());

        std::locale::global(std::locale(full.toStdString())); // and setlocale(LC_ALL)
        QLocale::setDefault(QLocale(name));
        QCOMPARE(std::localeconv()->decimal_point, ",");
        std::ostringstream stream;
        stream << 1234567.5;
        QVERIFY(stream.str() != "1234567.5"); // so what follows proves something

        QCOMPARE(writeProject(project), file);
        QVERIFY(readProject(file).project == project);
        QCOMPARE(toJson(project), json);
        QVERIFY(fromJson(json) == project);
    }

private:
    QTemporaryDir folder;
    Project project;
    QByteArray file;
    QByteArray json;
};

QTEST_GUILESS_MAIN(LocalesTest)
#include "locales_test.moc"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString id = "org.touchline.Touchline";
const QString type = "application/vnd.touchline.journey+zip";

} // namespace

/// Installs the build into a folder of its own and shows it to the tools of the desktop.
class PackagingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileIsInItsPlace_data();
    void everyFileIsInItsPlace();
    void theToolsOfTheDesktopAccept_data();
    void theToolsOfTheDesktopAccept();
    void theTypeIsKnownByItsName();
    void theTypeIsKnownByItsContent();

private:
    QString share(const QString& path) const { return stage_.filePath("share/" + path); }

    QTemporaryDir stage_;
};

void PackagingTest::initTestCase() {
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    const QString build = QDir(QCoreApplication::applicationDirPath()).filePath("..");
    cmake.start("cmake", {"--install", build, "--prefix", stage_.path()});
    QVERIFY(cmake.waitForFinished());
    QVERIFY2(cmake.exitCode() == 0, cmake.readAll());

    // What the system knows stays out of sight, but for its own types, zip among them.
    QVERIFY(QFile::copy("/usr/share/mime/packages/freedesktop.org.xml",
                        share("mime/packages/freedesktop.org.xml")));
    qputenv("XDG_DATA_DIRS", share("").toLocal8Bit());
    qputenv("XDG_DATA_HOME", stage_.filePath("home").toLocal8Bit());
}

void PackagingTest::everyFileIsInItsPlace_data() {
    QTest::addColumn<QString>("path");
    const QString document = QString(type).replace(u'/', u'-');
    QStringList paths{"bin/touchline",
                      "share/applications/" + id + ".desktop",
                      "share/metainfo/" + id + ".metainfo.xml",
                      "share/mime/packages/" + id + ".xml",
                      "share/man/man1/touchline.1.gz",
                      "share/doc/touchline/copyright",
                      "share/icons/hicolor/scalable/apps/" + id + ".svg",
                      "share/icons/hicolor/scalable/mimetypes/" + document + ".svg"};
    for (const QString size : {"16x16", "24x24", "32x32", "48x48", "128x128"}) {
        paths += "share/icons/hicolor/" + size + "/apps/" + id + ".png";
        paths += "share/icons/hicolor/" + size + "/mimetypes/" + document + ".png";
    }
    for (const QString& path : paths)
        QTest::addRow("%s", qPrintable(path)) << path;
}

void PackagingTest::everyFileIsInItsPlace() {
    QFETCH(QString, path);
    QVERIFY(QFileInfo(stage_.filePath(path)).size() > 0);
}

void PackagingTest::theToolsOfTheDesktopAccept_data() {
    QTest::addColumn<QStringList>("command");
    const auto row = [](const QStringList& command) {
        QTest::addRow("%s", qPrintable(command[0])) << command;
    };
    row({"desktop-file-validate", share("applications/" + id + ".desktop")});
    row({"appstreamcli", "validate", "--no-net", share("metainfo/" + id + ".metainfo.xml")});
    row({"xmllint", "--noout", share("mime/packages/" + id + ".xml")});
    row({"update-mime-database", "-V", share("mime")});
    row({"mandoc", "-Tlint", "-Wwarning", share("man/man1/touchline.1.gz")});
}

void PackagingTest::theToolsOfTheDesktopAccept() {
    QFETCH(QStringList, command);
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(command[0], command.mid(1));
    QVERIFY2(tool.waitForFinished(), qPrintable(tool.errorString()));
    QVERIFY2(tool.exitCode() == 0, tool.readAll());
}

void PackagingTest::theTypeIsKnownByItsName() {
    QCOMPARE(QMimeDatabase().mimeTypeForFile("a.journey", QMimeDatabase::MatchExtension).name(), type);
}

void PackagingTest::theTypeIsKnownByItsContent() {
    const QByteArray start = QByteArray("PK\3\4", 4) + QByteArray(26, '\0') + "mimetype" + type.toLatin1();
    QCOMPARE(QMimeDatabase().mimeTypeForData(start).name(), type);
    QByteArray other = start;
    other.replace("touchline", "something");
    QCOMPARE(QMimeDatabase().mimeTypeForData(other).name(), "application/zip");
}

QTEST_GUILESS_MAIN(PackagingTest)
#include "packaging_test.moc"

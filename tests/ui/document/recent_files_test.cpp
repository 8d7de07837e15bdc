#include "ui/document/recent_files.h"
#include "ui/work/background_work.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace touchline;

namespace {

const QDateTime longAgo = QDateTime(QDate(2020, 2, 20), QTime(20, 20));

QDateTime settingsTime() {
    return QFileInfo(QSettings().fileName()).lastModified();
}

} // namespace

class RecentFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { forgetRecentFiles(); }
    void cleanupTestCase() { forgetRecentFiles(); }

    void theLatestStandsFirstAndOnce() {
        for (const char* path : {"/a.txt", "/b.txt", "/a.txt"})
            rememberFile(path);
        QCOMPARE(recentFiles(), QStringList({"/a.txt", "/b.txt"}));
        forgetFile("/a.txt");
        QCOMPARE(recentFiles(), QStringList("/b.txt"));
    }

    void onlySoManyAreKept() {
        for (int i = 0; i < 2 * mostRecentFiles; ++i)
            rememberFile(QString("/%1.txt").arg(i));
        QCOMPARE(recentFiles().size(), mostRecentFiles);
        QCOMPARE(recentFiles().first(), QString("/%1.txt").arg(2 * mostRecentFiles - 1));
    }

    void nothingIsWrittenWhereTheListStaysAsItIs() {
        rememberFile("/a.txt");
        QFile settings(QSettings().fileName());
        QVERIFY(settings.open(QIODevice::ReadWrite));
        QVERIFY(settings.setFileTime(longAgo, QFileDevice::FileModificationTime));
        settings.close();
        rememberFile("/a.txt"); // as each save does
        QCOMPARE(settingsTime(), longAgo);
        rememberFile("/b.txt");
        QVERIFY(settingsTime() > longAgo);
    }

    void threadsLoseNothingOfEachOther() {
        for (int round = 0; round < 20; ++round) {
            forgetRecentFiles();
            for (int i = 0; i < mostRecentFiles; ++i)
                workers().start([i] { rememberFile(QString("/%1.txt").arg(i)); });
            QVERIFY(workers().waitForDone());
            QCOMPARE(recentFiles().size(), mostRecentFiles);
        }
    }
};

int main(int count, char** arguments) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication application(count, arguments);
    application.setOrganizationName("touchline-test");
    application.setApplicationName("recent_files_test");
    RecentFilesTest test;
    return QTest::qExec(&test, count, arguments);
}
#include "recent_files_test.moc"

#include "core/file/project_file.h"
#include "core/file/templates.h"
#include "tests/support/held_workers.h"
#include "tests/support/message_boxes.h"
#include "tests/support/pictures.h"
#include "ui/document/recent_files.h"
#include "ui/window/main_window.h"
#include "ui/window/open_flow.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class OpenFlowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFileInUseIsAskedAbout();
    void itOpensReadOnly();
    void itOpensAnyway();
    void itMayStayClosed();
    void whereNoMarkCanBeMadeItIsReadOnly();
    void whatIsWholeIsRecovered();
    void aDamagedFileMayBeLeftAlone();
    void aLostFileIsRefused();
    void picturesThatCannotBeShownAreNamed_data();
    void picturesThatCannotBeShownAreNamed();

private:
    QString state() const { return window_->findChild<StatusLine*>()->findChild<QLabel*>()->text(); }
    const Document& document() const { return window_->document(); }
    void write(const QString& path, const QByteArray& bytes) const {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray bytesOf(const QString& path) const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void markByOthers() const { write(mark_, "1\ntouchline\nfar-away\n\n\nuser anna\n"); }
    void addPicture(const Image& image) {
        project_.images.append(image);
        project_.journeys[0].cards[0].image = project_.images.last().id;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    QString mark_;
    Project project_;
    QPointer<MainWindow> window_;
};

void OpenFlowTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath("map.journey");
    mark_ = folder_->filePath(".~lock.map.journey#");
    project_ = projectFromTemplate(sampleTemplate, "en");
    project_.images.clear();
    saveProject(project_, path_);
    forgetRecentFiles();
    window_ = new MainWindow;
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
}

void OpenFlowTest::cleanup() {
    delete window_;
    QVERIFY(workers().waitForDone());
}

void OpenFlowTest::aFileInUseIsAskedAbout() {
    markByOthers();
    openInWindow(*window_, path_);
    QTRY_VERIFY(boxOf(*window_));
    QVERIFY(boxOf(*window_)->text().contains("map.journey"));
    QVERIFY(boxOf(*window_)->text().contains("anna on far-away"));
    QVERIFY(document().path().isEmpty());
}

void OpenFlowTest::itOpensReadOnly() {
    markByOthers();
    openInWindow(*window_, path_);
    answer(*window_, "Open Read-Only");
    QVERIFY(document().project() == project_);
    QVERIFY(document().isReadOnly());
    QVERIFY(window_->windowTitle().contains("read-only"));
    QCOMPARE(state(), "Read-only");
    window_->actions()[Command::insertStage].trigger();
    window_->actions()[Command::save].trigger();
    auto* dialog = window_->findChild<QFileDialog*>();
    QVERIFY(dialog); // for a name of its own
    emit dialog->fileSelected(folder_->filePath("own.journey"));
    QTRY_VERIFY(!document().isModified());
    QVERIFY(!document().isReadOnly());
    QVERIFY(!window_->windowTitle().contains("read-only"));
    QVERIFY(loadProject(path_).project == project_);
    QVERIFY(bytesOf(mark_).contains("far-away"));
}

void OpenFlowTest::itOpensAnyway() {
    markByOthers();
    openInWindow(*window_, path_);
    answer(*window_, "Open Anyway");
    QVERIFY(!document().isReadOnly());
    QVERIFY(bytesOf(mark_).contains(QSysInfo::machineHostName().toUtf8()));
    window_->actions()[Command::insertStage].trigger();
    window_->actions()[Command::save].trigger();
    QTRY_VERIFY(!document().isModified());
    QVERIFY(loadProject(path_).project == document().project());
}

void OpenFlowTest::itMayStayClosed() {
    markByOthers();
    openInWindow(*window_, path_);
    answer(*window_, "Cancel");
    QVERIFY(document().isUntouched() && document().path().isEmpty());
    QVERIFY(bytesOf(mark_).contains("far-away"));
}

void OpenFlowTest::whereNoMarkCanBeMadeItIsReadOnly() {
    // Nobody can make a mark of a name as long as a name may be.
    const QString longest = folder_->filePath(QString(247, u'x') + ".journey");
    saveProject(project_, longest);
    openInWindow(*window_, longest);
    QTRY_VERIFY(document().path() == longest);
    QVERIFY(document().isReadOnly());
    QVERIFY(!boxOf(*window_));
    QCOMPARE(state(), "Read-only");
}

void OpenFlowTest::whatIsWholeIsRecovered() {
    addPicture(plainImage({40, 30}, Qt::red));
    project_.journeys[0].cards[0].text = "Front desk";
    saveProject(project_, path_);
    const QByteArray whole = bytesOf(path_);
    const QByteArray cut = whole.left(whole.indexOf("images/") + 100);
    write(path_, cut);
    openInWindow(*window_, path_);
    QTRY_VERIFY(boxOf(*window_));
    QVERIFY(boxOf(*window_)->text().contains("map.journey"));
    QVERIFY(boxOf(*window_)->informativeText().contains("Front desk"));
    answer(*window_, "Recover What Is Whole");
    Project expected = project_;
    expected.images[0].bytes.clear();
    QVERIFY(document().project() == expected);
    QVERIFY(document().path().isEmpty());
    QVERIFY(document().isModified());
    QCOMPARE(recentFiles(), QStringList());
    QCOMPARE(bytesOf(path_), cut);
    QVERIFY(!QFile::exists(mark_));
    window_->actions()[Command::insertStage].trigger();
    window_->actions()[Command::undo].trigger();
    QVERIFY(document().isModified());
}

void OpenFlowTest::aDamagedFileMayBeLeftAlone() {
    QByteArray cut = bytesOf(path_);
    cut.chop(10);
    write(path_, cut);
    openInWindow(*window_, path_);
    answer(*window_, "Cancel");
    QVERIFY(document().isUntouched());
    QCOMPARE(bytesOf(path_), cut);
}

void OpenFlowTest::aLostFileIsRefused() {
    write(path_, bytesOf(path_).left(300));
    openInWindow(*window_, path_);
    QTRY_VERIFY(boxOf(*window_));
    QVERIFY(boxOf(*window_)->text().contains("is damaged and its project is not whole"));
    answer(*window_, "OK");
    write(path_, "no journey");
    openInWindow(*window_, path_);
    QTRY_VERIFY(boxOf(*window_));
    QVERIFY(boxOf(*window_)->text().contains("is not a journey file"));
    QVERIFY(document().isUntouched());
}

void OpenFlowTest::picturesThatCannotBeShownAreNamed_data() {
    QTest::addColumn<Image>("image");
    const QByteArray whole = plainImage({200, 150}, Qt::red).bytes;
    QTest::newRow("a bomb") << claimingSize({60'000, 60'000});
    QTest::newRow("cut off") << imageOf(whole.left(whole.size() / 2));
    QTest::newRow("of another type") << imageOf(whole, ImageFormat::jpeg);
    QTest::newRow("no picture") << imageOf("no picture");
}

void OpenFlowTest::picturesThatCannotBeShownAreNamed() {
    QFETCH(Image, image);
    project_.journeys[0].cards[0].text = "Front desk";
    addPicture(image);
    saveProject(project_, path_);
    openInWindow(*window_, path_);
    QTRY_VERIFY(document().path() == path_);
    QTRY_VERIFY(boxOf(*window_));
    QVERIFY(boxOf(*window_)->informativeText().contains("Front desk"));
    QVERIFY(boxOf(*window_)->informativeText().contains("cannot be shown"));
    QVERIFY(document().project() == project_);
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    application.setOrganizationName("touchline-test");
    application.setApplicationName("open_flow_test");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    OpenFlowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "open_flow_test.moc"

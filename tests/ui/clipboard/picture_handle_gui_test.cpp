#include "ui/clipboard/picture_handle.h"
#include "ui/window/main_window.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace touchline;

namespace {

/// Another program that takes files.
class Folder : public QWidget {
public:
    Folder() { setAcceptDrops(true); }

    QList<QUrl> dropped;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override { event->acceptProposedAction(); }
    void dropEvent(QDropEvent* event) override {
        dropped = event->mimeData()->urls();
        event->acceptProposedAction();
    }
};

QStringList moveTo(QPoint place) {
    return {"mousemove", QString::number(place.x()), QString::number(place.y()), "sleep", "0.1"};
}

} // namespace

class PictureHandleTest : public QObject {
    Q_OBJECT

private slots:
    void thePictureIsDraggedOutAsFiles();
};

void PictureHandleTest::thePictureIsDraggedOutAsFiles() {
    QStandardPaths::setTestModeEnabled(true);
    auto* window = new MainWindow;
    window->setGeometry(0, 0, 1200, 800);
    window->show();
    Folder folder;
    folder.setGeometry(1250, 200, 300, 300);
    folder.show();
    QVERIFY(QTest::qWaitForWindowExposed(window) && QTest::qWaitForWindowExposed(&folder));

    auto* handle = window->findChild<PictureHandle*>();
    const QPoint from = handle->mapToGlobal(handle->rect().center());
    const QPoint to = folder.mapToGlobal(folder.rect().center());
    QProcess pointer;
    pointer.start("xdotool", moveTo(from) + QStringList{"mousedown", "1", "sleep", "0.1"} +
                                 moveTo(from - QPoint(0, 60)) + moveTo((from + to) / 2) + moveTo(to) +
                                 moveTo(to + QPoint(2, 2)) + QStringList{"mouseup", "1"});
    QTRY_COMPARE_WITH_TIMEOUT(folder.dropped.size(), 2, 20'000);
    // Waiting for a process that has ended by now would say that it failed.
    QTRY_COMPARE(pointer.state(), QProcess::NotRunning);
    QVERIFY(!QImage(folder.dropped.first().toLocalFile()).isNull());
    QFile svg(folder.dropped.last().toLocalFile());
    QVERIFY(svg.open(QIODevice::ReadOnly) && svg.readAll().contains("<svg"));
    window->close();
}

QTEST_MAIN(PictureHandleTest)
#include "picture_handle_gui_test.moc"

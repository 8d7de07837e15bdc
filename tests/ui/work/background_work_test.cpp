#include "core/file/project_json.h"
#include "tests/support/resource_files.h"
#include "ui/drawing/export.h"
#include "ui/work/background_work.h"

#include <QProgressDialog>
#include <QTest>
#include <QThread>

using namespace touchline;

class BackgroundWorkTest : public QObject {
    Q_OBJECT

private slots:
    void shortWorkIsDoneAtOnce() {
        QWidget window;
        int result = 0;
        runBehind(
            window, "Working", [] { return 7; }, [&](const QFuture<int>& done) { result = done.result(); });
        QTRY_COMPARE(result, 7);
        QTRY_VERIFY(!window.findChild<QProgressDialog*>());
    }

    void longWorkIsShownAndTheWindowAnswers() {
        QWidget window;
        window.show();
        QSemaphore go;
        QThread* worker = nullptr;
        int result = 0;
        runBehind(
            window, "Working",
            [&] {
                go.acquire();
                worker = QThread::currentThread();
                return 7;
            },
            [&](const QFuture<int>& done) { result = done.result(); });
        QTRY_VERIFY(window.findChild<QProgressDialog*>());
        QTRY_VERIFY(window.findChild<QProgressDialog*>()->isVisible());
        QCOMPARE(result, 0);
        go.release();
        QTRY_COMPARE(result, 7);
        QVERIFY(worker && worker != QThread::currentThread());
        QTRY_VERIFY(!window.findChild<QProgressDialog*>());
    }

    void theResultOfCancelledWorkIsThrownAway() {
        QWidget window;
        QSemaphore go, gone;
        bool isDone = false;
        runBehind(
            window, "Working",
            [&] {
                go.acquire();
                gone.release();
                return 7;
            },
            [&](const QFuture<int>&) { isDone = true; });
        emit window.findChild<QProgressDialog*>()->canceled();
        QTRY_VERIFY(!window.findChild<QProgressDialog*>());
        go.release();
        gone.acquire();
        QTest::qWait(50);
        QVERIFY(!isDone);
    }

    void aWindowMayGoFirst() {
        auto window = std::make_unique<QWidget>();
        auto go = std::make_shared<QSemaphore>();
        bool isDone = false;
        runBehind(
            *window, "Working",
            [go] {
                go->acquire();
                return 7;
            },
            [&](const QFuture<int>&) { isDone = true; });
        window.reset();
        go->release();
        QTest::qWait(50);
        QVERIFY(!isDone);
    }

    void whatIsThrownArrives() {
        QWidget window;
        QString text;
        runBehind(
            window, "Working", []() -> int { throw std::length_error("too long"); },
            [&](const QFuture<int>& done) {
                try {
                    done.result();
                } catch (const std::length_error& error) {
                    text = error.what();
                }
            });
        QTRY_COMPARE(text, "too long");
    }

    void picturesAreTheSameOnEveryThread() {
        const Project project = fromJson(resourceBytes("samples/moving-house", "en"));
        const Id<Journey> journey = project.journeys.first().id;
        const ExportOptions options{.scale = 0.5};
        const auto draw = [=] { return exportPng(project, journey, options).pages; };
        const auto drawSvg = [=] { return exportSvg(project, journey, options).pages; };
        QList<QFuture<QList<QByteArray>>> futures;
        for (int i = 0; i < 4; ++i) {
            futures.append(startBehind(draw));
            futures.append(startBehind(drawSvg));
        }
        const auto png = draw(), svg = drawSvg();
        for (int i = 0; i < futures.size(); ++i)
            QVERIFY(futures[i].result() == (i % 2 ? svg : png));
    }
};

QTEST_MAIN(BackgroundWorkTest)
#include "background_work_test.moc"

#include "core/file/project_file.h"
#include "tests/bench/cpu_clock.h"
#include "tests/bench/results.h"
#include "tests/support/plausible_journey.h"
#include "ui/window/look.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

/// What saving costs beside the least that it could cost, its parts done one by one, and how long the window
/// does not answer meanwhile: a table, and JSON in the file that is named.

using namespace touchline;
using namespace touchline::bench;

namespace {

constexpr int cards = 10'000;
constexpr int images = 50;
constexpr int imageBytes = 200'000;
constexpr int rounds = 7;

Project largeProject() {
    Project project = testing::plausibleProject(cards / 8, cards);
    QRandomGenerator random(1);
    for (int i = 0; i < images; ++i) {
        QByteArray bytes(imageBytes, Qt::Uninitialized);
        for (char& byte : bytes)
            byte = char(random.bounded(256));
        project.images.append({imageId(bytes), ImageFormat::jpeg, bytes});
    }
    return project;
}

/// Microseconds on the clock of the best round: the disk is waited for, and others can only add.
template <class Call>
double best(Call call) {
    double least = 1e12;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        call();
        least = std::min(least, double(timer.nsecsElapsed()) / 1000);
    }
    return least;
}

void writeAndSync(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        ::fsync(file.handle()) != 0)
        qFatal("the disk does not take %lld bytes", static_cast<long long>(bytes.size()));
}

void savingBesideItsParts(const Project& project, const QString& folder, Results& results) {
    const QByteArray bytes = writeProject(project);
    volatile bool isSame = false;
    const double encoding = best([&] { isSame = writeProject(project).isEmpty(); });
    const double check = best([&] { isSame = readProject(bytes).project == project; });
    const double writing = best([&] { writeAndSync(folder + "/parts", bytes); });
    const double saving = best([&] { saveFile({folder + "/whole.journey", project, {}, {}, {}}); });
    std::printf("encoding %.0f ms, self-check %.0f ms, write and fsync %.0f ms, %.1f MB\n", encoding / 1000,
                check / 1000, writing / 1000, double(bytes.size()) / 1e6);
    results.ratio("save with 50 images of 200 kB", cards, saving, encoding + check + writing, 1.5);
}

double threadMicroseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

/// The longest time between two turns of the window's loop while it saves: on the clock, and of it what the
/// window's own thread worked, which other programs do not add to.
void pauseWhileSaving(const Project& project, const QString& folder, Results& results) {
    auto* window = new MainWindow; // deletes itself when it is closed
    window->resize(1600, 1000);
    window->take({.project = project}, folder + "/window.journey");
    window->document().saveAs(folder + "/window.journey");
    window->show();
    for (int i = 0; i < 50; ++i)
        QApplication::processEvents();
    double longest = 0;
    double busiest = 0;
    for (int round = 0; round < rounds; ++round) {
        window->actions()[Command::insertStage].trigger();
        for (int i = 0; i < 50; ++i)
            QApplication::processEvents();
        QElapsedTimer clock;
        clock.start();
        double before = threadMicroseconds();
        const auto look = [&] {
            longest = std::max(longest, double(clock.nsecsElapsed()) / 1e6);
            busiest = std::max(busiest, (threadMicroseconds() - before) / 1e3);
            clock.start();
            before = threadMicroseconds();
        };
        QTimer timer;
        timer.start(1);
        QObject::connect(&timer, &QTimer::timeout, look);
        window->actions()[Command::save].trigger();
        look();
        while (window->document().isModified())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
        look();
    }
    results.figure("longest pause while saving, worked", cards, busiest, 16, "ms");
    results.figure("longest pause while saving, clock", cards, longest, 16, "ms");
    window->close();
}

} // namespace

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    applyLook();
    const QTemporaryDir folder;
    const Project project = largeProject();
    Results results;
    savingBesideItsParts(project, folder.path(), results);
    pauseWhileSaving(project, folder.path(), results);
    return count < 2 || results.write(QString::fromLocal8Bit(arguments[1])) ? 0 : 1;
}

#include "core/edits/set.h"
#include "core/file/project_file.h"
#include "tests/bench/cpu_clock.h"
#include "tests/bench/results.h"
#include "tests/support/plausible_journey.h"
#include "ui/look/look.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
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

/// The longest time between two turns of the window's loop: on the clock, and of it what the window's own
/// thread worked, which other programs do not add to.
class Pauses {
public:
    Pauses() {
        timer_.start(1);
        QObject::connect(&timer_, &QTimer::timeout, [this] { look(); });
        clock_.start();
    }

    void look() {
        longest = std::max(longest, double(clock_.nsecsElapsed()) / 1e6);
        busiest = std::max(busiest, (threadMicroseconds() - before_) / 1e3);
        clock_.start();
        before_ = threadMicroseconds();
    }

    double longest = 0; ///< milliseconds
    double busiest = 0;

private:
    QTimer timer_;
    QElapsedTimer clock_;
    double before_ = threadMicroseconds();
};

void settle() {
    for (int i = 0; i < 50; ++i)
        QApplication::processEvents();
}

void pauseWhileSaving(MainWindow& window, Results& results) {
    double longest = 0;
    double busiest = 0;
    for (int round = 0; round < rounds; ++round) {
        // An edit that leaves no editor open: saving would end the typing in it, which is no part of saving.
        Document& document = window.document();
        document.perform("Rename", setAbout<&About::title>(document.project(), QString::number(round)));
        settle();
        Pauses pauses;
        window.actions()[Command::save].trigger();
        pauses.look();
        while (window.document().isModified())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
        pauses.look();
        longest = std::max(longest, pauses.longest);
        busiest = std::max(busiest, pauses.busiest);
    }
    results.figure("longest pause while saving, worked", cards, busiest, 16, "ms");
    results.figure("longest pause while saving, clock", cards, longest, 16, "ms");
}

/// While a text is typed, what is not saved is kept behind the window.
void pauseWhileKept(MainWindow& window, Results& results) {
    Document& document = window.document();
    const Id<Card> card = document.project().journeys.first().cards.last().id;
    int left = 5;
    QObject::connect(&window.autosave(), &Autosave::written, &window, [&left] { --left; });
    auto type = [&, text = QString()]() mutable {
        text += u'a';
        document.type(
            &window, [card, text](const Project& project) { return set<&Card::text>(project, card, text); },
            [] {});
    };
    type();
    settle();
    Pauses pauses;
    while (left > 0) {
        type();
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    document.endTyping(&window);
    results.figure("longest pause while kept, worked", cards, pauses.busiest, 16, "ms");
    results.figure("longest pause while kept, clock", cards, pauses.longest, 16, "ms");
}

void pauses(const Project& project, const QString& folder, Results& results) {
    auto* window = new MainWindow; // deletes itself when it is closed
    window->resize(1600, 1000);
    window->take({.project = project}, folder + "/window.journey");
    window->document().saveAs(folder + "/window.journey");
    window->show();
    settle();
    pauseWhileSaving(*window, results);
    pauseWhileKept(*window, results);
    window->close();
}

} // namespace

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(count, arguments);
    applyLook();
    const QTemporaryDir folder;
    const Project project = largeProject();
    Results results;
    savingBesideItsParts(project, folder.path(), results);
    pauses(project, folder.path(), results);
    return count < 2 || results.write(QString::fromLocal8Bit(arguments[1])) ? 0 : 1;
}

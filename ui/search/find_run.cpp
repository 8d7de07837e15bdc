#include "ui/search/find_run.h"

#include "ui/work/background_work.h"

#include <atomic>

namespace touchline {

namespace {

constexpr int unnoticedMs = 40;
constexpr int tickMs = 100;

} // namespace

struct FindRun::Job {
    Project project;
    TextPattern pattern;
    std::atomic<double> share = 0;
    std::atomic<bool> ended = false;

    QList<TextHit> run() {
        return findText(project, pattern, [this](double done) {
            share = done;
            return !ended;
        });
    }
};

FindRun::FindRun(QObject* parent) : QObject(parent) {
    tick_.setInterval(tickMs);
    connect(&tick_, &QTimer::timeout, this, [this] { emit going(job_->share); });
}

FindRun::~FindRun() {
    cancel();
}

void FindRun::start(const Project& project, const TextPattern& pattern) {
    cancel();
    job_.reset(new Job{project, pattern});
    const auto ready = std::make_shared<QSemaphore>();
    const auto future = startBehind([job = job_, ready] {
        const auto release = qScopeGuard([&] { ready->release(); });
        return job->run();
    });
    if (ready->tryAcquire(1, unnoticedMs))
        return finish(future.result());
    whenReady(this, future, [this, job = job_](const QFuture<QList<TextHit>>& done) {
        if (job == job_)
            finish(done.result());
    });
    tick_.start();
}

void FindRun::finish(const QList<TextHit>& hits) {
    cancel();
    emit found(hits);
}

void FindRun::cancel() {
    tick_.stop();
    if (job_)
        job_->ended = true; // at the next text
    job_.reset();
}

} // namespace touchline

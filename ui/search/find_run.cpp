#include "ui/search/find_run.h"

#include <QThread>

#include <atomic>

namespace touchline {

namespace {

constexpr int unnoticedMs = 40;
constexpr int tickMs = 100;

} // namespace

struct FindRun::Job {
    Project project;
    TextPattern pattern;
    QList<TextHit> hits = {};
    std::atomic<double> share = 0;
    std::atomic<bool> ended = false;

    void run() {
        hits = findText(project, pattern, [this](double done) {
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
    thread_ = QThread::create([job = job_] { job->run(); });
    thread_->start();
    if (thread_->wait(unnoticedMs))
        return finish();
    connect(thread_, &QThread::finished, this, &FindRun::finish);
    tick_.start();
}

void FindRun::finish() {
    if (!job_)
        return;
    const QList<TextHit> hits = job_->hits;
    cancel();
    emit found(hits);
}

void FindRun::cancel() {
    if (!job_)
        return;
    tick_.stop();
    job_->ended = true;
    thread_->disconnect(this);
    thread_->wait(); // until the next text at the latest
    delete std::exchange(thread_, nullptr);
    job_.reset();
}

} // namespace touchline

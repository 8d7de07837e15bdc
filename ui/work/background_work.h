#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QSemaphore>
#include <QThreadPool>
#include <QWidget>

/// Work that would keep the window from answering.
namespace touchline {

/// Threads for work behind the windows; the program does not end before they are done.
QThreadPool& workers();

/// Does `work` on another thread. What it throws, result() throws.
template <class Work>
auto startBehind(Work work) {
    using Result = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    workers().start([promise, work = std::move(work)] {
        try {
            promise->addResult(work());
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return promise->future();
}

/// Hands `future` to `done` on this thread when it is ready, unless `owner` is gone by then.
template <class Result, class Done>
void whenReady(QObject* owner, const QFuture<Result>& future, Done done) {
    auto* watcher = new QFutureWatcher<Result>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future());
    });
    watcher->setFuture(future);
}

/// Says `text` in front of `window` after a moment, and offers to cancel; the work lasts until this is
/// deleted.
QWidget* showWork(QWidget& window, const QString& text);

/// Does `work` on another thread and hands its future to `done` on this one. Where it takes more than a
/// moment the user sees `text` and may cancel: then its result is thrown away.
template <class Work, class Done>
void runBehind(QWidget& window, const QString& text, Work work, Done done) {
    constexpr int unnoticedMs = 50;
    auto ready = std::make_shared<QSemaphore>();
    const auto future = startBehind([ready, work = std::move(work)] {
        const auto release = qScopeGuard([&] { ready->release(); });
        return work();
    });
    if (ready->tryAcquire(1, unnoticedMs))
        return done(future);
    QWidget* shown = showWork(window, text);
    whenReady(shown, future, [shown, done = std::move(done)](const auto& finished) {
        shown->hide();
        shown->deleteLater();
        done(finished);
    });
}

} // namespace touchline

#pragma once

#include "ui/work/background_work.h"

#include <QThread>

namespace touchline::testing {

/// Keeps everything behind the windows waiting while it lives, so that a test can look at the meantime.
class HeldWorkers {
public:
    HeldWorkers() {
        workers().setMaxThreadCount(1);
        workers().start([go = go_] { go->acquire(); });
    }
    ~HeldWorkers() {
        workers().setMaxThreadCount(QThread::idealThreadCount());
        go_->release();
    }

private:
    std::shared_ptr<QSemaphore> go_ = std::make_shared<QSemaphore>();
};

} // namespace touchline::testing

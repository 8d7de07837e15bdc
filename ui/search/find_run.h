#pragma once

#include "core/edits/find_text.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace touchline {

/// Searches a project on another thread, one search at a time.
class FindRun : public QObject {
    Q_OBJECT

public:
    explicit FindRun(QObject* parent = nullptr);
    ~FindRun() override;

    /// Ends the search that runs, and begins this one. `found` comes before this returns where it takes less
    /// than a moment, so that people don't see the list go and come.
    void start(const Project& project, const TextPattern& pattern);
    /// Ends the search that runs; nothing more is told about it.
    void cancel();

signals:
    void found(const QList<touchline::TextHit>& hits);
    /// A search takes longer; how much of it is done, 0..1.
    void going(double share);

private:
    struct Job;

    void finish(const QList<TextHit>& hits);

    std::shared_ptr<Job> job_;
    QTimer tick_;
};

} // namespace touchline

#pragma once

#include "core/edits/behaviour.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace touchline {

class MatchesField;

/// At which step each activity of an event log is. Reads the log behind itself each time that is said anew,
/// and says what comes of it.
class LogDialog : public QDialog {
    Q_OBJECT

public:
    /// `kept` is what was said about such activities before.
    LogDialog(const Project& project, Id<Journey> journey, const QString& path, const LogMapping& kept,
              QWidget* parent);
    ~LogDialog() override;

    LogMapping mapping() const;
    const QList<StepBehaviour>& behaviours() const { return behaviours_; }

private:
    void build();
    Id<Journey> journey() const;
    void read();
    void stop();
    void take(const EventCounts& counts);
    void showActivities(const EventCounts& counts);

    const Project project_;
    const QString path_;
    LogMapping kept_;
    QList<StepBehaviour> behaviours_;
    QStringList shown_; ///< activities that have a row
    std::shared_ptr<std::atomic<bool>> stop_;
    QComboBox* journey_;
    QScrollArea* area_;
    MatchesField* activities_ = nullptr;
    QLabel* state_;
    QProgressBar* progress_;
    QPushButton* import_ = nullptr;
};

} // namespace touchline

#pragma once

#include "core/model/project.h"
#include "ui/work/background_work.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace touchline {

/// What those dialogs share that read a file behind themselves, each time something is said anew about it,
/// and say what importing it would do before it is done.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ~ImportDialog() override;

    /// The chosen one; null where there is none.
    Id<Journey> journey() const;

protected:
    ImportDialog(const Project& project, Id<Journey> journey, const QString& path, QWidget* parent);

    const Project& project() const { return project_; }
    const Journey* chosenJourney() const;
    const QString& path() const { return path_; }
    QComboBox* journeyBox() const { return journey_; }
    /// Puts the name of the file above these, in this order, and below them what importing would do. `list`
    /// takes what room is left. The dialog is so large, in pixels, or as large as the screen allows.
    void build(const QList<QWidget*>& parts, QWidget* list, QSize size);

    /// What importing would do, or why it can't be done.
    void say(const QString& text, bool isReady);
    /// Says what the exception being handled says about the file; throws any other one on.
    void sayCaught();
    /// Whatever is being read is wanted no more.
    void stop();
    /// Does `work` behind the dialog with a flag that says when to stop, and hands what it gives to `take`,
    /// unless something else was started since.
    template <class Work, class Take>
    void read(const QString& saying, Work work, Take take);

private:
    void showReading(bool isReading);

    const Project project_;
    const QString path_;
    std::shared_ptr<std::atomic<bool>> stop_;
    QComboBox* journey_;
    QLabel* state_;
    QProgressBar* progress_;
    QPushButton* import_;
};

template <class Work, class Take>
void ImportDialog::read(const QString& saying, Work work, Take take) {
    stop();
    say(saying, false);
    showReading(true);
    stop_ = std::make_shared<std::atomic<bool>>(false);
    const auto future = startBehind([work = std::move(work), isStopped = stop_] { return work(isStopped); });
    whenReady(this, future, [this, take = std::move(take), isStopped = stop_](const auto& done) {
        if (*isStopped)
            return;
        showReading(false);
        try {
            take(done.result());
        } catch (...) {
            sayCaught();
        }
    });
}

} // namespace touchline

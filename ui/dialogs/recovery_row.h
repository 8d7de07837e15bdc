#pragma once

#include "ui/document/left_work.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace touchline {

/// One project that was not saved: what it looks like, its name, when it was kept, and what can be done with
/// it.
class RecoveryRow : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryRow(const std::shared_ptr<AutosaveSlot>& slot);

    /// Complete once it was looked at.
    const LeftWork& work() const { return work_; }
    bool isReady() const { return isReady_; }

signals:
    void ready();
    void recoverWanted();
    void discardWanted();

private:
    void show(const LeftWork& work);

    LeftWork work_;
    bool isReady_ = false;
    QLabel* picture_;
    QLabel* title_;
    QLabel* facts_;
    QPushButton* recover_;
};

} // namespace touchline

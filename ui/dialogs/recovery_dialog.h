#pragma once

#include "ui/document/left_work.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace touchline {

class RecoveryRow;

/// Offers what was not saved when the program ended without being asked to. Closing it leaves what is still
/// there for the next start.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(const QList<std::shared_ptr<AutosaveSlot>>& left, QWidget* parent);

signals:
    void recoverWanted(const LeftWork& work);

private:
    void add(const std::shared_ptr<AutosaveSlot>& slot);
    void recover(RecoveryRow* row);
    void recoverAll();
    void discard(RecoveryRow* row);
    /// It is dealt with.
    void take(RecoveryRow* row);

    QList<RecoveryRow*> rows_;
    QVBoxLayout* column_;
};

} // namespace touchline

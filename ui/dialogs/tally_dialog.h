#pragma once

#include "core/model/curve.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QToolButton;

namespace touchline {

/// Counts hands in the room, per face. Keys 1 to 5 and clicks add a hand, Backspace takes the last one back.
class TallyDialog : public QDialog {
    Q_OBJECT

public:
    /// `title` says what is rated.
    TallyDialog(const QString& title, const Tally& start, QWidget* parent);

    const Tally& hands() const { return hands_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add(int face);
    void takeBack();
    void refresh();

    Tally hands_;
    QList<int> order_; ///< faces in the order of the hands
    QList<QToolButton*> faces_;
    QLabel* result_;
    QPushButton* accept_;
};

} // namespace touchline

#pragma once

#include "ui/document/document.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace touchline {

/// Lets the realised values of journeys follow a wave, and shows first which change and which stay.
class FollowWaveDialog : public QDialog {
    Q_OBJECT

public:
    FollowWaveDialog(Document& document, Id<Wave> wave, QWidget* parent);

private:
    /// The project with the values of the ticked journeys as the wave has them.
    Project followed() const;
    void fill();
    void showOutcome();

    Document& document_;
    Id<Wave> wave_;
    QTreeWidget* points_;
    QCheckBox* replace_;
    QLabel* outcome_;
    QPushButton* accept_;
};

} // namespace touchline

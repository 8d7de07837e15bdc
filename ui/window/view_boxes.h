#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace touchline {

class ShownView;

/// The part of the tool bar that says which view is shown, and for whom.
class ViewBoxes : public QWidget {
    Q_OBJECT

public:
    explicit ViewBoxes(ShownView& shown);

signals:
    /// The views are to be edited.
    void editWanted();

private:
    QComboBox* addBox(QHBoxLayout& layout, const QString& label);
    void follow();
    void pickView(int place);

    ShownView& shown_;
    QComboBox* view_;
    QComboBox* persona_;
};

} // namespace touchline

#pragma once

#include <QWidget>

namespace touchline {

/// A frame on the map around the place where a drop would land. Lets the mouse through.
class DropMark : public QWidget {
    Q_OBJECT

public:
    explicit DropMark(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace touchline

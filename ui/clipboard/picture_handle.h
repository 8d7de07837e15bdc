#pragma once

#include <QToolButton>

namespace touchline {

class ClipboardFlow;

/// Drags the picture of the open journey to another program; a click copies it.
class PictureHandle : public QToolButton {
    Q_OBJECT

public:
    explicit PictureHandle(ClipboardFlow& flow, QWidget* parent = nullptr);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    ClipboardFlow& flow_;
};

} // namespace touchline

#include "ui/clipboard/picture_handle.h"

#include "ui/actions/icon.h"
#include "ui/clipboard/clipboard_flow.h"

#include <QMouseEvent>

namespace touchline {

PictureHandle::PictureHandle(ClipboardFlow& flow, QWidget* parent) : QToolButton(parent), flow_(flow) {
    setIcon(touchline::icon(QStringLiteral("picture")));
    setIconSize({18, 18});
    setFixedSize(32, 24);
    setAutoRaise(true);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Picture of the map"));
    setToolTip(tr("Drag the picture of the map to another program; a click copies it"));
    connect(this, &QToolButton::clicked, &flow_, &ClipboardFlow::copyPicture);
}

void PictureHandle::mouseMoveEvent(QMouseEvent* event) {
    // What leaves the button with the mouse down is dragged.
    if (isDown() && !rect().contains(event->pos())) {
        setDown(false);
        flow_.dragOut(*this);
        return;
    }
    QToolButton::mouseMoveEvent(event);
}

} // namespace touchline

#include "ui/window/finish_typing.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace touchline {

// Fields hand over their text when they lose the focus; those that stay get it back.
void finishTyping() {
    const QPointer<QWidget> typing = QApplication::focusWidget();
    if (typing)
        typing->clearFocus();
    if (typing && typing->isVisible())
        typing->setFocus();
}

} // namespace touchline

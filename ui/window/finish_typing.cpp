#include "ui/window/finish_typing.h"

#include "ui/document/document.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace touchline {

// Fields hand over their text when they lose the focus; those that stay get it back. What was typed where the
// focus is no longer, because the window is behind another one, the document knows of.
void finishTyping(Document& document) {
    const QPointer<QWidget> typing = QApplication::focusWidget();
    if (typing)
        typing->clearFocus();
    if (typing && typing->isVisible())
        typing->setFocus();
    document.finishTyping();
}

} // namespace touchline

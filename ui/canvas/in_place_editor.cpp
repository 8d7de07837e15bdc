#include "ui/canvas/in_place_editor.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace touchline {

InPlaceEditor::InPlaceEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTabChangesFocus(true);
}

void InPlaceEditor::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier))
        insertPlainText("\n");
    else if (isEnter)
        emit accepted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void InPlaceEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    // A menu or another window on top does not end the edit.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit accepted();
}

} // namespace touchline

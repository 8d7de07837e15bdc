#pragma once

#include <QAbstractButton>
#include <QMessageBox>
#include <QPointer>
#include <QTest>

namespace touchline::testing {

inline QMessageBox* boxOf(const QWidget& window) {
    return window.findChild<QMessageBox*>();
}

/// Presses the button with this text, once the box is there, and waits until the box is gone.
inline void answer(const QWidget& window, const QString& text) {
    QTRY_VERIFY(boxOf(window));
    const QPointer<QMessageBox> box = boxOf(window);
    for (QAbstractButton* button : box->buttons()) {
        if (button->text().remove(u'&') == text) {
            button->click();
            QTRY_VERIFY(!box); // the window may go too
            return;
        }
    }
    QFAIL(qPrintable("no such answer: " + text));
}

} // namespace touchline::testing

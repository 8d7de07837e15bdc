#include "ui/canvas/in_place_editor.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <cmath>

namespace touchline {

namespace {

constexpr int smallestPixels = 13;

} // namespace

InPlaceEditor::InPlaceEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { cover(place_); });
}

void InPlaceEditor::setLook(double pixels, bool bold, const QColor& paper, const QColor& text) {
    // A sheet of its own, since that of the window would win over the font.
    setStyleSheet(
        QString("touchline--InPlaceEditor { border: 2px solid #2f6fdb; border-radius: 6px; padding: 2px 4px;"
                " background: %3; color: %4; font: %1 %2px \"Noto Sans\"; }")
            .arg(bold ? "bold" : "normal")
            .arg(std::max(smallestPixels, static_cast<int>(std::lround(pixels))))
            .arg(paper.name(), text.name()));
}

void InPlaceEditor::cover(const QRect& place) {
    constexpr int fewestLetters = 12, fewestLines = 2, frame = 16;
    place_ = place;
    ensurePolished();
    const QFontMetrics metrics(font());
    QRect rect = place;
    rect.setWidth(std::max(rect.width(), metrics.averageCharWidth() * fewestLetters + frame));
    resize(rect.size());
    // The layout of plain text counts its height in lines.
    const int lines = std::max(fewestLines, static_cast<int>(document()->size().height()));
    rect.setHeight(std::max(rect.height(), metrics.lineSpacing() * lines + frame));
    const QRect room = parentWidget()->rect();
    rect.moveLeft(std::max(room.left(), std::min(rect.left(), room.right() - rect.width())));
    rect.moveTop(std::max(room.top(), std::min(rect.top(), room.bottom() - rect.height())));
    setGeometry(rect);
}

void InPlaceEditor::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        emit left(event->key() == Qt::Key_Tab);
    else if (isEnter && event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier))
        insertPlainText("\n");
    else if (isEnter)
        emit entered();
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

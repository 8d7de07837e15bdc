#include "ui/words/completion.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace touchline {

namespace {

constexpr int fewestLetters = 2;
constexpr int mostRows = 6;
constexpr qsizetype furthestBack = 60; ///< letters

/// The terms that the text, up to its end, begins with words of its own, and how many letters that are.
QStringList termsBegunBy(const QString& text, const QStringList& terms, int& letters) {
    for (qsizetype start = std::max<qsizetype>(0, text.size() - furthestBack);
         start <= text.size() - fewestLetters; ++start) {
        const bool isWordStart =
            text[start].isLetterOrNumber() && (start == 0 || !text[start - 1].isLetterOrNumber());
        if (!isWordStart)
            continue;
        const QStringView begun = QStringView(text).mid(start);
        QStringList found;
        for (const QString& term : terms) {
            if (term.size() > begun.size() && term.startsWith(begun, Qt::CaseInsensitive))
                found.append(term);
        }
        letters = int(begun.size());
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

Completion::Completion(QPlainTextEdit& edit) : QObject(&edit), edit_(edit) {
    edit.installEventFilter(this);
}

Completion::~Completion() {
    delete popup_;
}

bool Completion::eventFilter(QObject* watched, QEvent* event) {
    const bool isShown = popup_ && popup_->isVisible();
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isShown && takesKey(key->key()))
            return true;
        const bool types = !key->text().isEmpty() && key->text()[0].isPrint();
        // The edit has the letter only after this.
        if (types || key->key() == Qt::Key_Backspace)
            QMetaObject::invokeMethod(this, &Completion::offer, Qt::QueuedConnection);
        else if (isShown && key->key() != Qt::Key_Shift)
            popup_->hide();
        break;
    }
    case QEvent::InputMethod:
        QMetaObject::invokeMethod(this, &Completion::offer, Qt::QueuedConnection);
        break;
    case QEvent::Resize:
        // An edit that grows with its text wraps it anew.
        QMetaObject::invokeMethod(this, &Completion::place, Qt::QueuedConnection);
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::MouseButtonPress:
        if (isShown)
            popup_->hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool Completion::takesKey(int key) {
    const int row = popup_->currentRow();
    switch (key) {
    case Qt::Key_Down:
        popup_->setCurrentRow((row + 1) % popup_->count());
        return true;
    case Qt::Key_Up:
        popup_->setCurrentRow(row <= 0 ? popup_->count() - 1 : row - 1);
        return true;
    case Qt::Key_Escape:
        popup_->hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row < 0)
            return false;
        accept(popup_->item(row)->text());
        return true;
    default:
        return false;
    }
}

void Completion::offer() {
    const QTextCursor cursor = edit_.textCursor();
    const QString text = cursor.block().text();
    const qsizetype at = cursor.positionInBlock();
    const bool isAtWordEnd = at >= text.size() || !text[at].isLetterOrNumber();
    const QStringList terms = isAtWordEnd && edit_.hasFocus() && !cursor.hasSelection()
                                  ? termsBegunBy(text.left(at), terms_, begun_)
                                  : QStringList();
    if (terms.isEmpty()) {
        if (popup_)
            popup_->hide();
        return;
    }
    if (!popup_) {
        popup_ = new QListWidget(edit_.window());
        popup_->setObjectName("completion");
        popup_->setAccessibleName(tr("Suggestions"));
        popup_->setFocusPolicy(Qt::NoFocus);
        popup_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(popup_, &QListWidget::itemClicked, this,
                [this](QListWidgetItem* item) { accept(item->text()); });
    }
    popup_->clear();
    popup_->addItems(terms);
    popup_->setCurrentRow(-1);
    popup_->show();
    popup_->raise();
    place();
}

void Completion::place() {
    if (!popup_ || popup_->isHidden())
        return;
    popup_->ensurePolished();
    const int rows = std::min(popup_->count(), mostRows);
    const int frame = 2 * popup_->frameWidth() + 8;
    const QSize size(
        std::min(popup_->sizeHintForColumn(0) + popup_->verticalScrollBar()->sizeHint().width() + frame, 320),
        rows * popup_->sizeHintForRow(0) + frame);
    QTextCursor begin = edit_.textCursor();
    begin.setPosition(begin.position() - begun_);
    const QRect line = edit_.cursorRect(begin);
    QWidget* window = edit_.window();
    const QPoint below = edit_.viewport()->mapTo(window, line.bottomLeft()) + QPoint(-4, 4);
    const QPoint above = edit_.viewport()->mapTo(window, line.topLeft()) - QPoint(4, size.height() + 4);
    QRect rect(below.y() + size.height() <= window->height() ? below : above, size);
    rect.moveLeft(std::max(0, std::min(rect.left(), window->width() - rect.width())));
    popup_->setGeometry(rect);
}

void Completion::accept(const QString& term) {
    popup_->hide();
    QTextCursor cursor = edit_.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, begun_);
    cursor.insertText(term);
    edit_.setTextCursor(cursor);
}

} // namespace touchline

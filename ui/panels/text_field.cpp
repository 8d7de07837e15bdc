#include "ui/panels/text_field.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QTextDocument>
#include <QVBoxLayout>

namespace touchline {

namespace {

constexpr int leastLines = 2;
constexpr int mostLines = 9;
constexpr int framing = 12; ///< border and padding above and below

/// A key that a field takes for itself although it has nothing to undo: the project's undo has it then.
bool isIdleUndo(QEvent* event, bool canUndo, bool canRedo) {
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isShift = key->modifiers().testFlag(Qt::ShiftModifier);
    if (!key->modifiers().testFlag(Qt::ControlModifier))
        return false;
    return (key->key() == Qt::Key_Z && (isShift ? !canRedo : !canUndo)) ||
           (key->key() == Qt::Key_Y && !canRedo);
}

template <class Edit>
void place(Field* field, Edit* edit) {
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins({});
    layout->addWidget(edit);
    field->setFocusProxy(edit);
    edit->installEventFilter(field);
}

} // namespace

LineField::LineField(Document& document, Binding<QString> binding, const QString& placeholder)
    : document_(document), binding_(std::move(binding)), placeholder_(placeholder), edit_(new QLineEdit) {
    place(this, edit_);
    edit_->setAccessibleName(placeholder); // until a label says better
    connect(edit_, &QLineEdit::editingFinished, this, &LineField::finish);
    connect(edit_, &QLineEdit::textEdited, this, &LineField::tellTyping);
    refresh();
}

void LineField::tellTyping() {
    const QString text = edit_->text();
    document_.type(
        this, [write = binding_.write, text](const Project& project) { return write(project, text); },
        [this] { finish(); });
}

void LineField::finish() {
    const bool isTyped = edit_->isModified();
    edit_->setModified(false);
    if (isTyped)
        binding_.perform(document_, edit_->text());
    refresh();
}

void LineField::complete(std::function<QStringList(const Project&)> names) {
    auto* model = new QStringListModel(this);
    auto* completer = new QCompleter(model, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setWidget(edit_);
    connect(edit_, &QLineEdit::textEdited, this, [this, names, model, completer](const QString& text) {
        model->setStringList(names(document_.project()));
        completer->setCompletionPrefix(text.section(u',', -1).trimmed());
        const bool isTyping = !completer->completionPrefix().isEmpty() && completer->completionCount() > 0 &&
                              completer->currentCompletion() != completer->completionPrefix();
        isTyping ? completer->complete() : completer->popup()->hide();
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& name) {
        const QString others = edit_->text().section(u',', 0, -2);
        edit_->setText(others.isEmpty() ? name : others + ", " + name);
        edit_->setModified(true);
        tellTyping();
    });
}

void LineField::refresh() {
    const bool isMixed = binding_.isMixed(document_.project());
    const QString text = isMixed ? QString() : binding_.read(document_.project());
    edit_->setPlaceholderText(isMixed ? Field::tr("Several values") : placeholder_);
    // Something else changed while this is typed.
    if (edit_->isModified() && text == shown_)
        return;
    shown_ = text;
    if (edit_->text() != text) {
        edit_->setText(text);
        edit_->setCursorPosition(0);
    }
    edit_->setModified(false);
    document_.endTyping(this);
}

bool LineField::eventFilter(QObject* watched, QEvent* event) {
    if (isIdleUndo(event, edit_->isModified() && edit_->isUndoAvailable(), edit_->isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return Field::eventFilter(watched, event);
}

TextField::TextField(Document& document, Binding<QString> binding, const QString& placeholder)
    : document_(document), binding_(std::move(binding)), placeholder_(placeholder),
      edit_(new QPlainTextEdit) {
    place(this, edit_);
    edit_->setAccessibleName(placeholder); // until a label says better
    edit_->setTabChangesFocus(true);
    edit_->document()->setDocumentMargin(0);
    edit_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(edit_, &QPlainTextEdit::textChanged, this, &TextField::fitHeight);
    connect(edit_, &QPlainTextEdit::textChanged, this, &TextField::tellTyping);
    // Once more when it is laid out: a scroll bar that comes and goes breaks its lines anew.
    connect(edit_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::fitHeight, Qt::QueuedConnection);
    refresh();
    fitHeight();
}

void TextField::refresh() {
    const bool isMixed = binding_.isMixed(document_.project());
    const QString text = isMixed ? QString() : binding_.read(document_.project());
    edit_->setPlaceholderText(isMixed ? Field::tr("Several values") : placeholder_);
    // Something else changed while this is typed.
    if (isTyped_ && text == shown_)
        return;
    shown_ = text;
    if (edit_->toPlainText() != text) {
        const QSignalBlocker shownNotTyped(edit_);
        edit_->setPlainText(text);
        fitHeight();
    }
    isTyped_ = false;
    document_.endTyping(this);
}

void TextField::tellTyping() {
    const QString text = edit_->toPlainText();
    if (!isTyped_ && text == shown_) // other marks under the words, no other words
        return;
    isTyped_ = true;
    document_.type(
        this, [write = binding_.write, text](const Project& project) { return write(project, text); },
        [this] { finish(); });
}

void TextField::finish() {
    if (std::exchange(isTyped_, false))
        binding_.perform(document_, edit_->toPlainText());
    refresh();
}

void TextField::fitHeight() {
    const int lines = std::clamp(int(edit_->document()->size().height()), leastLines, mostLines);
    edit_->setFixedHeight(lines * edit_->fontMetrics().lineSpacing() + framing);
}

bool TextField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        finish();
    if (event->type() == QEvent::Resize)
        fitHeight();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier) {
            finish();
            return true;
        }
    }
    if (isIdleUndo(event, isTyped_, isTyped_ && edit_->document()->isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace touchline

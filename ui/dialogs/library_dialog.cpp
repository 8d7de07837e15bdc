#include "ui/dialogs/library_dialog.h"

#include "core/edits/remove.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace touchline {

LibraryDialog::LibraryDialog(Document& document, Book book, QWidget* parent)
    : QDialog(parent), document_(document), book_(book), list_(new QListWidget),
      remove_(new QPushButton(tr("&Delete"))), page_(new QScrollArea) {
    setWindowTitle(bookTitle(book));
    resize(720, 480);
    list_->setAccessibleName(bookTitle(book));
    page_->setWidgetResizable(true);
    page_->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* add = buttons->addButton(tr("&Add"), QDialogButtonBox::ActionRole);
    buttons->addButton(remove_, QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons()) {
        // Enter finishes a field and must not press a button.
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    }

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->addWidget(list_, 0, 0);
    layout->addWidget(page_, 0, 1);
    layout->addWidget(buttons, 1, 0, 1, 2);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);

    connect(add, &QPushButton::clicked, this, &LibraryDialog::add);
    connect(remove_, &QPushButton::clicked, this, &LibraryDialog::removeEntry);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::currentItemChanged, this, &LibraryDialog::showEntry);
    connect(&document_, &Document::changed, this, &LibraryDialog::refresh);
    refresh();
    if (list_->count() > 0)
        list_->setCurrentRow(0);
}

QUuid LibraryDialog::picked() const {
    const QListWidgetItem* item = list_->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}

void LibraryDialog::pick(QUuid id) {
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->data(Qt::UserRole).toUuid() == id)
            list_->setCurrentRow(row);
    }
}

void LibraryDialog::refresh() {
    const QUuid before = picked();
    {
        const QSignalBlocker blocker(list_);
        list_->clear();
        for (const BookEntry& entry : bookEntries(document_.project(), book_)) {
            auto* item = new QListWidgetItem(entry.text.isEmpty() ? tr("No name yet") : entry.text, list_);
            item->setData(Qt::UserRole, entry.id);
        }
        pick(before);
    }
    showEntry();
}

void LibraryDialog::showEntry() {
    const QUuid id = picked();
    remove_->setEnabled(!id.isNull());
    if (form_ && id == shown_)
        return form_->refresh();
    shown_ = id;
    // Later, because one of its own fields may have asked for this.
    if (QWidget* old = page_->takeWidget())
        old->deleteLater();
    form_ = new Form(document_);
    if (!id.isNull())
        fillEntryPage(*form_, book_, id);
    page_->setWidget(form_);
}

void LibraryDialog::add() {
    const AddedEntry entry = addEntry(document_.project(), book_);
    document_.perform(tr("Add to “%1”").arg(bookTitle(book_)), entry.project);
    pick(entry.id);
    if (QWidget* first = form_->nextInFocusChain())
        first->setFocus();
}

void LibraryDialog::removeEntry() {
    document_.perform(tr("Delete from “%1”").arg(bookTitle(book_)), without(document_.project(), {picked()}));
}

} // namespace touchline

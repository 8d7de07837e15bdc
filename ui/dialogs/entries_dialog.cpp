#include "ui/dialogs/entries_dialog.h"

#include "ui/dialogs/entry_delegate.h"

#include <QAbstractItemModel>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>

namespace touchline {

EntriesDialog::EntriesDialog(Document& document, const QString& title, QWidget* parent)
    : QDialog(parent), document_(document), list_(new QListWidget), page_(new QScrollArea),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Close)) {
    setWindowTitle(title);
    list_->setAccessibleName(title);
    list_->setItemDelegate(new EntryDelegate(list_));
    page_->setWidgetResizable(true);
    page_->setFrameShape(QFrame::NoFrame);
    page_->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->addWidget(list_, 0, 0);
    layout->addWidget(page_, 0, 1);
    layout->addWidget(buttons_, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 2);
    QPushButton* add = buttons_->addButton(tr("&Add"), QDialogButtonBox::ActionRole);
    connect(add, &QPushButton::clicked, this, [this] { addEntry(); });
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EntriesDialog::start() {
    QPushButton* remove = addButton(tr("&Delete"));
    for (QAbstractButton* button : buttons_->buttons()) {
        // Enter finishes a field and must not press a button.
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    }
    connect(remove, &QPushButton::clicked, this, [this] { removeEntry(); });
    connect(list_, &QListWidget::currentItemChanged, this, &EntriesDialog::showEntry);
    connect(&document_, &Document::changed, this, &EntriesDialog::refresh);
    refresh();
    if (list_->count() > 0)
        list_->setCurrentRow(0);
}

QUuid EntriesDialog::picked() const {
    const QListWidgetItem* item = list_->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}

void EntriesDialog::pick(QUuid id) {
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->data(Qt::UserRole).toUuid() == id)
            list_->setCurrentRow(row);
    }
}

void EntriesDialog::nameEntry(QUuid id) {
    pick(id);
    auto* name = form_->findChild<Field*>();
    if (!name)
        return;
    name->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(name->focusProxy()))
        line->selectAll();
}

QPushButton* EntriesDialog::addButton(const QString& text) {
    forEntries_.append(buttons_->addButton(text, QDialogButtonBox::ActionRole));
    return forEntries_.last();
}

void EntriesDialog::setCanOrder() {
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setDefaultDropAction(Qt::MoveAction);
    // Later: the list itself must be through with the move, and is then filled anew.
    connect(
        list_->model(), &QAbstractItemModel::rowsMoved, this,
        [this] {
            const QListWidgetItem* next = list_->item(list_->currentRow() + 1);
            moveEntry(picked(), next ? next->data(Qt::UserRole).toUuid() : QUuid());
            refresh();
        },
        Qt::QueuedConnection);
    for (const auto& [key, rows] :
         {std::pair(Qt::ALT | Qt::Key_Up, -1), std::pair(Qt::ALT | Qt::Key_Down, 1)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, by = rows] { movePicked(by); });
}

void EntriesDialog::movePicked(int rows) {
    const int row = list_->currentRow();
    const int to = row + rows;
    if (row < 0 || to < 0 || to >= list_->count())
        return;
    const QListWidgetItem* before = list_->item(rows < 0 ? to : to + 1);
    moveEntry(picked(), before ? before->data(Qt::UserRole).toUuid() : QUuid());
}

void EntriesDialog::refresh() {
    const QUuid before = picked();
    const int row = list_->currentRow();
    {
        const QSignalBlocker blocker(list_);
        list_->clear();
        for (const BookEntry& entry : entries()) {
            auto* item = new QListWidgetItem(entry.text.isEmpty() ? tr("No name yet") : entry.text, list_);
            item->setData(Qt::UserRole, entry.id);
            const int count = usesOf(entry.id);
            if (count > 0)
                item->setData(EntryDelegate::countRole, count);
            item->setData(Qt::AccessibleTextRole,
                          count > 0 ? tr("%1, used in %n places", nullptr, count).arg(item->text())
                                    : item->text());
        }
        // What is gone gives way to what stands there now.
        list_->setCurrentRow(std::min(row, list_->count() - 1));
        pick(before);
    }
    showEntry();
}

void EntriesDialog::showEntry() {
    const QUuid id = picked();
    for (QPushButton* button : forEntries_)
        button->setEnabled(!id.isNull());
    if (form_ && id == shown_)
        return form_->refresh();
    shown_ = id;
    // Later, because one of its own fields may have asked for this.
    if (QWidget* old = page_->takeWidget())
        old->deleteLater();
    form_ = new Form(document_);
    fillPage(*form_, id);
    page_->setWidget(form_);
    // From the list through the fields to the buttons.
    QWidget* last = list_;
    for (auto* field : form_->findChildren<Field*>())
        setTabOrder(std::exchange(last, field->focusProxy()), field->focusProxy());
}

} // namespace touchline

#include "ui/dialogs/entries_dialog.h"

#include "ui/dialogs/entry_delegate.h"
#include "ui/look/tone.h"
#include "ui/messages/message.h"
#include "ui/messages/use_text.h"

#include <QAbstractItemModel>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touchline {

namespace {

constexpr int listWidth = 270; ///< at most; the rest is for the fields

bool isHeading(const QListWidgetItem& item) {
    return item.data(Qt::UserRole).toUuid().isNull();
}

void addHeading(QListWidget& list, const QString& text) {
    auto* item = new QListWidgetItem(text, &list);
    item->setFlags(Qt::NoItemFlags);
    item->setForeground(tone(Tone::quiet));
    QFont font = list.font();
    font.setBold(true);
    item->setFont(font);
}

} // namespace

EntriesDialog::EntriesDialog(Document& document, const QString& title, QWidget* parent)
    : QDialog(parent), document_(document), left_(new QVBoxLayout), list_(new QListWidget),
      page_(new QScrollArea), buttons_(new QDialogButtonBox(QDialogButtonBox::Close)),
      add_(buttons_->addButton(tr("&Add"), QDialogButtonBox::ActionRole)) {
    setWindowTitle(title);
    list_->setAccessibleName(title);
    list_->setItemDelegate(new EntryDelegate(list_));
    list_->setMaximumWidth(listWidth);
    page_->setWidgetResizable(true);
    page_->setFrameShape(QFrame::NoFrame);
    page_->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    left_->addWidget(list_);
    layout->addLayout(left_, 0, 0);
    layout->addWidget(page_, 0, 1);
    layout->addWidget(buttons_, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 2);
    connect(add_, &QPushButton::clicked, this, [this] { addEntry(); });
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
}

QUuid EntriesDialog::picked() const {
    const QListWidgetItem* item = list_->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}

void EntriesDialog::pick(QUuid id) {
    if (id.isNull())
        return; // headings have none either
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

void EntriesDialog::removeUsed(const QString& name, const QList<Use>& used, const QString& consequence,
                               const std::function<void()>& remove) {
    if (used.isEmpty())
        return remove();
    QStringList lines;
    for (const Use& use : used)
        lines.append(useLine(use));
    const QString sentence = tr("“%1” is used in %2. Deleting it takes it off everywhere.")
                                 .arg(name.isEmpty() ? tr("No name yet") : name, useText(used));
    askFirst(*this, consequence.isEmpty() ? sentence : sentence + u' ' + consequence, lines, tr("Delete"),
             remove);
}

void EntriesDialog::setAddMenu(QMenu* menu) {
    add_->setMenu(menu);
}

void EntriesDialog::addFilter(QWidget* filter) {
    left_->insertWidget(left_->count() - 1, filter);
}

void EntriesDialog::setCanFind() {
    find_ = new QLineEdit;
    find_->setPlaceholderText(tr("Find"));
    find_->setAccessibleName(tr("Find"));
    find_->setClearButtonEnabled(true);
    connect(find_, &QLineEdit::textChanged, this, &EntriesDialog::refresh);
    addFilter(find_);
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
        const QString wanted = find_ ? find_->text().trimmed() : QString();
        for (const BookEntry& entry : entries()) {
            if (!entry.text.contains(wanted, Qt::CaseInsensitive) &&
                !entry.detail.contains(wanted, Qt::CaseInsensitive))
                continue;
            if (entry.id.isNull()) {
                if (wanted.isEmpty())
                    addHeading(*list_, entry.text);
                continue;
            }
            auto* item = new QListWidgetItem(entry.text.isEmpty() ? tr("No name yet") : entry.text, list_);
            item->setData(Qt::UserRole, entry.id);
            if (!entry.detail.isEmpty())
                item->setData(EntryDelegate::detailRole, entry.detail);
            const int count = usesOf(entry.id);
            if (count > 0)
                item->setData(EntryDelegate::countRole, count);
            item->setData(Qt::AccessibleTextRole,
                          count > 0 ? tr("%1, used in %n places", nullptr, count).arg(item->text())
                                    : item->text());
        }
        // What is gone gives way to what stands there now.
        int near = std::clamp(row, 0, std::max(list_->count() - 1, 0));
        while (near > 0 && isHeading(*list_->item(near)))
            --near;
        list_->setCurrentRow(near);
        pick(before);
    }
    showEntry();
}

void EntriesDialog::showEntry() {
    const QUuid id = picked();
    for (QPushButton* button : forEntries_)
        button->setEnabled(!id.isNull() && !isFixed(id));
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
    for (auto* field : form_->findChildren<Field*>()) {
        QWidget* next = field->focusProxy();
        if (next->focusPolicy() != Qt::NoFocus)
            setTabOrder(std::exchange(last, next), next);
    }
}

} // namespace touchline

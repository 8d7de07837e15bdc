#include "ui/dialogs/keys_dialog.h"

#include "ui/actions/key_choices.h"
#include "ui/actions/key_lines.h"
#include "ui/dialogs/print_keys.h"
#include "ui/search/match.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace touchline {

namespace {

constexpr int commandRole = Qt::UserRole;

QPushButton* addButton(QHBoxLayout& layout, const QString& text) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

} // namespace

KeysDialog::KeysDialog(QMenuBar& bar, QWidget* parent)
    : QDialog(parent), bar_(bar), search_(new QLineEdit), tree_(new QTreeWidget), change_(new QWidget),
      name_(new QLabel), key_(new QKeySequenceEdit), message_(new QLabel) {
    setWindowTitle(tr("Keys and Gestures"));
    resize(640, 620);
    search_->setPlaceholderText(tr("Find a command or a key"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    tree_->setAccessibleName(windowTitle());
    tree_->setHeaderLabels({tr("What it does"), tr("Keys")});
    tree_->setColumnCount(2);
    tree_->setRootIsDecorated(false);
    tree_->setUniformRowHeights(true);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->header()->setStretchLastSection(false);
    for (QLabel* label : {name_, message_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    message_->setProperty("role", "caption");
    key_->setAccessibleName(tr("New keys"));

    auto* change = new QHBoxLayout(change_);
    change->setContentsMargins({});
    change->addWidget(name_, 1);
    change->addWidget(key_);
    connect(addButton(*change, tr("Set")), &QPushButton::clicked, this, [this] {
        const QKeySequence key = key_->keySequence();
        const QString conflict =
            key.isEmpty() ? tr("Press the new keys first.") : keyConflict(*picked(), key);
        conflict.isEmpty() ? choose({key}) : message_->setText(conflict);
    });
    connect(addButton(*change, tr("No keys")), &QPushButton::clicked, this, [this] { choose({}); });
    connect(addButton(*change, tr("Standard")), &QPushButton::clicked, this, [this] {
        forgetKeys(*picked());
        changed(tr("The standard keys are back."));
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    auto* reset = buttons->addButton(tr("All standard"), QDialogButtonBox::ResetRole);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    for (QWidget* widget : std::initializer_list<QWidget*>{search_, tree_, change_, message_, buttons})
        layout->addWidget(widget);

    connect(search_, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &KeysDialog::showCommand);
    connect(key_, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& key) {
        if (key.count() > 1) // one press is enough
            key_->setKeySequence(QKeySequence(key[0]));
    });
    connect(print, &QPushButton::clicked, this, [this] { askToPrintKeys(keyLines(bar_), *this); });
    connect(reset, &QPushButton::clicked, this, [this] {
        forgetAllKeys();
        changed(tr("The standard keys are back."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    showCommand();
}

void KeysDialog::fill() {
    tree_->clear();
    QTreeWidgetItem* group = nullptr;
    for (const KeyLine& line : keyLines(bar_)) {
        if (!group || group->text(0) != line.group) {
            group = new QTreeWidgetItem(tree_, {line.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont font = tree_->font();
            font.setBold(true);
            group->setFont(0, font);
        }
        auto* item = new QTreeWidgetItem(group, {line.text, line.keys});
        item->setData(0, commandRole, line.command ? nameOf(*line.command) : QString());
    }
    tree_->expandAll();
    filter(search_->text());
}

void KeysDialog::filter(const QString& typed) {
    const Wanted wanted(typed);
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = tree_->topLevelItem(i);
        bool isAny = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool fits =
                wanted.isEmpty() || wanted.in(item->text(0), item->text(1)) <= Match::otherWords;
            item->setHidden(!fits);
            isAny |= fits;
        }
        group->setHidden(!isAny);
    }
}

const CommandRow* KeysDialog::picked() const {
    const QTreeWidgetItem* item = tree_->currentItem();
    const QString name = item ? item->data(0, commandRole).toString() : QString();
    const auto row = std::ranges::find(commandTable(), name, nameOf);
    return row == commandTable().end() ? nullptr : &*row;
}

void KeysDialog::showCommand() {
    const CommandRow* row = picked();
    change_->setEnabled(row);
    key_->clear();
    name_->setText(row ? tr("Other keys for “%1”:").arg(tree_->currentItem()->text(0))
                       : tr("Pick a command to change its keys."));
    message_->clear();
}

void KeysDialog::choose(const QList<QKeySequence>& keys) {
    chooseKeys(*picked(), keys);
    changed(tr("Changed in all windows."));
}

void KeysDialog::changed(const QString& sentence) {
    const CommandRow* row = picked();
    const QString name = row ? nameOf(*row) : QString();
    fill();
    for (QTreeWidgetItemIterator it(tree_); *it; ++it) {
        if (!name.isEmpty() && (*it)->data(0, commandRole).toString() == name)
            tree_->setCurrentItem(*it);
    }
    message_->setText(sentence);
}

} // namespace touchline

#include "ui/window/radio_menu.h"

#include <QActionGroup>

namespace touchline {

RadioMenu::RadioMenu(const QString& title, const QStringList& keys, QWidget* parent)
    : QMenu(title, parent), keys_(keys), group_(new QActionGroup(this)) {}

void RadioMenu::setChoices(const QStringList& texts, int marked) {
    // Only where they differ, because one of the entries may have asked for this.
    if (texts != texts_)
        fill(texts);
    const QList<QAction*> entries = group_->actions();
    for (int i = 0; i < entries.size(); ++i)
        entries[i]->setChecked(i == marked);
}

void RadioMenu::fill(const QStringList& texts) {
    for (QAction* entry : group_->actions()) {
        // A key belongs to one action at a time.
        entry->setShortcuts({});
        removeAction(entry);
        group_->removeAction(entry);
        entry->deleteLater();
    }
    texts_ = texts;
    for (int i = 0; i < texts.size(); ++i) {
        QAction* entry = group_->addAction(QString(texts[i]).replace(u'&', "&&"));
        entry->setCheckable(true);
        entry->setShortcut(QKeySequence::fromString(keys_.value(i)));
        connect(entry, &QAction::triggered, this, [this, i] { emit picked(i); });
        addAction(entry);
    }
}

} // namespace touchline

#include "ui/dialogs/views_dialog.h"

#include "core/edits/remove.h"
#include "core/edits/views.h"
#include "ui/messages/view_names.h"
#include "ui/panels/view_page.h"

#include <QPushButton>
#include <QShortcut>

namespace touchline {

ViewsDialog::ViewsDialog(Document& document, Id<View> picked, QWidget* parent)
    : EntriesDialog(document, tr("Views"), parent) {
    resize(760, 640);
    connect(addButton(tr("D&uplicate")), &QPushButton::clicked, this, &ViewsDialog::duplicateEntry);
    const auto rename = [this] { nameEntry(this->picked()); };
    connect(addButton(tr("&Rename")), &QPushButton::clicked, this, rename);
    connect(new QShortcut(Qt::Key_F2, this), &QShortcut::activated, this, rename);
    start();
    pick(picked.value());
}

QList<BookEntry> ViewsDialog::entries() const {
    const QList<View>& views = document().project().views;
    const QStringList names = namesOf(views);
    QList<BookEntry> entries;
    for (qsizetype i = 0; i < views.size(); ++i)
        entries.append({views[i].id.value(), names[i]});
    return entries;
}

void ViewsDialog::fillPage(Form& form, QUuid id) {
    if (!id.isNull())
        return fillViewPage(form, Id<View>(id));
    form.note({}, "", [](const Project&) {
        return tr("A view says what is shown, for whom, and in which colours. Full and management are always "
                  "there; add one of your own for each audience.");
    });
}

void ViewsDialog::addEntry() {
    const auto added = addView(document().project(), {.name = tr("New view")});
    document().perform(tr("Add view"), added.project);
    nameEntry(added.id.value());
}

void ViewsDialog::duplicateEntry() {
    const auto copy = duplicateView(document().project(), Id<View>(picked()));
    document().perform(tr("Duplicate view"), copy.project);
    nameEntry(copy.id.value());
}

void ViewsDialog::removeEntry() {
    document().perform(tr("Delete view"), touchline::remove(document().project(), Id<View>(picked())));
}

} // namespace touchline

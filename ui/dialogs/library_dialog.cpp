#include "ui/dialogs/library_dialog.h"

#include "core/edits/remove.h"

namespace touchline {

LibraryDialog::LibraryDialog(Document& document, Book book, QWidget* parent)
    : EntriesDialog(document, bookTitle(book), parent), book_(book) {
    resize(720, 480);
    start();
}

QList<BookEntry> LibraryDialog::entries() const {
    return bookEntries(document().project(), book_);
}

void LibraryDialog::fillPage(Form& form, QUuid id) const {
    if (!id.isNull())
        fillEntryPage(form, book_, id);
}

void LibraryDialog::addEntry() {
    const AddedEntry entry = touchline::addEntry(document().project(), book_);
    document().perform(tr("Add to “%1”").arg(bookTitle(book_)), entry.project);
    nameEntry(entry.id);
}

void LibraryDialog::removeEntry() {
    document().perform(tr("Delete from “%1”").arg(bookTitle(book_)),
                       without(document().project(), {picked()}));
}

} // namespace touchline

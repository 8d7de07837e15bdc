#pragma once

#include "ui/dialogs/entries_dialog.h"

namespace touchline {

/// The entries of one part of the library, and the fields of the one that is picked. What changes here
/// changes wherever the entry is used.
class LibraryDialog : public EntriesDialog {
    Q_OBJECT

public:
    LibraryDialog(Document& document, Book book, QWidget* parent);

    Book book() const { return book_; }

private:
    QList<BookEntry> entries() const override;
    void fillPage(Form& form, QUuid id) const override;
    void addEntry() override;
    void removeEntry() override;

    Book book_;
};

} // namespace touchline

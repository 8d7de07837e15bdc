#pragma once

#include "ui/dialogs/entries_dialog.h"
#include "ui/selection/selection.h"

class QComboBox;

namespace touchline {

/// The entries of one part of the library, and the fields of the one that is picked. What changes here
/// changes wherever the entry is used; two entries that come to have one name can be made one.
class LibraryDialog : public EntriesDialog {
    Q_OBJECT

public:
    /// Begins with `picked`, or with the first where that is null.
    LibraryDialog(Document& document, Book book, QWidget* parent, QUuid picked = {});

    Book book() const { return book_; }
    /// Offers to attach a piece of evidence to those of `selected` that can rest on one.
    void offerAttaching(const QList<Selection>& selected);

signals:
    /// The user wants to see where an entry is used; the dialog closes.
    void jumpWanted(QUuid id);

private:
    QList<BookEntry> entries() const override;
    int usesOf(QUuid id) const override;
    void fillPage(Form& form, QUuid id) override;
    void addEntry() override;
    void removeEntry() override;
    void moveEntry(QUuid id, QUuid before) override;
    void offerMerge(const Project& before, const Project& after);
    void addKindFilter();
    void attach();

    Book book_;
    QComboBox* kinds_ = nullptr; ///< of evidence
    QList<Selection> targets_;   ///< what evidence can be attached to
    QHash<QUuid, int> counts_;
};

} // namespace touchline

#pragma once

#include "ui/dialogs/entries_dialog.h"

namespace touchline {

/// The views of the project, and what the one that is picked shows.
class ViewsDialog : public EntriesDialog {
    Q_OBJECT

public:
    /// Begins with `picked`, or with the first where that is null.
    ViewsDialog(Document& document, Id<View> picked, QWidget* parent);

private:
    QList<BookEntry> entries() const override;
    void fillPage(Form& form, QUuid id) override;
    void addEntry() override;
    void removeEntry() override;
    void duplicateEntry();
};

} // namespace touchline

#pragma once

#include "ui/panels/library_pages.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QScrollArea;

namespace touchline {

/// The entries of one part of the library, and the fields of the one that is picked. What changes here
/// changes wherever the entry is used, and is undone like everything else.
class LibraryDialog : public QDialog {
    Q_OBJECT

public:
    LibraryDialog(Document& document, Book book, QWidget* parent);

private:
    void refresh();
    void showEntry();
    void add();
    void removeEntry();
    QUuid picked() const;
    void pick(QUuid id);

    Document& document_;
    Book book_;
    QListWidget* list_;
    QPushButton* remove_;
    QScrollArea* page_;
    Form* form_ = nullptr;
    QUuid shown_;
};

} // namespace touchline

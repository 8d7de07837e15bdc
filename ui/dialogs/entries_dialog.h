#pragma once

#include "core/insight/uses.h"
#include "ui/panels/library_pages.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace touchline {

/// A list of things of one sort, and the fields of the one that is picked. Every change is undone like
/// everything else.
class EntriesDialog : public QDialog {
    Q_OBJECT

public:
    void pick(QUuid id);

protected:
    EntriesDialog(Document& document, const QString& title, QWidget* parent);

    /// A null id makes a heading.
    virtual QList<BookEntry> entries() const = 0;
    /// Fills an empty form; the id is null where nothing is picked.
    virtual void fillPage(Form& form, QUuid id) = 0;
    virtual void addEntry() {}
    /// Whether it always stands in the list: nothing can be done with it.
    virtual bool isFixed(QUuid) const { return false; }
    virtual void removeEntry() = 0;
    /// In how many places an entry is used: a number beside it, none for 0.
    virtual int usesOf(QUuid) const { return 0; }
    /// In front of `before`, or to the end where that is null.
    virtual void moveEntry(QUuid, QUuid) {}

    /// Add asks which sort.
    void setAddMenu(QMenu* menu);
    /// Puts something that narrows the list down above it.
    void addFilter(QWidget* filter);
    /// Lets the user look for a part of the text of an entry.
    void setCanFind();
    /// Lets the user order the entries, by dragging and by Alt+Up and Alt+Down.
    void setCanOrder();

    /// Fills the dialog; once whoever inherits is ready.
    void start();
    Document& document() const { return document_; }
    QUuid picked() const;
    /// Picks it and goes to its first field, since it wants a name.
    void nameEntry(QUuid id);
    /// A button of its own, in front of Delete; only for an entry.
    QPushButton* addButton(const QString& text);
    /// Does the removal, after a question where the entry is used.
    void removeUsed(const QString& name, const QList<Use>& used, const QString& consequence,
                    const std::function<void()>& remove);
    void refresh();

private:
    void showEntry();
    void movePicked(int rows);

    Document& document_;
    QVBoxLayout* left_;
    QLineEdit* find_ = nullptr;
    QListWidget* list_;
    QScrollArea* page_;
    QDialogButtonBox* buttons_;
    QPushButton* add_;
    QList<QPushButton*> forEntries_;
    Form* form_ = nullptr;
    QUuid shown_;
};

} // namespace touchline

#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace touchline {

struct CommandRow;

/// All keys and gestures by group, to search, to print, and to change those of commands.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    /// The keys of what `bar` offers.
    KeysDialog(QMenuBar& bar, QWidget* parent);

private:
    void fill();
    void filter(const QString& typed);
    void showCommand();
    void choose(const QList<QKeySequence>& keys);
    void changed(const QString& sentence);
    const CommandRow* picked() const;

    QMenuBar& bar_;
    QLineEdit* search_;
    QTreeWidget* tree_;
    QWidget* change_;
    QLabel* name_;
    QKeySequenceEdit* key_;
    QLabel* message_;
};

} // namespace touchline

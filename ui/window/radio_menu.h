#pragma once

#include <QMenu>

class QActionGroup;

namespace touchline {

/// A menu of which one entry is marked.
class RadioMenu : public QMenu {
    Q_OBJECT

public:
    /// `keys` are portable texts, one an entry from the first on, "" for none.
    RadioMenu(const QString& title, const QStringList& keys, QWidget* parent);

    /// `marked` is a place among `texts`, or -1 for none.
    void setChoices(const QStringList& texts, int marked);

signals:
    void picked(int place);

private:
    void fill(const QStringList& texts);

    QStringList keys_;
    QStringList texts_;
    QActionGroup* group_;
};

} // namespace touchline

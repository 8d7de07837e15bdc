#pragma once

#include "ui/panels/chips.h"

class QLineEdit;
class QStringListModel;

namespace touchline {

class FlowLayout;

/// Names as chips, and a line at their end where one more is typed; Enter or a comma adds it, Backspace at
/// the start of the line takes the last one off.
class ChipsField : public Field {
    Q_OBJECT

public:
    enum class Look { pills, cards };

    ChipsField(Document& document, Chips chips, const QString& placeholder = {}, Look look = Look::pills);

    void refresh() override;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QWidget* makeChip(const Chip& chip);
    void addTyped();
    void remove(const Chip& chip);

    Document& document_;
    Chips chips_;
    QString placeholder_;
    Look look_;
    FlowLayout* flow_;
    QLineEdit* edit_;
    QStringListModel* choices_;
    QList<Chip> shown_;
    QList<QWidget*> widgets_;
};

} // namespace touchline

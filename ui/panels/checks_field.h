#pragma once

#include "ui/panels/field.h"

class QListWidget;

namespace touchline {

/// Any number of a few named things, each ticked or not, known by their places in the list.
class ChecksField : public Field {
    Q_OBJECT

public:
    ChecksField(Document& document, const QStringList& choices, Binding<QList<int>> binding);

    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QList<int> ticked() const;

    Document& document_;
    Binding<QList<int>> binding_;
    QListWidget* list_;
};

} // namespace touchline

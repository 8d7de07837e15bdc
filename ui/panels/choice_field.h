#pragma once

#include "ui/panels/field.h"

class QCheckBox;
class QComboBox;

namespace touchline {

/// One of a few named values, known by their place in the list.
class ChoiceField : public Field {
    Q_OBJECT

public:
    ChoiceField(Document& document, const QStringList& choices, Binding<int> binding);

    void refresh() override;

private:
    Document& document_;
    Binding<int> binding_;
    QComboBox* box_;
};

class CheckField : public Field {
    Q_OBJECT

public:
    CheckField(Document& document, const QString& text, Binding<bool> binding);

    void refresh() override;

private:
    Document& document_;
    Binding<bool> binding_;
    QCheckBox* box_;
};

} // namespace touchline

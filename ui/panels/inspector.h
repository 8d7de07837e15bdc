#pragma once

#include "ui/document/document.h"
#include "ui/selection/selection.h"

#include <QScrollArea>

namespace touchline {

class Form;

/// Shows and edits what is selected, field by field.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    explicit Inspector(Document& document, QWidget* parent = nullptr);

    /// What is shown; `journey` where nothing is selected. Curves are those of `persona`.
    void show(const Selection& selection, Id<Journey> journey, Id<Persona> persona);

private:
    void build();
    void refresh();

    Document& document_;
    Selection shown_;
    Id<Persona> persona_;
    Form* form_ = nullptr;
};

} // namespace touchline

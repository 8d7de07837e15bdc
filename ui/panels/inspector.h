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

    /// What is shown; `journey` where nothing is selected. Several things are shown at once where they are of
    /// one kind. Curves are those of `persona`.
    void show(const QList<Selection>& selected, Id<Journey> journey, Id<Persona> persona);

signals:
    /// The user wants to see something else.
    void jumpWanted(QUuid id);

private:
    void build();
    void refresh();
    void fill();
    /// The ids of what is shown, all of one kind.
    template <class T>
    QList<Id<T>> ids() const;

    Document& document_;
    QList<Selection> shown_;
    Id<Journey> journey_;
    Id<Persona> persona_;
    Form* form_ = nullptr;
};

} // namespace touchline

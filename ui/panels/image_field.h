#pragma once

#include "ui/panels/field.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace touchline {

/// A picture of the project, chosen from a file, small.
class ImageField : public Field {
    Q_OBJECT

public:
    ImageField(Document& document, Binding<Id<Image>> binding);

    void refresh() override;
    /// Takes the picture in that file; a sentence says so where it is none that a project keeps.
    void take(const QString& path);

private:
    void choose();

    Document& document_;
    Binding<Id<Image>> binding_;
    QLabel* preview_;
    QPushButton* choose_;
    QToolButton* clear_;
};

} // namespace touchline

#pragma once

#include "ui/panels/field.h"

#include <optional>

class QLabel;
class QSlider;
class QToolButton;

namespace touchline {

/// A value in tenths, of a curve unless said otherwise, or none. A drag of the handle is one undo step.
class ValueField : public Field {
    Q_OBJECT

public:
    /// `isRealised` sets the look of the handle apart from an intended value's.
    ValueField(Document& document, const QString& text, bool isRealised,
               Binding<std::optional<double>> binding);

    /// How far from 0 a value may be, on both sides; 2 unless said otherwise.
    void setHighest(double highest);

    void refresh() override;

private:
    void show(std::optional<double> value);

    Document& document_;
    Binding<std::optional<double>> binding_;
    QSlider* slider_;
    QLabel* figure_;
    QToolButton* clear_;
};

} // namespace touchline

#pragma once

#include "core/insight/change.h"
#include "ui/panels/field.h"

namespace touchline {

/// The waves of a step in small: what was lived with its interval, beside what was intended on those days.
/// Hidden where no wave asked about the step.
class StepChart : public Field {
    Q_OBJECT

public:
    StepChart(Document& document, Id<Step> step, Id<Persona> persona, Dimension dimension);

    void refresh() override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString told() const;

    Document& document_;
    Id<Step> step_;
    Id<Persona> persona_;
    Dimension dimension_;
    QList<StepMeasure> measures_;
};

} // namespace touchline

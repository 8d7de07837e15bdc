#pragma once

#include "ui/panels/field.h"

class QGridLayout;
class QLineEdit;

namespace touchline {

/// How many gave each answer of a question: a column for each answer. What is typed in one is one undo step.
class AnswersField : public Field {
    Q_OBJECT

public:
    AnswersField(Document& document, Id<WaveResult> result);

    void refresh() override;

    /// Whether the answers of a question are few enough, and whole numbers.
    static bool isFor(const Metric& metric);

private:
    void build(const QList<double>& answers);

    Document& document_;
    Id<WaveResult> result_;
    QGridLayout* grid_;
    QList<double> shown_;
    QList<QLineEdit*> counts_;
};

} // namespace touchline

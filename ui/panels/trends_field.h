#pragma once

#include "core/insight/trend.h"
#include "ui/panels/field.h"

class QVBoxLayout;

namespace touchline {

/// What a question gave over the waves, a card for each thing it was asked about: the latest figure, what
/// changed, and a chart.
class TrendsField : public Field {
    Q_OBJECT

public:
    /// Whether a trend of a metric is shown.
    using Which = std::function<bool(const Metric&, const MeasuredTarget&)>;

    /// `isNarrow`: the charts stand below the words, and each card names its metric.
    TrendsField(Document& document, Which which, bool isNarrow = false);

    void refresh() override;

private:
    struct Trend {
        Metric metric;
        MeasuredTarget target;
        QString title;
        QList<TrendPoint> points;
        WaveResult latest;
        std::optional<WaveResult> before;
        QString beforeName;

        bool operator==(const Trend&) const = default;
    };

    Trend trendAt(const Project& project, const Metric& metric, const MeasuredTarget& target) const;
    QWidget* makeCard(const Trend& trend) const;

    Document& document_;
    Which which_;
    bool isNarrow_;
    QWidget* body_;
    QVBoxLayout* cards_;
    QList<Trend> shown_;
};

} // namespace touchline

#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

#include <optional>

namespace touchline {

/// What was measured on a day, with the interval that goes with it.
struct TrendMark {
    QDate date;
    double value = 0;
    double lowest = 0; ///< both as the value where there is no interval
    double highest = 0;

    bool operator==(const TrendMark&) const = default;
};

/// One question over the waves: a point each with its interval, and a line at the target.
class TrendChart : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    /// In the order of time. `scale` is how much of the scale is shown at least.
    void show(const QList<TrendMark>& marks, std::optional<double> target, double scale);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;

    QList<TrendMark> marks_;
    std::optional<double> target_;
    double lowest_ = 0; ///< of what is shown
    double highest_ = 1;
};

} // namespace touchline

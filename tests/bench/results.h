#pragma once

#include <QJsonArray>
#include <QString>

namespace touchline::bench {

/// Prints figures beside their lower bounds while they come, and keeps them for a JSON file.
class Results {
public:
    /// A time in microseconds, its bound in the same run, and how many times the bound it should be at most.
    void ratio(const QString& what, int cards, double ours, double bound, double target);
    /// A figure that is held against a limit, not against a bound.
    void figure(const QString& what, int cards, double value, double limit, const QString& unit);

    bool write(const QString& path) const;

private:
    QJsonArray rows_;
};

} // namespace touchline::bench

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace touchline {

/// Quantiles of any number of durations in little memory: exact for up to 4,096 of them, beyond that within
/// 1 % (they are counted in classes that are that wide).
class Quantiles {
public:
    /// In milliseconds; below 0 counts as 0.
    void add(qint64 duration);

    qint64 count() const { return count_; }
    /// The duration that a share of 0..1 does not exceed, in milliseconds; the mean of the middle two where
    /// the share falls between them; none without any.
    std::optional<double> at(double share) const;

private:
    double ranked(qint64 rank) const;

    qint64 count_ = 0;
    mutable std::vector<qint64> few_; ///< all of them, as long as they are few
    mutable bool isSorted_ = false;
    std::vector<quint32> classes_; ///< then how many there are of each
};

} // namespace touchline

#include "core/exchange/quantiles.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace touchline {

namespace {

constexpr size_t mostExact = 4096;
/// Between a power of two and the next: 64 classes, of 1.6 % at most around a middle that is 0.8 % away.
constexpr int classBits = 6;
constexpr quint64 perOctave = 1 << classBits;

/// Whole below 64, then the power of two and the next six bits.
size_t classOf(quint64 duration) {
    if (duration < perOctave)
        return size_t(duration);
    const int shift = std::bit_width(duration) - 1 - classBits;
    return size_t(quint64(shift) * perOctave + (duration >> shift));
}

double middleOf(size_t index) {
    if (index < perOctave)
        return double(index);
    const auto shift = int(index / perOctave) - 1;
    const double first = std::ldexp(double(index % perOctave + perOctave), shift);
    return first + (std::ldexp(1.0, shift) - 1) / 2;
}

} // namespace

void Quantiles::add(qint64 duration) {
    const auto known = quint64(std::max<qint64>(duration, 0));
    ++count_;
    isSorted_ = false;
    if (classes_.empty() && few_.size() < mostExact) {
        few_.push_back(qint64(known));
        return;
    }
    const auto count = [this](quint64 one) {
        const size_t at = classOf(one);
        if (at >= classes_.size())
            classes_.resize(at + 1);
        ++classes_[at];
    };
    for (const qint64 one : few_)
        count(quint64(one));
    few_ = {};
    count(known);
}

double Quantiles::ranked(qint64 rank) const {
    if (classes_.empty()) {
        if (!isSorted_)
            std::sort(few_.begin(), few_.end());
        isSorted_ = true;
        return double(few_[size_t(rank)]);
    }
    for (size_t i = 0; i < classes_.size(); ++i) {
        rank -= classes_[i];
        if (rank < 0)
            return middleOf(i);
    }
    return middleOf(classes_.size() - 1);
}

std::optional<double> Quantiles::at(double share) const {
    if (count_ == 0)
        return {};
    const double place = share * double(count_);
    const auto rank = std::min(qint64(place), count_ - 1);
    const bool isBetween = place == std::floor(place) && rank > 0 && rank < count_;
    return isBetween ? (ranked(rank - 1) + ranked(rank)) / 2 : ranked(rank);
}

} // namespace touchline

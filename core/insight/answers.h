#pragma once

#include "core/model/wave.h"

#include <cmath>

/// What the answers to a question come to. Sums of weights count; where no answer has a weight, each counts
/// once.
namespace touchline {

/// On the metric's own scale.
struct Figures {
    double mean = 0;
    std::optional<int> n; ///< people; none where a figure was typed without
    std::optional<double> sd;
    double nEff = 0; ///< (sum w)^2 / sum w^2: as many equal answers would say as much; 0 where n is not known
};

/// Of the answers, else the figure as it was typed; none where there is neither. The deviation is that of a
/// sample, sum w (x - mean)^2 / sum w * nEff / (nEff - 1); none of a single answer.
std::optional<Figures> figuresOf(const WaveResult& result);

/// The same as v; none where the question is no experience.
std::optional<Figures> valueFigures(const Metric& metric, const WaveResult& result);

/// Share of answers, 0..1, that are positive: 4-5 of 5, 8-10 of 10, 5-7 of 7, reversed scales turned first.
/// None without answers or for another scale.
std::optional<double> positiveShare(const Metric& metric, const WaveResult& result);

/// From so many answers on, NPS is a figure and not only counts.
inline constexpr int enoughForNetScore = 30;

/// How likely people are to recommend: 9-10 promote, 0-6 detract.
struct NetScore {
    int promoters = 0; ///< counts are 0 where only the figure is known
    int passives = 0;
    int detractors = 0;
    std::optional<int> n;
    std::optional<double> score;  ///< 100 (p - d), -100..+100; none below 30 answers
    std::optional<double> margin; ///< 196 sqrt((p + d - (p - d)^2) / n), or as it was typed

    bool differsFromZero() const { return score && margin && std::abs(*score) > *margin; }
};

/// None where there are neither answers nor a figure.
std::optional<NetScore> netScoreOf(const WaveResult& result);

} // namespace touchline

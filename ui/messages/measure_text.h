#pragma once

#include "core/insight/band.h"
#include "core/insight/change.h"

/// What was measured, in words and figures of the user's country.
namespace touchline {

/// "1–10, high is good"
QString scaleText(const Metric& metric);

/// By which a question is known where it was asked: "NPS", at a touchpoint "tNPS".
QString nameText(const Metric& metric, const WaveResult& result);

/// On the metric's own scale and as it is reported: "4.6 of 10", "1.6 of 5, low is good", "62 % positive
/// (8–10 of 10)", "+12 ± 15"; an NPS of few answers as counts. Empty where nothing is known.
QString resultText(const Metric& metric, const WaveResult& result);

/// How many answered; empty where that is not known.
QString answersText(const WaveResult& result);

/// How sure a result is: "4.4 to 4.8, 95 % · sd 1.2", "indicative", "not different from 0".
QString sureText(const Metric& metric, const WaveResult& result);

/// "–0.3 ± 0.26: real", "–0.1 ± 0.34: not different from before"; empty where nothing can be compared.
QString changeText(const Metric& metric, const WaveResult& before, const WaveResult& after);

/// "–1.7 to –1.3, 95 %", "indicative: –0.4 to 0.8, 95 %", "too few answers for a band"; empty where there is
/// none.
QString bandText(const Band& band);

} // namespace touchline

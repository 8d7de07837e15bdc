#pragma once

#include "core/edits/behaviour.h"

namespace touchline {

/// Sentences on what a log says about the steps of a journey.
QStringList logTexts(const EventCounts& counts);
/// Which of its activities are at none, the most frequent first.
QStringList otherActivityTexts(const EventCounts& counts);

/// The log by name, and its days: "calls.csv, 2026-01-01 – 2026-03-31".
QString logSource(const QString& file, const EventCounts& counts);

} // namespace touchline

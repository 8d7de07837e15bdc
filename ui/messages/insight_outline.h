#pragma once

#include "core/insight/journey_insight.h"
#include "ui/drawing/words.h"

/// What is known about the gap of a journey, in words: the same in the window and on the command line.
namespace touchline {

enum class InsightTone { plain, good, shortfall, quiet };

struct InsightRow {
    QString figure; ///< "+1.6", "0.89", "1 of 3"; may be empty
    QString title;
    QString detail; ///< may be empty
    QUuid target;   ///< the step or backlog item to go to; null for none
    InsightTone tone = InsightTone::plain;
};

struct InsightSection {
    QString title;
    QList<InsightRow> rows; ///< never empty
};

/// Strengths to keep and peaks to make come first, then the headline, journey gaps of all personas and
/// dimensions, the steps of this persona and dimension by impact, unwanted contacts under their causes, lows
/// that come together, changes since the last wave, and what was measured of the journey as a whole. What
/// there is nothing to say about is left out. A null persona stands for all together.
QList<InsightSection> insightOutline(const Project& project, const Journey& journey, Id<Persona> persona,
                                     Dimension dimension, const Words& words);

/// "1.6 below intended", "0.2 above intended" or "as intended".
QString gapText(const Words& words, const StepGap& gap);

/// "counts", "small" or "too few answers".
QString countsText(const Words& words, GapCounts counts);

/// "emotional" or "functional".
QString dimensionText(const Words& words, Dimension dimension);

} // namespace touchline

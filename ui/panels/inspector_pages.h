#pragma once

#include "ui/panels/form.h"
#include "ui/selection/selection.h"

/// Fills an empty form with the fields of one thing; it must be in the document's project.
namespace touchline {

void fillJourneyPage(Form& form, Id<Journey> journey);
void fillStagePage(Form& form, Id<Stage> stage);
void fillStepPage(Form& form, Id<Step> step);
void fillLanePage(Form& form, Id<Lane> lane);
void fillCardPage(Form& form, Id<Card> card);
void fillPointPage(Form& form, Id<CurvePoint> point);

} // namespace touchline

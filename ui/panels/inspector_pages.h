#pragma once

#include "ui/panels/form.h"
#include "ui/selection/selection.h"

/// Fills an empty form with the fields of one thing; it must be in the document's project. `persona` is whom
/// the curves are about, or null.
namespace touchline {

void fillJourneyPage(Form& form, Id<Journey> journey, Id<Persona> persona);
void fillStagePage(Form& form, Id<Stage> stage);
void fillStepPage(Form& form, Id<Step> step, Id<Persona> persona);
void fillLanePage(Form& form, Id<Lane> lane);
void fillCardPage(Form& form, Id<Card> card);
void fillPointPage(Form& form, Id<CurvePoint> point);

} // namespace touchline

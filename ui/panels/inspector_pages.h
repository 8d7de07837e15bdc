#pragma once

#include "ui/panels/form.h"
#include "ui/selection/selection.h"

/// Fills an empty form with the fields of one thing, or of several of a kind at once; they must be in the
/// document's project. `persona` is whom the curves are about, or null.
namespace touchline {

void fillJourneyPage(Form& form, Id<Journey> journey, Id<Persona> persona);
void fillStagePage(Form& form, const QList<Id<Stage>>& stages);
void fillStepPage(Form& form, const QList<Id<Step>>& steps, Id<Persona> persona);
void fillLanePage(Form& form, const QList<Id<Lane>>& lanes);
void fillCardPage(Form& form, const QList<Id<Card>>& cards);
void fillPointPage(Form& form, const QList<Id<CurvePoint>>& points);

/// How well something is backed, in the order of the type.
QStringList statusTexts();

} // namespace touchline

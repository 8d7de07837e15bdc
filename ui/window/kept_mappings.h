#pragma once

#include "core/exchange/event_log.h"
#include "core/exchange/survey_mapping.h"

/// How surveys and logs were read, kept in the settings of the user, for the next of the same kind. They hold
/// headings and names of steps, no answers.
namespace touchline {

/// That of a survey with these headings; without columns where there is none.
SurveyMapping keptSurveyMapping(const QStringList& headings);
void keepSurveyMapping(const QStringList& headings, const SurveyMapping& mapping);

/// That of the logs of a journey.
LogMapping keptLogMapping(const QString& journeyId);
void keepLogMapping(const QString& journeyId, const LogMapping& mapping);

} // namespace touchline

#pragma once

#include "core/edits/survey_import.h"
#include "core/exchange/csv_dialect.h"

namespace touchline {

/// "semicolons between cells, Windows-1252, decimal comma, day before month"
QString dialectText(const CsvDialect& dialect);

/// Why the mapping does not do, and what would mend it; with its full stop.
QString faultText(const MappingFault& fault);

/// Sentences on what became of the answers, the wave first; every answer is in one of them.
QStringList importTexts(const SurveyImport& import, const SurveyAnswers& answers,
                        const SurveyMapping& mapping);

/// "April 2026", after the last day of the answers; the name of the file where no day is known.
QString waveName(const SurveyAnswers& answers, const QString& file);

} // namespace touchline

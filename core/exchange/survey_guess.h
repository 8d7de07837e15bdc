#pragma once

#include "core/exchange/survey_mapping.h"

namespace touchline {

/// The start of a table, as it is shown to who has to say what its columns mean.
struct TablePreview {
    QStringList headings;
    QList<QStringList> rows; ///< the first ones, at most as many as asked for
};

/// Throws ImportError: empty where there is no row at all, and what CsvReader throws for the first rows.
TablePreview previewOf(const QByteArray& head, const CsvDialect& dialect, qsizetype rows);

/// Whether the headings are "date", "score" and besides them only "verbatim", "stage", "touchpoint",
/// "persona", "channel", "respondent" and "weight": the published layout, which needs no mapping.
bool isKnownLayout(const QStringList& headings);

/// The kind of a question with scores as published layouts have them: sentiment within -1..1, CSAT within
/// 1..5, else NPS.
MetricKind publishedKind(double lowest, double highest);

/// What the columns of the published layout mean. High is good there; the kind is that of the scores, and
/// left open.
SurveyMapping knownLayout(const QStringList& headings);

/// What the columns probably mean, by their headings in English and Dutch and by what is in them. Directions
/// are left open, as is what is neither named nor numbers.
SurveyMapping guessedMapping(const TablePreview& preview);

} // namespace touchline

#pragma once

#include "core/exchange/csv_dialect.h"
#include "core/model/metric.h"

#include <QStringList>

namespace touchline {

/// What a column of a survey is for. Personal columns are as good as left out; they are told apart so that
/// people see what was recognised.
BOOST_DEFINE_ENUM_CLASS(ColumnRole, left_out, personal, answer, date, step, touchpoint, stage, persona,
                        respondent, weight, channel, verbatim)

/// Where answers go whose step is not one of the journey's.
BOOST_DEFINE_ENUM_CLASS(Unmatched, journey, left_out)

struct SurveyColumn {
    QString column; ///< its heading
    ColumnRole role = ColumnRole::left_out;
    QString metric; ///< of answers: its name; none: the heading
    QString place;  ///< of answers: the step or stage that all of them are about; none: what the row says
    std::optional<MetricKind> kind;
    std::optional<Direction> direction; ///< never guessed
    std::optional<Dimension> dimension; ///< none: that of the kind
    std::optional<double> scaleMin;     ///< none: that of the kind
    std::optional<double> scaleMax;

    bool operator==(const SurveyColumn&) const = default;
};
BOOST_DESCRIBE_STRUCT(SurveyColumn, (),
                      (column, role, metric, place, kind, direction, dimension, scaleMin, scaleMax))

/// How to read a survey. What is not set about its dialect is guessed.
struct SurveyMapping {
    QString separator;
    std::optional<TextEncoding> encoding;
    std::optional<bool> decimalComma;
    std::optional<DateOrder> dates;
    QList<SurveyColumn> columns;
    QMap<QString, QString> places; ///< how the survey calls a step -> how the journey does; none: the journey
    Unmatched unmatched = Unmatched::journey;
    bool quotes = false; ///< verbatims become evidence

    bool operator==(const SurveyMapping&) const = default;
};
BOOST_DESCRIBE_STRUCT(SurveyMapping, (),
                      (separator, encoding, decimalComma, dates, columns, places, unmatched, quotes))

/// The guess, but for what the mapping says.
CsvDialect dialectOf(const SurveyMapping& mapping, CsvDialect guess);

/// Why a survey cannot be read by a mapping.
struct MappingFault {
    enum class Kind { noAnswers, noDirection, noKind, noColumn, badScale };

    Kind kind;
    QString column;
};

/// The first fault, or none. `headings` are those of the table.
std::optional<MappingFault> faultOf(const SurveyMapping& mapping, const QStringList& headings);

/// As people may write and keep it. Reading throws FileError (damaged, invalid).
QByteArray toJson(const SurveyMapping& mapping);
SurveyMapping mappingFromJson(const QByteArray& json);

/// The column of this heading, capitals and blanks at its ends aside; -1 where there is none.
qsizetype columnOf(const QStringList& headings, const QString& heading);

} // namespace touchline

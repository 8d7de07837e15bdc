#include "core/exchange/survey_mapping.h"

#include "core/file/json_fields.h"
#include "core/model/folded.h"

#include <algorithm>

namespace touchline {

CsvDialect dialectOf(const SurveyMapping& mapping, CsvDialect guess) {
    if (mapping.separator.size() == 1 && mapping.separator.front().toLatin1() != 0)
        guess.separator = mapping.separator;
    guess.encoding = mapping.encoding.value_or(guess.encoding);
    guess.decimalComma = mapping.decimalComma.value_or(guess.decimalComma);
    guess.dates = mapping.dates.value_or(guess.dates);
    return guess;
}

std::optional<MappingFault> faultOf(const SurveyMapping& mapping, const QStringList& headings) {
    using Kind = MappingFault::Kind;
    bool hasAnswers = false;
    for (const SurveyColumn& column : mapping.columns) {
        if (column.role == ColumnRole::left_out || column.role == ColumnRole::personal)
            continue;
        if (columnOf(headings, column.column) < 0)
            return MappingFault{Kind::noColumn, column.column};
        if (column.role != ColumnRole::answer)
            continue;
        hasAnswers = true;
        if (!column.kind || *column.kind == MetricKind::result)
            return MappingFault{Kind::noKind, column.column};
        if (!column.direction)
            return MappingFault{Kind::noDirection, column.column};
        if (column.scaleMin && column.scaleMax && *column.scaleMin >= *column.scaleMax)
            return MappingFault{Kind::badScale, column.column};
    }
    return hasAnswers ? std::nullopt : std::optional(MappingFault{Kind::noAnswers, {}});
}

QByteArray toJson(const SurveyMapping& mapping) {
    return QJsonDocument(jsonfields::writtenFields(mapping)).toJson();
}

SurveyMapping mappingFromJson(const QByteArray& json) {
    SurveyMapping mapping;
    const Place top;
    jsonfields::read(QJsonValue(parsedJson(json)), mapping, top);
    return mapping;
}

qsizetype columnOf(const QStringList& headings, const QString& heading) {
    const QString wanted = folded(heading.trimmed());
    const auto it = std::ranges::find_if(
        headings, [&](const QString& one) { return folded(QStringView(one).trimmed()) == wanted; });
    return it == headings.end() ? -1 : it - headings.begin();
}

} // namespace touchline

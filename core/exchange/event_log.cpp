#include "core/exchange/event_log.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_values.h"
#include "core/exchange/survey_mapping.h"
#include "core/file/json_fields.h"

namespace touchline {

namespace {

qsizetype firstColumnOf(const QStringList& headings, const QString& wanted, const QStringList& usual) {
    if (!wanted.isEmpty())
        return columnOf(headings, wanted);
    for (const QString& name : usual) {
        if (const qsizetype at = columnOf(headings, name); at >= 0)
            return at;
    }
    return -1;
}

} // namespace

LogMapping logMappingFromJson(const QByteArray& json) {
    const QJsonObject object = parsedJson(json);
    LogMapping mapping;
    const Place top;
    const bool isWhole =
        object.contains(QLatin1String("steps")) || object.contains(QLatin1String("activityColumn"));
    if (isWhole)
        jsonfields::read(QJsonValue(object), mapping, top);
    else
        jsonfields::read(QJsonValue(object), mapping.steps, top);
    return mapping;
}

QByteArray toJson(const LogMapping& mapping) {
    return QJsonDocument(jsonfields::writtenFields(mapping)).toJson();
}

LogColumns logColumns(const QStringList& headings, const LogMapping& mapping) {
    return {firstColumnOf(headings, mapping.caseColumn,
                          {"case:concept:name", "case id", "case_id", "caseid", "case", "trace", "zaak",
                           "zaaknummer", "zaak-id", "dossier", "dossiernummer", "klantnummer", "customer id",
                           "session id"}),
            firstColumnOf(headings, mapping.activityColumn,
                          {"concept:name", "activity", "activity name", "activiteit", "event", "task", "stap",
                           "step", "gebeurtenis", "taak"}),
            firstColumnOf(headings, mapping.timeColumn,
                          {"time:timestamp", "timestamp", "complete timestamp", "end timestamp",
                           "start timestamp", "time", "date", "tijdstip", "tijdstempel", "tijd", "datum"}),
            firstColumnOf(headings, mapping.transitionColumn,
                          {"lifecycle:transition", "lifecycle", "transition"})};
}

bool looksLikeXes(const QByteArray& head) {
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    QByteArrayView text(head);
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    return text.trimmed().startsWith('<');
}

void countTable(ByteSource source, const CsvDialect& dialect, const LogMapping& mapping,
                EventCounts& counts) {
    CsvReader reader(std::move(source), dialect);
    QStringList headings;
    if (reader.next())
        headings = reader.headings();
    const LogColumns columns = logColumns(headings, mapping);
    if (!columns.isLog())
        throw ImportError(ImportError::Kind::notRecognised, headings.isEmpty() ? 0 : 1);
    QHash<QByteArray, int> activities;
    while (reader.next()) {
        const QByteArrayView name = reader.cell(columns.activity);
        const QByteArrayView caseId = reader.cell(columns.caseId);
        auto activity = activities.constFind(QByteArray::fromRawData(name.data(), name.size()));
        if (activity == activities.cend())
            activity = activities.insert(name.toByteArray(), counts.activity(reader.text(columns.activity)));
        counts.add(qHash(caseId, size_t(0)), *activity, timeOf(reader.cell(columns.time), dialect.dates),
                   transitionOf(QUtf8StringView(reader.cell(columns.transition).trimmed())));
    }
    counts.endAll();
    if (counts.events() == 0)
        throw ImportError(ImportError::Kind::empty, 0);
}

} // namespace touchline

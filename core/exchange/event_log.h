#pragma once

#include "core/exchange/byte_source.h"
#include "core/exchange/csv_dialect.h"
#include "core/exchange/event_counts.h"

#include <QStringList>

namespace touchline {

/// How to read an event log, and what its activities are called in the journey. Of a log in XES the columns
/// are known.
struct LogMapping {
    QString caseColumn; ///< headings; guessed where they are empty
    QString activityColumn;
    QString timeColumn;
    QString transitionColumn;
    QMap<QString, QString> steps; ///< activity -> title of a step; nothing: of no step

    bool operator==(const LogMapping&) const = default;
};
BOOST_DESCRIBE_STRUCT(LogMapping, (), (caseColumn, activityColumn, timeColumn, transitionColumn, steps))

/// As people write it; an object of nothing but texts is the steps alone. Throws FileError (damaged,
/// invalid).
LogMapping logMappingFromJson(const QByteArray& json);
QByteArray toJson(const LogMapping& mapping);

/// Columns of a table, -1 for one that is not there.
struct LogColumns {
    qsizetype caseId = -1;
    qsizetype activity = -1;
    qsizetype time = -1;
    qsizetype transition = -1;

    bool isLog() const { return caseId >= 0 && activity >= 0 && time >= 0; }
};

/// What the mapping names, else what goes by a usual name: "case:concept:name", "case id", "timestamp".
LogColumns logColumns(const QStringList& headings, const LogMapping& mapping = {});

/// Whether it starts as XML does.
bool looksLikeXes(const QByteArray& head);

/// Counts the events of a table. Throws ImportError: notRecognised without the columns of a log, empty
/// without an event, and what CsvReader throws. Cases may be interleaved.
void countTable(ByteSource source, const CsvDialect& dialect, const LogMapping& mapping, EventCounts& counts);

/// Counts the events of a log in XES (IEEE 1849). Throws ImportError: notRecognised for other XML, invalid
/// for what is no XML or declares entities, empty without an event, tooLarge for a text or an element beyond
/// all measure.
void countXes(ByteSource source, EventCounts& counts);

} // namespace touchline

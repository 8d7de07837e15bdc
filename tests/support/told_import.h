#pragma once

#include "core/exchange/import_result.h"
#include "core/model/lookup.h"
#include "core/model/scalar_text.h"

#include <QFile>
#include <QStringList>

namespace touchline {

BOOST_DESCRIBE_ENUM(ImportWarning::Kind, clampedScore, noScore, noColon, colonInTitle, ignoredPart,
                    repeatedSection, ignoredLine, cleanedText, shortened)

namespace testing {

inline QString quoted(QString text) {
    return u'"' + text.replace(u'\n', u"\\n"_qs) + u'"';
}

inline QString personaNames(const Project& project, const QList<Id<Persona>>& ids) {
    QStringList names;
    for (const Id<Persona> id : ids)
        names << quoted(find(project.library.personas, id)->name);
    return names.join(u", "_qs);
}

/// What an import made of a text, for people to read: beside each fixture stands what is expected.
inline QString told(const ImportResult& result) {
    const Journey& journey = result.project.journeys.first();
    QStringList lines{u"journey "_qs + quoted(journey.title)};
    if (!journey.scenario.isEmpty())
        lines << u"scenario "_qs + quoted(journey.scenario);
    lines << u"about "_qs + personaNames(result.project, journey.personas);
    for (const Stage& stage : journey.stages) {
        lines << u"stage "_qs + quoted(stage.title);
        for (const Id<Step> id : stepsOf(journey, stage.id)) {
            const Step* step = find(journey.steps, id);
            const CurvePoint* point = currentPoint(journey, journey.curves.first().id, id);
            QStringList parts{u"  step "_qs + quoted(step->title)};
            if (point)
                parts << toText(point->value);
            if (!step->personas.isEmpty())
                parts << u"with "_qs + personaNames(result.project, step->personas);
            if (!step->notes.isEmpty())
                parts << u"notes "_qs + quoted(step->notes);
            lines << parts.join(u' ');
        }
    }
    for (const ImportWarning& warning : result.warnings)
        lines << u"line %1 %2 %3"_qs.arg(warning.line).arg(toText(warning.kind), quoted(warning.text));
    return lines.join(u'\n') + u'\n';
}

inline QString readText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace testing

} // namespace touchline

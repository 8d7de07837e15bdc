#include "ui/panels/journey_rows.h"

#include "core/insight/gap.h"
#include "core/model/lookup.h"

#include <QCoreApplication>
#include <QSet>

namespace touchline {

namespace {

const QString dot = QStringLiteral(" · ");

QString factsOf(const Journey& journey, bool isSubJourney) {
    const auto linked =
        std::ranges::count_if(journey.steps, [](const Step& step) { return !step.serves.isEmpty(); });
    QStringList facts{
        isSubJourney                           ? QCoreApplication::translate("JourneyRows", "sub-journey")
        : journey.state == JourneyState::to_be ? QCoreApplication::translate("JourneyRows", "to be")
                                               : QCoreApplication::translate("JourneyRows", "as is"),
        QCoreApplication::translate("JourneyRows", "%n step(s)", nullptr, int(journey.steps.size()))};
    if (linked > 0)
        facts.append(QCoreApplication::translate("JourneyRows", "%n linked", nullptr, int(linked)));
    return facts.join(dot);
}

QList<std::optional<double>> realisedValues(const Journey& journey, Id<Persona> persona) {
    const Curve* curve = findCurve(journey, persona, Dimension::emotional, CurveRole::realised);
    if (!curve)
        return {};
    const auto points = currentPoints(journey, curve->id);
    QList<std::optional<double>> values;
    for (const Id<Step> step : columns(journey)) {
        const CurvePoint* point = points.value(step);
        values.append(point ? std::optional(point->value) : std::nullopt);
    }
    return values;
}

JourneyRow rowOf(const Project& project, const Journey& journey, bool isSubJourney) {
    JourneyRow row{.id = journey.id,
                   .kind = journey.kind,
                   .title = journey.title,
                   .facts = factsOf(journey, isSubJourney),
                   .isSubJourney = isSubJourney};
    if (const Persona* persona = mainPersona(project, journey)) {
        if (const auto gap = journeyGap(journey, persona->id, Dimension::emotional))
            row.gap = gap->gap;
        row.values = realisedValues(journey, persona->id);
    }
    return row;
}

} // namespace

QList<JourneyRow> journeyRows(const Project& project) {
    QHash<Id<Journey>, QList<Id<Journey>>> below;
    QSet<Id<Journey>> subJourneys;
    for (const Journey& journey : project.journeys) {
        for (const Step& step : journey.steps) {
            if (step.subJourney && step.subJourney != journey.id && !subJourneys.contains(step.subJourney)) {
                below[journey.id].append(step.subJourney);
                subJourneys.insert(step.subJourney);
            }
        }
    }
    QList<JourneyRow> rows;
    QSet<Id<Journey>> listed;
    const auto add = [&](const Journey& journey, bool isSubJourney) {
        if (!listed.contains(journey.id))
            rows.append(rowOf(project, journey, isSubJourney));
        listed.insert(journey.id);
    };
    for (const JourneyKind kind : {JourneyKind::customer, JourneyKind::employee}) {
        for (const Journey& journey : project.journeys) {
            if (journey.kind != kind || subJourneys.contains(journey.id))
                continue;
            add(journey, false);
            for (const Id<Journey> id : below.value(journey.id))
                add(*find(project.journeys, id), true);
        }
        // Those deeper down, and those that lead to each other.
        for (const Journey& journey : project.journeys) {
            if (journey.kind == kind)
                add(journey, subJourneys.contains(journey.id));
        }
    }
    return rows;
}

} // namespace touchline

#include "core/exchange/project_info.h"

#include "core/model/lookup.h"
#include "core/model/scalar_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace touchline {

namespace {

constexpr int infoFormat = 1;

/// The current values of a step, in the order of the journey's curves.
using Values = QHash<Id<Step>, QJsonArray>;

Values valuesOf(const Project& project, const Journey& journey) {
    Values values;
    for (const Curve& curve : journey.curves) {
        const Persona* persona = find(project.library.personas, curve.persona);
        const QJsonObject start{{"persona", persona ? persona->name : QString()},
                                {"dimension", toText(curve.dimension)},
                                {"role", toText(curve.role)}};
        const auto points = currentPoints(journey, curve.id);
        for (auto it = points.begin(); it != points.end(); ++it) {
            QJsonObject value = start;
            value.insert("value", (*it)->value);
            if (const auto n = respondents(**it))
                value.insert("n", *n);
            values[it.key()].append(value);
        }
    }
    return values;
}

QJsonArray stagesOf(const Project& project, const Journey& journey) {
    const Values values = valuesOf(project, journey);
    QHash<Id<Stage>, QJsonArray> steps;
    for (const Step& step : journey.steps) {
        steps[step.stage].append(QJsonObject{{"id", step.id.text()},
                                             {"title", step.title},
                                             {"notes", step.notes},
                                             {"values", values.value(step.id)}});
    }
    QJsonArray stages;
    for (const Stage& stage : journey.stages) {
        stages.append(
            QJsonObject{{"id", stage.id.text()}, {"title", stage.title}, {"steps", steps.value(stage.id)}});
    }
    return stages;
}

QJsonArray lanesOf(const Journey& journey) {
    QHash<Id<Lane>, int> cards;
    for (const Card& card : journey.cards)
        ++cards[card.lane];
    QJsonArray lanes;
    for (const Lane& lane : journey.lanes) {
        lanes.append(QJsonObject{{"id", lane.id.text()},
                                 {"title", lane.title},
                                 {"kind", toText(lane.kind)},
                                 {"cards", cards.value(lane.id)}});
    }
    return lanes;
}

QJsonObject counts(const Project& project) {
    qsizetype stages = 0;
    qsizetype steps = 0;
    qsizetype cards = 0;
    for (const Journey& journey : project.journeys) {
        stages += journey.stages.size();
        steps += journey.steps.size();
        cards += journey.cards.size();
    }
    return {{"journeys", project.journeys.size()},
            {"stages", stages},
            {"steps", steps},
            {"cards", cards},
            {"images", project.images.size()}};
}

} // namespace

QByteArray projectInfo(const Project& project) {
    QJsonArray journeys;
    for (const Journey& journey : project.journeys) {
        journeys.append(QJsonObject{{"id", journey.id.text()},
                                    {"title", journey.title},
                                    {"kind", toText(journey.kind)},
                                    {"state", toText(journey.state)},
                                    {"stages", stagesOf(project, journey)},
                                    {"lanes", lanesOf(journey)}});
    }
    QJsonArray personas;
    for (const Persona& persona : project.library.personas)
        personas.append(QJsonObject{{"id", persona.id.text()}, {"name", persona.name}});
    const QJsonObject info{
        {"format", infoFormat}, {"journeys", journeys}, {"personas", personas}, {"counts", counts(project)}};
    return QJsonDocument(info).toJson();
}

} // namespace touchline

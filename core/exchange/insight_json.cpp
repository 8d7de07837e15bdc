#include "core/exchange/insight_json.h"

#include "core/insight/change.h"
#include "core/insight/coupled_low.h"
#include "core/insight/journey_insight.h"
#include "core/insight/journey_measures.h"
#include "core/insight/strengths.h"
#include "core/model/home.h"
#include "core/model/scalar_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace touchline {

namespace {

double rounded(double value) {
    return std::round(value * 1000) / 1000 + 0.0; // no -0
}

QJsonValue number(std::optional<double> value) {
    return value ? QJsonValue(rounded(*value)) : QJsonValue();
}

QJsonValue number(std::optional<int> value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

template <class T>
QJsonValue nameOf(const Project& project, Id<T> id) {
    const T* entry = find(project, id);
    if constexpr (requires { entry->title; })
        return entry ? QJsonValue(entry->title) : QJsonValue();
    else if constexpr (requires { entry->name; })
        return entry ? QJsonValue(entry->name) : QJsonValue();
    else
        return entry ? QJsonValue(entry->text) : QJsonValue();
}

template <class T>
QJsonArray namesOf(const Project& project, const QList<Id<T>>& ids) {
    QJsonArray names;
    for (const Id<T> id : ids)
        names.append(nameOf(project, id));
    return names;
}

QJsonValue level(const Project& project, const std::optional<StepLevel>& level) {
    if (!level)
        return {};
    return QJsonObject{{"step", nameOf(project, level->step)}, {"value", rounded(level->value)}};
}

QJsonArray impact(const Project& project, const GapInsight& insight) {
    QJsonArray steps;
    for (const RankedGap& ranked : insight.impact) {
        steps.append(QJsonObject{{"step", nameOf(project, ranked.gap.step)},
                                 {"intended", rounded(ranked.gap.intended)},
                                 {"realised", rounded(ranked.gap.realised)},
                                 {"n", number(ranked.gap.n)},
                                 {"impact", rounded(ranked.gap.impact())},
                                 {"counts", ranked.counts == GapCounts::yes     ? "yes"
                                            : ranked.counts == GapCounts::small ? "small"
                                                                                : "too few answers"},
                                 {"causes", namesOf(project, ranked.causes)}});
    }
    return steps;
}

QJsonArray changes(const Project& project, const Journey& journey, const GapInsight& insight) {
    QJsonArray steps;
    for (const GapChange& change : gapChanges(project, journey, insight.persona, insight.dimension)) {
        steps.append(QJsonObject{{"step", nameOf(project, change.step)},
                                 {"from", nameOf(project, change.before)},
                                 {"to", nameOf(project, change.after)},
                                 {"intended", rounded(change.intended)},
                                 {"realised", rounded(change.realised.difference)},
                                 {"margin", number(change.realised.margin)},
                                 {"real", change.realised.isReal()},
                                 {"gap", rounded(change.gap())}});
    }
    return steps;
}

QJsonArray gaps(const Project& project, const Journey& journey) {
    QJsonArray list;
    for (const GapInsight& insight : gapInsights(project, journey)) {
        const QJsonObject moments{{"as_intended", insight.moments.asIntended}, {"of", insight.moments.of}};
        list.append(QJsonObject{{"persona", nameOf(project, insight.persona)},
                                {"dimension", toText(insight.dimension)},
                                {"gap", rounded(insight.gap.gap)},
                                {"covered", insight.gap.covered},
                                {"steps", insight.gap.steps},
                                {"moments", moments},
                                {"best", level(project, insight.peaks.best)},
                                {"worst", level(project, insight.peaks.worst)},
                                {"end", level(project, insight.peaks.end)},
                                {"peak_end", number(insight.peaks.figure())},
                                {"impact", impact(project, insight)},
                                {"changes", changes(project, journey, insight)}});
    }
    return list;
}

QJsonArray measures(const Project& project, const Journey& journey) {
    QJsonArray list;
    for (const JourneyMeasure& measure : journeyMeasures(project, journey.id)) {
        list.append(QJsonObject{{"metric", nameOf(project, measure.metric)},
                                {"persona", nameOf(project, measure.persona)},
                                {"wave", nameOf(project, measure.wave)},
                                {"value", number(measure.value)},
                                {"margin", number(measure.margin)},
                                {"n", number(measure.n)}});
    }
    return list;
}

QJsonArray lowsTogether(const Project& project, const Journey& journey) {
    QJsonArray list;
    for (const CoupledLow& low : coupledLows(project, journey)) {
        list.append(QJsonObject{{"customer", nameOf(project, low.customer)},
                                {"customer_value", rounded(low.customerValue)},
                                {"employee", nameOf(project, low.employee)},
                                {"employee_value", rounded(low.employeeValue)}});
    }
    return list;
}

QJsonArray strong(const Project& project, const Journey& journey) {
    QJsonArray list;
    const Persona* persona = mainPersona(project, journey);
    for (const Strength& strength : strengths(journey, persona ? persona->id : Id<Persona>())) {
        list.append(QJsonObject{{"step", nameOf(project, strength.step)},
                                {"value", number(strength.realised)},
                                {"peak", strength.isPeak},
                                {"cards", namesOf(project, strength.cards)}});
    }
    return list;
}

} // namespace

QByteArray insightJson(const Project& project, const QList<Id<Journey>>& journeys) {
    QJsonArray list;
    for (const Id<Journey> id : journeys) {
        const Journey& journey = *find(project, id);
        list.append(QJsonObject{{"id", journey.id.text()},
                                {"title", journey.title},
                                {"kind", toText(journey.kind)},
                                {"state", toText(journey.state)},
                                {"gaps", gaps(project, journey)},
                                {"measures", measures(project, journey)},
                                {"coupled_lows", lowsTogether(project, journey)},
                                {"strengths", strong(project, journey)}});
    }
    return QJsonDocument(QJsonObject{{"journeys", list}}).toJson();
}

} // namespace touchline

#include "ui/panels/measure_targets.h"

#include "core/model/home.h"
#include "ui/panels/form.h"

namespace touchline {

QList<MeasuredTarget> measureTargets(const Project& project) {
    QList<MeasuredTarget> targets;
    for (const Journey& journey : project.journeys) {
        targets.append({.journey = journey.id});
        for (const Stage& stage : journey.stages) {
            targets.append({.stage = stage.id});
            for (const Id<Step> step : stepsOf(journey, stage.id))
                targets.append({.step = step});
        }
    }
    return targets;
}

QStringList indentedTitles(const Project& project, const QList<MeasuredTarget>& targets) {
    constexpr int further = 3; // blanks
    // In the order of the project, so that no title has to be looked for.
    QHash<QUuid, QString> titles;
    const auto add = [&](QUuid id, const QString& title, int depth) {
        titles.insert(id,
                      QString(depth * further, u' ') + (title.isEmpty() ? Form::tr("No title yet") : title));
    };
    for (const Journey& journey : project.journeys) {
        add(journey.id.value(), journey.title, 0);
        for (const Stage& stage : journey.stages)
            add(stage.id.value(), stage.title, 1);
        for (const Step& step : journey.steps)
            add(step.id.value(), step.title, 2);
    }
    QStringList texts;
    for (const MeasuredTarget& target : targets)
        texts.append(titles.value(target.step    ? target.step.value()
                                  : target.stage ? target.stage.value()
                                                 : target.journey.value()));
    return texts;
}

QString aboutText(const Project& project, const MeasuredTarget& target) {
    const Persona* persona = find(project, target.persona);
    MeasuredTarget bare = target;
    bare.persona = {};
    const QString title = indentedTitles(project, {bare}).first().trimmed();
    return persona && !persona->name.isEmpty() ? title + QStringLiteral(" · ") + persona->name : title;
}

} // namespace touchline

#include "ui/panels/point_origin.h"

#include "core/edits/measured_value.h"
#include "core/insight/leading_result.h"
#include "ui/messages/followed_points.h"
#include "ui/messages/measure_text.h"
#include "ui/panels/button_field.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/figures.h"
#include "ui/panels/text_field.h"

namespace touchline {

namespace {

const FromWave* measuredOf(const CurvePoint* point) {
    return point ? std::get_if<FromWave>(&point->origin) : nullptr;
}

/// Where the value comes from, in words.
QString originText(const Project& project, const CurvePoint& point) {
    if (const auto* imported = std::get_if<Imported>(&point.origin))
        return Form::tr("From %1").arg(imported->source);
    if (std::holds_alternative<Tally>(point.origin))
        return Form::tr("Hands counted in the room, n %1").arg(respondents(point).value_or(0));
    if (const auto* measured = measuredOf(&point)) {
        const Wave* wave = find(project, measured->wave);
        return Form::tr("%1, n %2").arg(wave ? wave->name : Form::tr("Measured")).arg(measured->n);
    }
    return respondents(point) ? Form::tr("Set by hand, n %1").arg(*respondents(point))
                              : Form::tr("Set by hand");
}

/// The latest wave that asked at the step of the point in its dimension, with what leads there.
struct Asked {
    const Wave* wave = nullptr;
    const WaveResult* leading = nullptr;
    Id<Step> step;
    Dimension dimension = Dimension::emotional;
};

Asked askedAt(const Project& project, Id<CurvePoint> id) {
    const CurvePoint* point = find(project, id);
    const Curve* curve = point ? find(project, point->curve) : nullptr;
    Asked asked;
    if (!curve || curve->role != CurveRole::realised)
        return asked;
    asked.step = point->step;
    asked.dimension = curve->dimension;
    for (const Wave& wave : project.waves) {
        const WaveResult* leading =
            leadingResult(project, wave, point->step, curve->persona, curve->dimension);
        if (leading && (!asked.wave || wave.date >= asked.wave->date)) {
            asked.wave = &wave;
            asked.leading = leading;
        }
    }
    return asked;
}

/// What was asked there, the question that sets the value first.
QString askedText(const Project& project, Id<CurvePoint> id) {
    const Asked asked = askedAt(project, id);
    QStringList lines;
    for (const WaveResult& result : asked.wave ? asked.wave->results : QList<WaveResult>()) {
        const Metric* metric = find(project, result.metric);
        if (result.step != asked.step || !metric || metric->dimension != asked.dimension ||
            result.persona != asked.leading->persona)
            continue;
        const QString n = answersText(result);
        const QString line = metric->name + u' ' + resultText(*metric, result) +
                             (n.isEmpty() ? QString() : Form::tr(", n %1").arg(n));
        const bool isLeading = &result == asked.leading;
        lines.insert(isLeading ? 0 : lines.size(), isLeading ? line + u' ' + Form::tr("(leading)") : line);
    }
    if (!lines.isEmpty())
        lines.prepend(asked.wave->name);
    return lines.join(u'\n');
}

/// "Take –1.5, n 164, from April 2026", where the value is another one. A value of an earlier wave is
/// history.
QString followText(const Project& project, Id<CurvePoint> id) {
    const Asked asked = askedAt(project, id);
    const CurvePoint* own = find(project, id);
    const FromWave* measured = measuredOf(own);
    if (!asked.wave || (measured && measured->wave != asked.wave->id))
        return {};
    const Project next = followWaveAt(project, id, asked.wave->id);
    const CurvePoint* wanted = find(next, id);
    if (looksTheSame(*own, *wanted))
        return {};
    return Form::tr("Take %1, from %2").arg(valueText(*wanted), asked.wave->name);
}

/// One of the figures of a value that comes from a wave.
template <class Number>
Binding<QString> bindMeasured(Id<CurvePoint> id, Number MeasuredValue::*member) {
    return {Form::tr("Change measured value"),
            [id, member](const Project& project) {
                const std::optional<MeasuredValue> value = measuredValue(project, id);
                return value ? figureText((*value).*member) : QString();
            },
            [id, member](const Project& project, const QString& text) {
                std::optional<MeasuredValue> value = measuredValue(project, id);
                const std::optional<double> typed = figureOf(text);
                if (!value || (!typed && !text.trimmed().isEmpty()))
                    return project;
                if constexpr (isOptional<Number>)
                    (*value).*member = typed;
                else if (typed)
                    (*value).*member = Number(*typed);
                return setMeasuredValue(project, id, *value);
            }};
}

/// The wave that a value is said to come from; first none.
Binding<int> bindWave(Id<CurvePoint> id, const QList<Id<Wave>>& waves) {
    return {Form::tr("Change origin"),
            [id, waves](const Project& project) {
                const CurvePoint* point = find(project, id);
                const FromWave* measured = measuredOf(point);
                return measured ? int(waves.indexOf(measured->wave)) + 1 : 0;
            },
            [id, waves](const Project& project, int choice) {
                return setOrigin(project, id, waves.value(choice - 1));
            }};
}

void addFigures(Form& form, Id<CurvePoint> id) {
    Document& document = form.document();
    form.row({{Form::tr("Mean (v)"), new LineField(document, bindMeasured(id, &MeasuredValue::mean))},
              {Form::tr("Answers (n)"), new LineField(document, bindMeasured(id, &MeasuredValue::n))},
              {Form::tr("Deviation (v)"), new LineField(document, bindMeasured(id, &MeasuredValue::sd))}},
             [id](const Project& now) { return measuredValue(now, id).has_value(); });
    form.note({}, "caption", [id](const Project& now) {
        const CurvePoint* point = find(now, id);
        const Journey* journey = point ? journeyOf(now, point->step) : nullptr;
        return journey ? bandText(bandOf(now, *journey, *point)) : QString();
    });
}

} // namespace

void addOrigin(Form& form, Id<CurvePoint> id) {
    Document& document = form.document();
    const Project& project = document.project();
    const Curve* curve = find(project, find(project, id)->curve);
    const bool isRealised = curve && curve->role == CurveRole::realised;
    const bool canFollow = isRealised && !project.waves.isEmpty();
    const QString label = Form::tr("Where it comes from");
    if (canFollow) {
        QStringList names{Form::tr("Not from a wave")};
        for (const Wave& wave : project.waves)
            names.append(wave.name);
        form.add(label, new ChoiceField(document, names, bindWave(id, idList(project.waves))));
    }
    form.note(canFollow ? QString() : label, canFollow ? "caption" : "", [id](const Project& now) {
        const CurvePoint* found = find(now, id);
        return found ? originText(now, *found) : QString();
    });
    if (!isRealised)
        return;
    addFigures(form, id);
    form.note(Form::tr("Asked here"), "", [id](const Project& now) { return askedText(now, id); });
    form.add({}, new ButtonField(
                     document, Form::tr("Follow the wave"),
                     [id](const Project& now) { return followText(now, id); },
                     [id](const Project& now) {
                         const Asked asked = askedAt(now, id);
                         return asked.wave ? followWaveAt(now, id, asked.wave->id) : now;
                     }));
}

} // namespace touchline

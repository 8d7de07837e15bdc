#include "ui/panels/step_experience.h"

#include "core/edits/curves.h"
#include "core/insight/gap.h"
#include "ui/drawing/words.h"
#include "ui/panels/text_field.h"
#include "ui/panels/value_field.h"

#include <QLocale>

namespace touchline {

namespace {

const CurvePoint* pointAt(const Project& project, Id<Step> step, const CurveKey& key) {
    const Journey* journey = journeyOf(project, step);
    const Curve* curve = journey ? findCurve(*journey, key.persona, key.dimension, key.role) : nullptr;
    return curve ? currentPoint(*journey, curve->id, step) : nullptr;
}

Binding<std::optional<double>> bindValue(Id<Step> step, const CurveKey& key, const QString& name) {
    return {name,
            [step, key](const Project& project) {
                const CurvePoint* point = pointAt(project, step, key);
                return point ? std::optional(point->value) : std::nullopt;
            },
            [step, key](const Project& project, const std::optional<double>& value) {
                return value ? setPoint(project, step, key, *value) : clearPoint(project, step, key);
            }};
}

Binding<QString> bindWord(Id<Step> step, const CurveKey& key) {
    return {Form::tr("Change word"),
            [step, key](const Project& project) {
                const CurvePoint* point = pointAt(project, step, key);
                return point ? point->word : QString();
            },
            [step, key](const Project& project, const QString& word) {
                return setWord(project, step, key, word);
            }};
}

/// "1.6 below intended", where that counts, and what the realised value is and rests on.
QString gapText(const Project& project, Id<Step> step, Id<Persona> persona) {
    const Journey* journey = journeyOf(project, step);
    if (!journey)
        return {};
    for (const StepGap& gap : stepGaps(*journey, persona, Dimension::emotional)) {
        if (gap.step != step || gap.gap() < gapThatCounts)
            continue;
        const CurvePoint* point = pointAt(project, step, {.persona = persona});
        const auto* measured = std::get_if<FromWave>(&point->origin);
        const Wave* wave = measured ? find(project, measured->wave) : nullptr;
        QStringList facts;
        for (const QString& fact :
             {point->word, gap.n ? Form::tr("n %1").arg(*gap.n) : QString(), wave ? wave->name : QString()}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        const QString sentence =
            Form::tr("%1 below intended").arg(Words(QLocale().bcp47Name()).number(gap.gap()));
        return facts.isEmpty() ? sentence : sentence + u'\n' + facts.join(" · ");
    }
    return {};
}

} // namespace

void addExperience(Form& form, Id<Step> step, Id<Persona> persona) {
    Document& document = form.document();
    if (!persona)
        return;
    const CurveKey intended{persona, Dimension::emotional, CurveRole::intended};
    const CurveKey realised{persona, Dimension::emotional, CurveRole::realised};
    form.add(Form::tr("Emotional experience"),
             new ValueField(document, Form::tr("Intended"), false,
                            bindValue(step, intended, Form::tr("Change intended value"))));
    form.add({}, new ValueField(document, Form::tr("Realised"), true,
                                bindValue(step, realised, Form::tr("Change realised value"))));
    form.add({}, new LineField(document, bindWord(step, realised), Form::tr("The feeling in one word")));
    form.note({}, "gap", [step, persona](const Project& now) { return gapText(now, step, persona); });
}

} // namespace touchline

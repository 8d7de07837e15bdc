#include "ui/panels/step_experience.h"

#include "core/edits/curves.h"
#include "core/insight/gap.h"
#include "ui/drawing/words.h"
#include "ui/messages/insight_outline.h"
#include "ui/panels/step_chart.h"
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
                return value ? setPoint(project, step, key, *value, QDate::currentDate())
                             : clearPoint(project, step, key);
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

/// "1.6 below intended", where that is 0.5 or more, whether it counts, and what the realised value is and
/// rests on.
QString gapNote(const Project& project, Id<Step> step, Id<Persona> persona) {
    const Journey* journey = journeyOf(project, step);
    if (!journey)
        return {};
    const Words words(QLocale().bcp47Name());
    for (const StepGap& gap : stepGaps(*journey, persona, Dimension::emotional)) {
        if (gap.step != step || gap.gap() < gapThatCounts)
            continue;
        const auto* measured = std::get_if<FromWave>(&gap.point->origin);
        const Wave* wave = measured ? find(project, measured->wave) : nullptr;
        const GapCounts counts = countsOf(project, *journey, gap);
        QString sentence = gapText(words, gap);
        if (counts == GapCounts::small)
            sentence += ", " + Form::tr("inside the band");
        else if (counts == GapCounts::too_few_answers)
            sentence += ", " + countsText(words, counts);
        else if (measured)
            sentence += ", " + Form::tr("outside the band");
        QStringList facts;
        for (const QString& fact : {gap.point->word, gap.n ? Form::tr("n %1").arg(*gap.n) : QString(),
                                    wave ? wave->name : QString()}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
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
    form.note({}, "gap", [step, persona](const Project& now) { return gapNote(now, step, persona); });
    form.add({}, new StepChart(document, step, persona, Dimension::emotional));
}

} // namespace touchline

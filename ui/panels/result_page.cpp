#include "ui/panels/result_page.h"

#include "core/edits/waves.h"
#include "ui/messages/measure_text.h"
#include "ui/panels/answers_field.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/figures.h"
#include "ui/panels/linked.h"
#include "ui/panels/measure_targets.h"
#include "ui/panels/text_field.h"

namespace touchline {

namespace {

/// A part of a result, read and written.
template <class Value, class Read, class Write>
Binding<Value> bindResult(Id<WaveResult> id, Read read, Write write) {
    return {Form::tr("Change result"),
            [id, read](const Project& project) {
                const WaveResult* result = findResult(project, id);
                return result ? read(*result) : Value();
            },
            [id, write](const Project& project, const Value& value) {
                const WaveResult* result = findResult(project, id);
                if (!result)
                    return project;
                WaveResult next = *result;
                write(next, value);
                return setResult(project, next);
            }};
}

template <auto Member>
Binding<QString> bindResultFigure(Id<WaveResult> id) {
    using Number = typename MemberOf<Member>::Value::value_type;
    return bindResult<QString>(
        id,
        [](const WaveResult& result) {
            return result.*Member ? figureText(double(*(result.*Member))) : QString();
        },
        [](WaveResult& result, const QString& text) {
            const std::optional<double> typed = figureOf(text);
            if (typed)
                result.*Member = Number(*typed);
            else if (text.trimmed().isEmpty())
                result.*Member = std::nullopt;
        });
}

/// One of `places`, by its place among them.
template <class T>
Binding<int> bindOneOf(Id<WaveResult> id, const QList<Id<T>>& places, Id<T> WaveResult::*member) {
    return bindResult<int>(
        id, [places, member](const WaveResult& result) { return int(places.indexOf(result.*member)); },
        [places, member](WaveResult& result, int at) { result.*member = places.value(at); });
}

void addSubject(Form& form, Id<WaveResult> id) {
    Document& document = form.document();
    const Project& project = document.project();
    const QList<MeasuredTarget> targets = measureTargets(project);
    QList<Id<Persona>> personas{Id<Persona>()};
    QStringList names{Form::tr("All together")};
    for (const BookEntry& persona : personaEntries(project)) {
        personas.append(Id<Persona>(persona.id));
        names.append(persona.text);
    }
    const auto target = bindResult<int>(
        id,
        [targets](const WaveResult& result) {
            return int(targets.indexOf({result.journey, result.stage, result.step, {}}));
        },
        [targets](WaveResult& result, int at) {
            const MeasuredTarget wanted = targets.value(at);
            result.journey = wanted.journey;
            result.stage = wanted.stage;
            result.step = wanted.step;
        });
    form.row({{Form::tr("Question"),
               new ChoiceField(document, libraryNames<Metric>(project),
                               bindOneOf(id, idList(project.library.metrics), &WaveResult::metric)),
               2},
              {Form::tr("About"), new ChoiceField(document, indentedTitles(project, targets), target), 3},
              {Form::tr("Whose answers"),
               new ChoiceField(document, names, bindOneOf(id, personas, &WaveResult::persona)), 2}});
}

} // namespace

void fillResultPage(Form& form, Id<WaveResult> id) {
    Document& document = form.document();
    addSubject(form, id);
    const WaveResult* result = findResult(document.project(), id);
    const Metric* metric = find(document.project(), result->metric);
    const auto isFigure = [id](const Project& now) {
        const WaveResult* found = findResult(now, id);
        return found && found->answers.isEmpty();
    };
    form.row(
        {{Form::tr("Figure"), new LineField(document, bindResultFigure<&WaveResult::value>(id))},
         {Form::tr("Answers (n)"), new LineField(document, bindResultFigure<&WaveResult::n>(id))},
         {Form::tr("Standard deviation"), new LineField(document, bindResultFigure<&WaveResult::sd>(id))},
         {Form::tr("Margin (±)"), new LineField(document, bindResultFigure<&WaveResult::margin>(id))}},
        isFigure);
    if (AnswersField::isFor(*metric) || !result->answers.isEmpty())
        form.add(Form::tr("How many gave each answer"), new AnswersField(document, id));
    form.note({}, "caption", [id](const Project& now) {
        const WaveResult* found = findResult(now, id);
        const Metric* asked = found ? find(now, found->metric) : nullptr;
        return asked ? sureText(*asked, *found) : QString();
    });
}

} // namespace touchline

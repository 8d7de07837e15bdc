#include "core/exchange/imported_journey.h"

#include "core/model/clean_text.h"
#include "core/model/limits.h"

namespace touchline {

namespace {

template <class T>
void append(QList<T>& list, T entry, int line) {
    if (list.size() >= limits::listItems)
        throw ImportError(ImportError::Kind::tooLarge, line);
    list.append(std::move(entry));
}

} // namespace

ImportedJourney::ImportedJourney() {
    journey_.id = Id<Journey>::create();
    curve_.id = Id<Curve>::create();
}

void ImportedJourney::warn(ImportWarning::Kind kind, int line, QStringView text) {
    constexpr qsizetype longestQuote = 200;
    warnings_.append({line, kind, text.left(longestQuote).toString()});
}

QString ImportedJourney::clean(QStringView text, int line) {
    const QString bounded = text.trimmed().left(limits::textLength).toString();
    if (text.trimmed().size() > bounded.size())
        warn(ImportWarning::Kind::shortened, line, text);
    if (allowedCharacters(bounded) != bounded)
        warn(ImportWarning::Kind::cleanedText, line, text);
    return cleanText(bounded).trimmed();
}

void ImportedJourney::setTitle(const QString& title) {
    journey_.title = title;
}

void ImportedJourney::setScenario(const QString& scenario) {
    journey_.scenario = scenario;
}

void ImportedJourney::addStage(const QString& title, int line) {
    append(journey_.stages, {.id = Id<Stage>::create(), .title = title}, line);
}

Step& ImportedJourney::addStep(const QString& title, int line) {
    if (journey_.stages.isEmpty())
        addStage({}, line);
    append(journey_.steps, {.id = Id<Step>::create(), .stage = journey_.stages.last().id, .title = title},
           line);
    return journey_.steps.last();
}

void ImportedJourney::addValue(double value, const QString& source, int line) {
    append(journey_.points,
           {.id = Id<CurvePoint>::create(),
            .curve = curve_.id,
            .step = journey_.steps.last().id,
            .value = value,
            .origin = Imported{source}},
           line);
}

Id<Persona> ImportedJourney::addPersona(const QString& name, int line) {
    append(personas_, {.id = Id<Persona>::create(), .name = name}, line);
    return personas_.last().id;
}

ImportResult ImportedJourney::result(Id<Persona> main) && {
    if (personas_.isEmpty())
        main = addPersona({}, 0);
    curve_.persona = main;
    journey_.curves = {curve_};
    journey_.personas = {main};
    for (const Persona& persona : std::as_const(personas_)) {
        if (persona.id != main)
            journey_.personas.append(persona.id);
    }
    for (const LaneKind kind : {LaneKind::steps, LaneKind::experience})
        journey_.lanes.append({.id = Id<Lane>::create(), .kind = kind});

    ImportResult result;
    result.project.about.title = cleanLine(journey_.title);
    result.project.library.personas = std::move(personas_);
    result.project.journeys = {std::move(journey_)};
    result.warnings = std::move(warnings_);
    std::stable_sort(result.warnings.begin(), result.warnings.end(),
                     [](const ImportWarning& a, const ImportWarning& b) { return a.line < b.line; });
    return result;
}

} // namespace touchline

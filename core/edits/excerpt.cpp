#include "core/edits/excerpt.h"

#include "core/edits/remove.h"
#include "core/model/home.h"
#include "core/model/references.h"

namespace touchline {

namespace {

using Ids = QSet<QUuid>;

bool holds(const Journey& journey, const Ids& ids) {
    const auto any = [&ids](const auto& list) {
        return std::ranges::any_of(list,
                                   [&ids](const auto& entry) { return ids.contains(entry.id.value()); });
    };
    return ids.contains(journey.id.value()) || any(journey.stages) || any(journey.steps) ||
           any(journey.lanes) || any(journey.cards) || any(journey.points);
}

/// Adds what the entries of a list that are in `ids` live by.
template <class T>
void addHomes(const QList<T>& list, Ids& ids, auto... homes) {
    for (const T& entry : list) {
        if (ids.contains(entry.id.value()))
            (ids.insert((entry.*homes).value()), ...);
    }
}

template <class T>
void keep(QList<T>& list, const Ids& ids) {
    list.removeIf([&ids](const T& entry) { return !ids.contains(entry.id.value()); });
}

/// The columns between others, so that what lies in these keeps its distance.
void addBetween(const QList<Id<Step>>& columns, Ids& ids) {
    const auto isIn = [&ids](Id<Step> id) { return ids.contains(id.value()); };
    const auto first = std::find_if(columns.begin(), columns.end(), isIn);
    const auto last = std::find_if(columns.rbegin(), columns.rend(), isIn).base();
    for (auto step = first; step < last; ++step)
        ids.insert(step->value());
}

void keepOnly(Journey& journey, Ids ids) {
    addHomes(journey.cards, ids, &Card::lane, &Card::step);
    addHomes(journey.points, ids, &CurvePoint::curve, &CurvePoint::step);
    addBetween(columns(journey), ids);
    addHomes(journey.steps, ids, &Step::stage);
    keep(journey.stages, ids);
    keep(journey.steps, ids);
    keep(journey.lanes, ids);
    keep(journey.cards, ids);
    keep(journey.curves, ids);
    keep(journey.points, ids);
}

Ids referencesOf(const Project& project) {
    Ids ids;
    forEachReference(project, [&ids](QUuid id, const char*, const Place&) { ids.insert(id); });
    return ids;
}

/// What the journey uses of the library and of the images, and what that uses.
void addLibrary(const Project& from, Project& to) {
    qsizetype before = -1;
    for (Ids used = referencesOf(to); used.size() > before; used = referencesOf(to)) {
        before = used.size();
        forEachField<Library>([&](auto field) {
            using List = FieldOf<Library, decltype(field)>;
            if constexpr (isList<List>) {
                if constexpr (InLibrary<typename List::value_type>) {
                    to.library.*field.pointer = from.library.*field.pointer;
                    keep(to.library.*field.pointer, used);
                }
            }
        });
        to.images = from.images;
        keep(to.images, used);
    }
}

} // namespace

Excerpt excerpt(const Project& project, const QSet<QUuid>& ids) {
    Excerpt result;
    const auto journey =
        std::ranges::find_if(project.journeys, [&ids](const Journey& any) { return holds(any, ids); });
    if (journey == project.journeys.end())
        return result;
    result.ids = ids;
    result.project.about.title = journey->title;
    result.project.about.language = project.about.language;
    result.project.journeys = {*journey};
    if (!ids.contains(journey->id.value()))
        keepOnly(result.project.journeys.first(), withDependants(result.project, ids));
    addLibrary(project, result.project);
    return result;
}

Project standingAlone(const Excerpt& excerpt) {
    Ids known;
    forEachDefinition(excerpt.project, [&](QUuid id, const char*, const Place&) { known.insert(id); });
    return without(excerpt.project, referencesOf(excerpt.project) - known);
}

} // namespace touchline

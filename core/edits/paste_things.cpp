#include "core/edits/paste_things.h"

#include "core/edits/adopt.h"
#include "core/edits/paste_grid.h"
#include "core/edits/remove.h"
#include "core/model/new_ids.h"
#include "core/model/references.h"

namespace touchline {

namespace {

/// Nothing points at what is not there.
Project withoutDangling(const Project& project) {
    QSet<QUuid> known, used;
    forEachDefinition(project, [&](QUuid id, const char*, const Place&) { known.insert(id); });
    forEachReference(project, [&](QUuid id, const char*, const Place&) { used.insert(id); });
    return without(project, used - known);
}

/// The entry in its place: behind `behind`, else at the end.
template <class T>
bool insertBehind(QList<T>& list, const T& entry, Id<T> behind) {
    if (isFull(list))
        return false;
    const qsizetype at = indexOf(list, behind);
    list.insert(at < 0 ? list.size() : at + 1, entry);
    return true;
}

/// Puts things of `from` into a journey; the things have ids of their own already.
class Things {
public:
    Things(Journey& journey, const PastePlace& place, const Journey& from, const QSet<QUuid>& ids,
           Pasted& pasted)
        : journey_(journey), place_(place), from_(from), ids_(ids), pasted_(pasted) {}

    void stages() {
        Id<Stage> behind = place_.stage;
        if (const Step* step = find(journey_.steps, place_.step))
            behind = step->stage;
        for (const Stage& stage : from_.stages) {
            if (!has(stage) || !insertBehind(journey_.stages, stage, behind))
                continue;
            behind = stage.id;
            count(pasted_.stages, stage.id.value());
            Id<Step> last;
            for (const Id<Step> step : stepsOf(from_, stage.id))
                last = takeStep(step, stage.id, last);
        }
    }

    void steps() {
        Id<Step> behind = place_.step;
        const Step* selected = find(journey_.steps, behind);
        Id<Stage> stage = selected ? selected->stage : place_.stage;
        if (!stage && !journey_.stages.isEmpty())
            stage = journey_.stages.constLast().id;
        if (!selected && !stepsOf(journey_, stage).isEmpty())
            behind = stepsOf(journey_, stage).last();
        for (const Id<Step> step : columns(from_)) {
            if (stage && ids_.contains(step.value()))
                behind = takeStep(step, stage, behind);
        }
    }

    void lanes() {
        Id<Lane> behind = place_.lane;
        for (const Lane& lane : from_.lanes) {
            if (!has(lane) || !insertBehind(journey_.lanes, lane, behind))
                continue;
            behind = lane.id;
            count(pasted_.lanes, lane.id.value());
            for (Card card : from_.cards) {
                if (card.lane == lane.id) {
                    card.step = find(journey_.steps, card.step) ? card.step : Id<Step>();
                    takeCard(card);
                }
            }
        }
    }

    void cards() {
        const QList<Id<Step>> columnsThere = columns(from_);
        const QList<Id<Step>> all = columns(journey_);
        const QList<Id<Step>> there = all.mid(std::max<qsizetype>(all.indexOf(place_.step), 0));
        PasteGrid grid(journey_, pasted_, there, there.isEmpty() ? Id<Step>() : there.last(),
                       journey_.stages.isEmpty() ? Id<Stage>() : journey_.stages.constLast().id);
        const qsizetype first = firstColumn(columnsThere);
        const QHash<Id<Lane>, Id<Lane>> lanes = lanesOfCards();
        for (Card card : from_.cards) {
            if (!has(card))
                continue;
            const qsizetype column = columnsThere.indexOf(card.step);
            card.step = grid.step(column < 0 ? 0 : column - first);
            card.lane = lanes.value(card.lane);
            takeCard(card);
        }
    }

    void points() {
        const QList<Id<Step>> columnsThere = columns(from_);
        const QList<Id<Step>> all = columns(journey_);
        const qsizetype from = std::max<qsizetype>(all.indexOf(place_.step), 0);
        qsizetype first = columnsThere.size();
        for (const CurvePoint& point : from_.points)
            first = has(point) ? std::min(first, columnsThere.indexOf(point.step)) : first;
        for (CurvePoint point : from_.points) {
            if (!has(point))
                continue;
            point.step = all.value(from + columnsThere.indexOf(point.step) - first);
            if (point.step)
                takePoint(point);
            else
                ++pasted_.leftOut;
        }
    }

private:
    bool has(const auto& entry) const { return ids_.contains(entry.id.value()); }

    void count(int& number, QUuid id) {
        ++number;
        if (pasted_.first.isNull())
            pasted_.first = id;
    }

    /// With its cards and points; the step itself, or `behind` where there is no room.
    Id<Step> takeStep(Id<Step> id, Id<Stage> stage, Id<Step> behind) {
        Step step = *find(from_.steps, id);
        step.stage = stage;
        if (!insertBehind(journey_.steps, step, behind))
            return behind;
        count(pasted_.steps, id.value());
        for (Card card : from_.cards) {
            if (card.step == id) {
                card.lane = laneFor(card.lane);
                takeCard(card);
            }
        }
        for (const CurvePoint& point : from_.points) {
            if (point.step == id)
                takePoint(point);
        }
        return id;
    }

    void takeCard(const Card& card) {
        if (!card.lane || isFull(journey_.cards))
            ++pasted_.leftOut;
        else if (insertBehind(journey_.cards, card, {}))
            count(pasted_.cards, card.id.value());
    }

    /// A newer value of the same curve at the same step.
    void takePoint(CurvePoint point) {
        const Curve& like = *find(from_.curves, point.curve);
        const Curve* curve = findCurve(journey_, like.persona, like.dimension, like.role);
        if (!curve && !isFull(journey_.curves)) {
            journey_.curves.append(like);
            journey_.curves.last().id = Id<Curve>::create();
            curve = &journey_.curves.constLast();
        }
        if (!curve || isFull(journey_.points)) {
            ++pasted_.leftOut;
            return;
        }
        if (!journey_.personas.contains(curve->persona))
            journey_.personas.append(curve->persona); // else nobody would see her values
        point.curve = curve->id;
        journey_.points.removeIf([&point](const CurvePoint& old) {
            return old.curve == point.curve && old.step == point.step && old.date == point.date;
        });
        journey_.points.append(point);
        count(pasted_.values, point.id.value());
    }

    /// The lane itself, one like it, or a copy at the bottom.
    Id<Lane> laneFor(Id<Lane> id) {
        const Lane& like = *find(from_.lanes, id);
        if (find(journey_.lanes, id))
            return id;
        for (const Lane& lane : std::as_const(journey_.lanes)) {
            if (lane.kind == like.kind && lane.title == like.title)
                return lane.id;
        }
        Lane copy = like;
        copy.id = Id<Lane>::create();
        if (!insertBehind(journey_.lanes, copy, {}))
            return {};
        ++pasted_.lanes;
        return copy.id;
    }

    qsizetype firstColumn(const QList<Id<Step>>& columnsThere) const {
        qsizetype first = columnsThere.size();
        for (const Card& card : from_.cards) {
            const qsizetype column = has(card) ? columnsThere.indexOf(card.step) : -1;
            first = column < 0 ? first : std::min(first, column);
        }
        return first;
    }

    /// Which lane the cards of which lane go to.
    QHash<Id<Lane>, Id<Lane>> lanesOfCards() {
        QHash<Id<Lane>, Id<Lane>> lanes;
        qsizetype next = indexOf(journey_.lanes, place_.lane);
        const bool isOver = next >= 0 && ownsCards(journey_.lanes.at(next).kind);
        for (const Lane& lane : from_.lanes) {
            if (std::ranges::none_of(from_.cards,
                                     [&](const Card& card) { return has(card) && card.lane == lane.id; }))
                continue;
            while (isOver && next < journey_.lanes.size() && !ownsCards(journey_.lanes.at(next).kind))
                ++next;
            lanes.insert(lane.id, isOver && next < journey_.lanes.size() ? journey_.lanes.at(next++).id
                                                                         : laneFor(lane.id));
        }
        return lanes;
    }

    Journey& journey_;
    const PastePlace& place_;
    const Journey& from_;
    const QSet<QUuid>& ids_;
    Pasted& pasted_;
};

bool isUntouched(const Journey& journey) {
    const auto isUntitled = [](const auto& entry) { return entry.title.isEmpty(); };
    return journey.cards.isEmpty() && journey.points.isEmpty() &&
           std::ranges::all_of(journey.steps, isUntitled) && std::ranges::all_of(journey.stages, isUntitled);
}

void addJourneys(const QList<Journey>& journeys, Pasted& pasted) {
    for (const Journey& journey : journeys) {
        if (isFull(pasted.project.journeys))
            return;
        pasted.project.journeys.append(journey);
        ++pasted.journeys;
        pasted.stages += static_cast<int>(journey.stages.size());
        pasted.steps += static_cast<int>(journey.steps.size());
        pasted.cards += static_cast<int>(journey.cards.size());
        pasted.values += static_cast<int>(journey.points.size());
        if (pasted.first.isNull())
            pasted.first = journey.id.value();
    }
}

} // namespace

Pasted pasteThings(const Project& project, const PastePlace& place, const Excerpt& things) {
    Pasted pasted{.project = project};
    if (things.project.journeys.isEmpty())
        return pasted;
    const Adopted both = adopted(project, things.project);
    QHash<QUuid, QUuid> names;
    const QSet<QUuid> all = withDependants(both.guest, things.ids);
    for (const QUuid id : all)
        names.insert(id, QUuid::createUuid());
    const Journey from = renamed(both.guest, names).journeys.first();
    QSet<QUuid> ids;
    for (const QUuid id : things.ids)
        ids.insert(names.value(id));

    pasted.project = both.host;
    if (ids.contains(from.id.value())) {
        addJourneys({from}, pasted);
    } else {
        pasted.project = edited(both.host, place.journey, [&](Journey& journey) {
            Things pieces(journey, place, from, ids, pasted);
            const auto any = [&ids](const auto& list) {
                return std::ranges::any_of(
                    list, [&ids](const auto& entry) { return ids.contains(entry.id.value()); });
            };
            if (any(from.stages))
                pieces.stages();
            else if (any(from.steps))
                pieces.steps();
            else if (any(from.lanes))
                pieces.lanes();
            else if (any(from.cards))
                pieces.cards();
            else
                pieces.points();
        });
    }
    pasted.project = pasted.isAny() ? withoutDangling(pasted.project) : project;
    return pasted;
}

Pasted pasteProject(const Project& project, const PastePlace& place, const Project& guest) {
    const Adopted both = adopted(project, guest);
    QSet<QUuid> own;
    for (const Journey& journey : both.guest.journeys)
        own.insert(journey.id.value());
    QHash<QUuid, QUuid> names;
    for (const QUuid id : withDependants(both.guest, own))
        names.insert(id, QUuid::createUuid());
    Pasted pasted{.project = both.host};
    QList<Journey> journeys = renamed(both.guest, names).journeys;
    const Journey* blank = find(project, place.journey);
    const bool takesItsPlace = blank && !journeys.isEmpty() && isUntouched(*blank);
    if (takesItsPlace && !blank->title.isEmpty())
        journeys.first().title = blank->title;
    addJourneys(journeys, pasted);
    if (takesItsPlace && pasted.journeys > 0) {
        QList<Journey>& list = pasted.project.journeys;
        list.move(list.size() - pasted.journeys, indexOf(list, place.journey));
        pasted.project = remove(pasted.project, place.journey);
    }
    pasted.project = pasted.isAny() ? withoutDangling(pasted.project) : project;
    return pasted;
}

} // namespace touchline

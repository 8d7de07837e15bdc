#include "core/edits/merge.h"

#include "core/edits/edited.h"
#include "core/edits/merged_step.h"
#include "core/edits/replace.h"
#include "core/edits/spans.h"

namespace touchline {

namespace {

/// `wanted` in the order of `all`; empty where they are not two or more neighbours.
template <class T>
QList<Id<T>> neighbours(const QList<Id<T>>& all, const QList<Id<T>>& wanted) {
    QList<qsizetype> places;
    for (const Id<T> id : wanted)
        places.append(all.indexOf(id));
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    const bool isRun =
        places.size() >= 2 && places.first() >= 0 && places.last() - places.first() == places.size() - 1;
    return isRun ? all.mid(places.first(), places.size()) : QList<Id<T>>();
}

/// Sorts those entries for which `isMoved` holds among the places that they have, equal ones as they stand.
template <class T>
void sortAmong(QList<T>& list, auto isMoved, auto isBefore) {
    QList<qsizetype> places;
    QList<T> entries;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (isMoved(list.at(i))) {
            places.append(i);
            entries.append(list.at(i));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), isBefore);
    for (qsizetype i = 0; i < places.size(); ++i)
        list[places[i]] = entries[i];
}

template <class T>
QHash<QUuid, QUuid> heirsOf(const QList<Id<T>>& run) {
    QHash<QUuid, QUuid> heirs;
    for (const Id<T> id : run.mid(1))
        heirs.insert(id.value(), run.first().value());
    return heirs;
}

/// Gaps that would be the same for one backlog item, as those of one step, become one.
void addGaps(const Project& project, QHash<QUuid, QUuid>& heirs) {
    const auto stepOf = [&](const AnsweredGap& gap) {
        return heirs.value(gap.step.value(), gap.step.value());
    };
    QHash<QUuid, QUuid> same;
    for (const BacklogItem& item : project.backlog) {
        for (qsizetype i = 1; i < item.gaps.size(); ++i) {
            const AnsweredGap& gap = item.gaps[i];
            const auto first = std::find_if(item.gaps.begin(), item.gaps.end(), [&](const auto& other) {
                return stepOf(other) == stepOf(gap) && other.persona == gap.persona &&
                       other.dimension == gap.dimension;
            });
            const bool isNew = heirs.contains(gap.step.value()) || heirs.contains(first->step.value());
            if (isNew && first->id != gap.id)
                same.insert(gap.id.value(), first->id.value());
        }
    }
    heirs.insert(same);
}

bool isTooLong(const Step& step) {
    for (const QString* text :
         {&step.title, &step.notes, &step.momentReason, &step.when, &step.howLong, &step.handOver,
          &step.behaviour.note, &step.toKnow, &step.toBeAble, &step.toHave}) {
        if (text->size() > limits::textLength)
            return true;
    }
    return false;
}

} // namespace

Project mergeSteps(const Project& project, const QList<Id<Step>>& steps) {
    const Journey* journey = steps.isEmpty() ? nullptr : journeyOf(project, steps.first());
    const QList<Id<Step>> run = journey ? neighbours(columns(*journey), steps) : QList<Id<Step>>();
    if (run.isEmpty())
        return project;
    Step whole = *find(journey->steps, run.first());
    for (const Id<Step> id : run.mid(1))
        whole = merged(whole, *find(journey->steps, id));
    if (isTooLong(whole))
        return project;

    Project next = edited(project, journey->id, [&](Journey& sorted) {
        const auto isOfRun = [&run](const auto& entry) { return run.contains(entry.step); };
        sorted.steps[indexOf(sorted.steps, whole.id)] = whole;
        sortAmong(sorted.cards, isOfRun,
                  [&run](const Card& a, const Card& b) { return run.indexOf(a.step) < run.indexOf(b.step); });
        // Of points of one date the last one counts.
        sortAmong(sorted.points, isOfRun, [&run](const CurvePoint& a, const CurvePoint& b) {
            return run.indexOf(a.step) > run.indexOf(b.step);
        });
    });
    QHash<QUuid, QUuid> heirs = heirsOf(run);
    addGaps(project, heirs);
    next = replaced(next, heirs);

    const Id<Step> first = run.first();
    next = edited(next, first, [first](Step& step) {
        step.causes.removeAll(first);
        step.serves.removeAll(first);
        if (step.asIsStep == first)
            step.asIsStep = {};
    });
    QHash<Id<Step>, Id<Step>> ends;
    for (const Id<Step> id : run)
        ends.insert(id, first);
    return edited(next, journey->id, [&](Journey& merged) { keepSpans(*journey, merged, ends); });
}

Project mergeStages(const Project& project, const QList<Id<Stage>>& stages) {
    const Journey* journey = stages.isEmpty() ? nullptr : journeyOf<Stage>(project, stages.first());
    const QList<Id<Stage>> run = journey ? neighbours(idList(journey->stages), stages) : QList<Id<Stage>>();
    if (run.isEmpty())
        return project;
    Stage whole = *find(journey->stages, run.first());
    for (const Id<Stage> id : run.mid(1)) {
        const Stage& stage = *find(journey->stages, id);
        whole.title = joined(whole.title, stage.title, titleDivider);
        whole.when = joined(whole.when, stage.when, titleDivider);
        addMissing(whole.ext, stage.ext);
    }
    if (whole.title.size() > limits::textLength || whole.when.size() > limits::textLength)
        return project;

    const auto ownerOf = [journey](const Stage& stage) { return stage.owner ? stage.owner : journey->owner; };
    const Project sorted = edited(project, journey->id, [&](Journey& next) {
        next.stages[indexOf(next.stages, whole.id)] = whole;
        for (Step& step : next.steps) {
            if (step.owner || !run.contains(step.stage))
                continue;
            const Id<Role> own = ownerOf(*find(journey->stages, step.stage));
            if (own != ownerOf(whole))
                step.owner = own;
        }
        sortAmong(
            next.steps, [&run](const Step& step) { return run.contains(step.stage); },
            [&run](const Step& a, const Step& b) { return run.indexOf(a.stage) < run.indexOf(b.stage); });
    });
    return replaced(sorted, heirsOf(run));
}

} // namespace touchline

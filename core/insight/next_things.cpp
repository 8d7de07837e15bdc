#include "core/insight/next_things.h"

#include "core/insight/gap.h"
#include "core/model/lookup.h"

namespace touchline {

namespace {

int rankOf(BacklogKind kind) {
    switch (kind) {
    case BacklogKind::keep:
        return 0;
    case BacklogKind::peak:
        return 1;
    case BacklogKind::fix:
        break;
    }
    return 2;
}

struct Candidate {
    const BacklogItem* item;
    int turn; ///< how many of its kind come before it
    double impact;
};

} // namespace

QList<const BacklogItem*> nextThings(const Project& project, const Journey& journey, Id<Persona> persona,
                                     qsizetype count) {
    QHash<Id<Step>, double> impacts;
    for (const Step& step : journey.steps)
        impacts.insert(step.id, 0);
    for (const StepGap& gap : stepGaps(journey, persona, Dimension::emotional))
        impacts[gap.step] = gap.impact();
    QList<Candidate> candidates;
    for (const BacklogItem& item : project.backlog) {
        const bool ended = item.status == BacklogStatus::stopped || item.status == BacklogStatus::done ||
                           item.status == BacklogStatus::measured;
        double impact = -1;
        for (const Id<Step> step : item.steps) {
            if (impacts.contains(step))
                impact = std::max(impact, 0.0) + impacts[step];
        }
        if (!ended && impact >= 0)
            candidates.append({&item, 0, impact});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(rankOf(a.item->kind), -a.impact) < std::pair(rankOf(b.item->kind), -b.impact);
    });
    for (qsizetype i = 1; i < candidates.size(); ++i) {
        if (candidates[i].item->kind == candidates[i - 1].item->kind)
            candidates[i].turn = candidates[i - 1].turn + 1;
    }
    // The first of each kind, then the others.
    std::stable_partition(candidates.begin(), candidates.end(),
                          [](const Candidate& c) { return c.turn == 0; });
    QList<const BacklogItem*> items;
    for (const Candidate& candidate : candidates.first(std::min(count, candidates.size())))
        items.append(candidate.item);
    return items;
}

} // namespace touchline

#include "core/edits/find_text.h"

#include "core/model/lookup.h"

#include <tuple>

namespace touchline {

namespace {

qsizetype entriesIn(const Project& project) {
    qsizetype entries = 1;
    for (const Journey& journey : project.journeys)
        entries += journey.steps.size() + journey.cards.size() + journey.points.size();
    return entries;
}

class Finder {
public:
    Finder(const TextPattern& pattern, qsizetype entries, const SearchProgress& goOn)
        : pattern_(pattern), entries_(entries), goOn_(goOn) {}

    template <auto>
    bool text(const QString& text, const TextPlace& place) {
        if (text.isEmpty())
            return false;
        if (place.id != last_)
            count(place.id);
        if (stopped_)
            return false;
        for (TextRange range = pattern_.next(text); range; range = pattern_.next(text, range.end()))
            hits_.append({place, range, text});
        return false;
    }

    QList<TextHit>& hits() { return hits_; }

private:
    void count(QUuid entry) {
        constexpr qsizetype apart = 256; // entries between two questions
        last_ = entry;
        if (!stopped_ && ++seen_ % apart == 0)
            stopped_ = !goOn_(std::min(1.0, double(seen_) / double(entries_)));
    }

    const TextPattern& pattern_;
    const qsizetype entries_;
    const SearchProgress& goOn_;
    QList<TextHit> hits_;
    QUuid last_;
    qsizetype seen_ = 0;
    bool stopped_ = false;
};

/// Where the things of a journey stand when it is read.
class Reading {
public:
    explicit Reading(const Journey& journey) {
        for (const Lane& lane : journey.lanes)
            places_.insert(lane.id.value(), {3, int(places_.size()), -1});
        for (const Stage& stage : journey.stages)
            places_.insert(stage.id.value(), {1, int(places_.size()), 0});
        for (const Id<Step> step : columns(journey))
            places_.insert(step.value(), {2, 0, int(places_.size())});
        for (const Card& card : journey.cards)
            places_.insert(card.id.value(), below(card.lane.value(), card.step.value()));
        const auto curves = std::ranges::find(journey.lanes, LaneKind::experience, &Lane::kind);
        const QUuid lane = curves == journey.lanes.end() ? QUuid() : curves->id.value();
        for (const CurvePoint& point : journey.points)
            places_.insert(point.id.value(), below(lane, point.step.value()));
    }

    bool operator()(const TextHit& a, const TextHit& b) const { return at(a) < at(b); }

private:
    using Place = std::tuple<int, int, int>; ///< what it is, the lane, the column

    Place at(const TextHit& hit) const { return places_.value(hit.place.id, {0, 0, 0}); }
    Place below(QUuid lane, QUuid step) const {
        return {3, std::get<1>(places_.value(lane)), std::get<2>(places_.value(step))};
    }

    QHash<QUuid, Place> places_;
};

} // namespace

QList<TextHit> findText(const Project& project, const TextPattern& pattern, const SearchProgress& goOn) {
    if (pattern.isEmpty())
        return {};
    Finder finder(pattern, entriesIn(project), goOn);
    visitTexts(project, {}, finder);
    QList<TextHit>& hits = finder.hits();
    for (auto from = hits.begin(); from != hits.end();) {
        const Id<Journey> id = from->place.journey;
        const auto to =
            std::find_if(from, hits.end(), [id](const TextHit& h) { return h.place.journey != id; });
        const Journey* journey = find(project.journeys, id);
        if (journey && to - from > 1)
            std::stable_sort(from, to, Reading(*journey));
        from = to;
    }
    return hits;
}

} // namespace touchline

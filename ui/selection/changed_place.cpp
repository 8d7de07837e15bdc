#include "ui/selection/changed_place.h"

#include "core/changes/diff.h"
#include "core/model/type_name.h"

namespace touchline {

namespace {

template <class T>
bool isOf(const Change& change) {
    return change.type == typeName<T>();
}

Selection thing(const Change& change) {
    if (isOf<Card>(change))
        return Id<Card>(change.id);
    if (isOf<CurvePoint>(change))
        return Id<CurvePoint>(change.id);
    if (isOf<Step>(change))
        return Id<Step>(change.id);
    if (isOf<Stage>(change))
        return Id<Stage>(change.id);
    if (isOf<Lane>(change))
        return Id<Lane>(change.id);
    if (isOf<Journey>(change))
        return Id<Journey>(change.id);
    return {};
}

} // namespace

Selection changedPlace(const Project& before, const Project& after) {
    Selection journey;
    for (const Change& change : diff(before, after)) {
        const Selection changed = thing(change);
        const Selection place = isIn(after, changed) ? changed : placeOf(before, changed);
        if (!isIn(after, place))
            continue;
        if (!place.journey())
            return place;
        journey = place;
    }
    return journey;
}

} // namespace touchline

#include "ui/selection/changed_place.h"

#include "core/changes/diff.h"

namespace touchline {

Selection changedPlace(const Project& before, const Project& after) {
    Selection journey;
    for (const Change& change : diff(before, after)) {
        const Selection own = selectionOf(after, change.id);
        const Selection place =
            own.kind == Selection::Kind::none ? placeOf(before, selectionOf(before, change.id)) : own;
        if (!isIn(after, place))
            continue;
        if (!place.journey())
            return place;
        journey = place;
    }
    return journey;
}

} // namespace touchline

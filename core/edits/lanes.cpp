#include "core/edits/lanes.h"

#include "core/model/clean_text.h"

namespace touchline {

Added<Lane> addLane(const Project& project, Id<Journey> journey, LaneKind kind, const QString& title,
                    Id<Lane> before) {
    return inserted(project, journey, Lane{.kind = kind, .title = cleanLine(title)}, before);
}

Project moveLane(const Project& project, Id<Lane> lane, Id<Lane> before) {
    return moved(project, lane, before, [](Lane&) {});
}

} // namespace touchline

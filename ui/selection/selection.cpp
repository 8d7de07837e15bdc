#include "ui/selection/selection.h"

namespace touchline {

const Journey* journeyOf(const Project& project, const Selection& selection) {
    switch (selection.kind) {
    case Selection::Kind::none:
        return nullptr;
    case Selection::Kind::journey:
        return find(project, selection.journey());
    case Selection::Kind::stage:
        return journeyOf<Stage>(project, selection.stage());
    case Selection::Kind::step:
        return journeyOf<Step>(project, selection.step());
    case Selection::Kind::lane:
        return journeyOf<Lane>(project, selection.lane());
    case Selection::Kind::card:
        return journeyOf<Card>(project, selection.card());
    case Selection::Kind::point:
        return journeyOf<CurvePoint>(project, selection.point());
    }
    return nullptr;
}

bool isIn(const Project& project, const Selection& selection) {
    return journeyOf(project, selection) != nullptr;
}

} // namespace touchline

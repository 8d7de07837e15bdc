#include "ui/selection/selection.h"

namespace touchline {

bool isIn(const Project& project, const Selection& selection) {
    switch (selection.kind) {
    case Selection::Kind::none:
        return false;
    case Selection::Kind::journey:
        return find(project, selection.journey());
    case Selection::Kind::stage:
        return find(project, selection.stage());
    case Selection::Kind::step:
        return find(project, selection.step());
    case Selection::Kind::lane:
        return find(project, selection.lane());
    case Selection::Kind::card:
        return find(project, selection.card());
    case Selection::Kind::point:
        return find(project, selection.point());
    }
    return false;
}

} // namespace touchline

#include "core/edits/cards.h"
#include "core/edits/remove.h"
#include "core/edits/steps.h"
#include "ui/actions/map_edit.h"

#include <QCoreApplication>

namespace touchline {

namespace {

/// What is selected once `gone` is gone from `order`: what stands behind `last`, else before it.
template <class T>
Selection neighbour(const QList<Id<T>>& order, Id<T> last, const QSet<QUuid>& gone) {
    const qsizetype at = order.indexOf(last);
    const auto stays = [&](qsizetype place) { return !gone.contains(order[place].value()); };
    for (qsizetype next = at + 1; next < order.size(); ++next) {
        if (stays(next))
            return order[next];
    }
    for (qsizetype previous = at - 1; previous >= 0; --previous) {
        if (stays(previous))
            return order[previous];
    }
    return {};
}

Selection whatIsLeft(const Project& project, const Selection& last, const QSet<QUuid>& gone) {
    const Journey& journey = *journeyOf(project, last);
    if (last.stage())
        return neighbour(idList(journey.stages), last.stage(), gone);
    if (last.step())
        return neighbour(columns(journey), last.step(), gone);
    if (last.lane())
        return neighbour(idList(journey.lanes), last.lane(), gone);
    if (const Card* card = find(journey.cards, last.card())) {
        const Selection next = neighbour(cardsIn(journey, card->lane, card->step), card->id, gone);
        if (next.kind != Selection::Kind::none)
            return next;
    }
    return placeOf(project, last);
}

/// The point with its history.
void addValues(const Project& project, Id<CurvePoint> id, QSet<QUuid>& gone) {
    const CurvePoint* point = find(project, id);
    const Journey& journey = *journeyOf<CurvePoint>(project, id);
    for (const CurvePoint& other : journey.points) {
        if (other.curve == point->curve && other.step == point->step)
            gone.insert(other.id.value());
    }
}

QString nameOf(const Selection& selection) {
    using Kind = Selection::Kind;
    switch (selection.kind) {
    case Kind::stage:
        return QCoreApplication::translate("MapEdit", "Delete stage");
    case Kind::step:
        return QCoreApplication::translate("MapEdit", "Delete step");
    case Kind::lane:
        return QCoreApplication::translate("MapEdit", "Delete lane");
    case Kind::card:
        return QCoreApplication::translate("MapEdit", "Delete card");
    case Kind::point:
        return QCoreApplication::translate("MapEdit", "Delete value");
    default:
        return {};
    }
}

} // namespace

MapEdit removeSelected(const Project& project, const QList<Selection>& selected) {
    QSet<QUuid> gone;
    QList<Selection> removed;
    for (const Selection& selection : selected) {
        if (nameOf(selection).isEmpty() || !isIn(project, selection))
            continue;
        removed.append(selection);
        if (selection.point())
            addValues(project, selection.point(), gone);
        else
            gone.insert(selection.id);
    }
    if (removed.isEmpty())
        return {{}, project, {}};
    const QString name = removed.size() == 1 ? nameOf(removed.first())
                                             : QCoreApplication::translate("MapEdit", "Delete %n things",
                                                                           nullptr, int(removed.size()));
    return {name, without(project, gone), whatIsLeft(project, removed.last(), gone)};
}

MapEdit duplicateSelected(const Project& project, const QList<Selection>& selected) {
    MapEdit edit{{}, project, {}};
    const auto take = [&edit](const QString& name, const auto& added) {
        if (added.id)
            edit = {name, added.project, added.id};
    };
    for (const Selection& selection : selected) {
        if (find(project, selection.step()))
            take(QCoreApplication::translate("MapEdit", "Duplicate step"),
                 duplicateStep(edit.project, selection.step()));
        else if (find(project, selection.card()))
            take(QCoreApplication::translate("MapEdit", "Duplicate card"),
                 duplicateCard(edit.project, selection.card()));
    }
    return edit;
}

} // namespace touchline

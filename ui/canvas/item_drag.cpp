#include "ui/canvas/item_drag.h"

#include "core/edits/cards.h"
#include "core/edits/lanes.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"
#include "ui/canvas/board.h"

#include <QCoreApplication>
#include <QPainter>

namespace touchline {

namespace {

constexpr double markWidth = 3;
constexpr int cellAlpha = 24;
constexpr int ghostAlpha = 48;

QColor faint(QColor colour, int alpha) {
    colour.setAlpha(alpha);
    return colour;
}

QString name(const char* text) {
    return QCoreApplication::translate("Canvas", text);
}

} // namespace

ItemDrag::ItemDrag(const Project& project, const MapView& view, const Theme& theme,
                   const QList<Selection>& dragged, QPointF from)
    : project_(project), journey_(journeyOf(project, dragged.last())->id), view_(view), all_(dragged),
      dragged_(dragged.last()), rect_(view.rect(dragged_)), grip_(from - rect_.topLeft()), pos_(from),
      accent_(accentOf(theme)) {
    if (dragged_.lane())
        rect_.setWidth(view_.layout().spacing.label);
}

const Journey& ItemDrag::journey() const {
    return *find(project_.journeys, journey_);
}

bool ItemDrag::isOfMainJourney() const {
    for (const Column& column : view_.layout().columns) {
        if (column.step)
            return touchline::find(journey().steps, column.step) != nullptr;
    }
    return true;
}

void ItemDrag::moveTo(QPointF pos, Qt::KeyboardModifiers) {
    pos_ = pos;
    aimed_ = false;
    mark_ = cell_ = QRectF();
    const Hit hit = view_.hit(pos, 0);
    if (hit.strip < 0)
        return;
    if (dragged_.card())
        aimCard(hit, pos);
    else if (dragged_.step())
        aimStep(hit, pos);
    else if (dragged_.stage())
        aimStage(hit, pos);
    else if (dragged_.lane())
        aimLane(hit, pos);
}

void ItemDrag::aimCard(const Hit& hit, QPointF pos) {
    if (hit.lane < 0 || hit.column < 0)
        return;
    const LaneContent& lane = view_.layout().lanes[hit.lane];
    if (!ownsCards(lane.kind) || !touchline::find(journey().steps, hit.step))
        return;
    const Strip& strip = view_.page().strips[hit.strip];
    cell_ = view_.layout().cellRect(view_.page(), strip, hit.lane, hit.column);
    lane_ = lane.item.id;
    step_ = hit.step.value();
    before_ = QUuid();
    double y = cell_.top() + view_.layout().spacing.lanePad / 2;
    for (const Box& box : lane.cells[hit.column].boxes) {
        const QRectF rect = view_.layout().boxRect(strip, hit.lane, hit.column, box);
        if (box.item.kind != ItemKind::card)
            continue;
        if (pos.y() < rect.center().y()) {
            before_ = box.item.id;
            y = rect.top() - view_.layout().spacing.gap / 2;
            break;
        }
        y = rect.bottom() + view_.layout().spacing.gap / 2;
    }
    mark_ = QRectF(cell_.left() + 4, y - markWidth / 2, cell_.width() - 8, markWidth);
    aimed_ = true;
}

void ItemDrag::markEdge(const Hit& hit, double x) {
    const Strip& strip = view_.page().strips[hit.strip];
    mark_ = QRectF(view_.layout().columnsLeft() + x - markWidth / 2, strip.y, markWidth, strip.height);
    aimed_ = true;
}

void ItemDrag::aimStep(const Hit& hit, QPointF pos) {
    if (hit.column < 0)
        return;
    const Column& column = view_.layout().columns[hit.column];
    if (column.stage < 0 || !isOfMainJourney())
        return;
    stage_ = journey().stages[column.stage].id.value();
    const bool leftHalf = pos.x() - view_.layout().columnsLeft() < column.x + column.width / 2;
    const QList<Column>& columns = view_.layout().columns;
    int next = leftHalf ? hit.column : hit.column + 1;
    while (next < columns.size() && !columns[next].begins)
        ++next;
    const bool sameStage = next < columns.size() && columns[next].stage == column.stage;
    before_ = sameStage ? columns[next].step.value() : QUuid();
    markEdge(hit, leftHalf ? column.x : column.x + column.width);
}

void ItemDrag::aimStage(const Hit& hit, QPointF pos) {
    if (hit.column < 0 || !isOfMainJourney())
        return;
    const qsizetype stage = view_.layout().columns[hit.column].stage;
    for (const StageBand& band : view_.layout().rows[view_.page().strips[hit.strip].row].stages) {
        if (band.stage != stage)
            continue;
        const bool leftHalf = pos.x() - view_.layout().columnsLeft() < band.x + band.width / 2;
        const qsizetype next = leftHalf ? stage : stage + 1;
        before_ = next < journey().stages.size() ? journey().stages[next].id.value() : QUuid();
        markEdge(hit, leftHalf ? band.x : band.x + band.width);
    }
}

void ItemDrag::aimLane(const Hit& hit, QPointF pos) {
    if (hit.lane < 0)
        return;
    const QRectF rect = view_.layout().laneRect(view_.page(), view_.page().strips[hit.strip], hit.lane);
    const bool upperHalf = pos.y() < rect.center().y();
    const qsizetype at = indexOf(journey().lanes, Id<Lane>(view_.layout().lanes[hit.lane].item.id));
    const qsizetype next = upperHalf ? at : at + 1;
    before_ = at >= 0 && next < journey().lanes.size() ? journey().lanes[next].id.value() : QUuid();
    mark_ = QRectF(rect.left(), (upperHalf ? rect.top() : rect.bottom()) - markWidth / 2, rect.width(),
                   markWidth);
    aimed_ = at >= 0;
}

void ItemDrag::paint(QPainter& painter, double zoom) const {
    if (!cell_.isNull())
        painter.fillRect(cell_, faint(accent_, cellAlpha));
    if (aimed_)
        painter.fillRect(mark_, accent_);
    painter.setPen(QPen(accent_, 1 / zoom));
    painter.setBrush(faint(accent_, ghostAlpha));
    painter.drawRoundedRect(QRectF(pos_ - grip_, rect_.size()), 6, 6);
}

GestureEdit ItemDrag::finish(const Project& project) const {
    const bool isOntoItself =
        std::ranges::any_of(all_, [this](const Selection& one) { return one.id == before_; });
    if (!aimed_ || (isOntoItself && !dragged_.step()))
        return {};
    if (dragged_.card()) {
        Project next = project;
        for (const Selection& one : all_) {
            if (one.card())
                next = moveCard(next, one.card(), Id<Lane>(lane_), Id<Step>(step_), Id<Card>(before_));
        }
        return {name(QT_TRANSLATE_NOOP("Canvas", "Move card")), next};
    }
    if (dragged_.step()) {
        QList<Id<Step>> steps;
        for (const Selection& one : all_) {
            if (one.step())
                steps.append(one.step());
        }
        return {name(QT_TRANSLATE_NOOP("Canvas", "Move step")),
                moveSteps(project, steps, Id<Stage>(stage_), Id<Step>(before_))};
    }
    if (dragged_.stage())
        return {name(QT_TRANSLATE_NOOP("Canvas", "Move stage")),
                moveStage(project, dragged_.stage(), Id<Stage>(before_))};
    return {name(QT_TRANSLATE_NOOP("Canvas", "Move lane")),
            moveLane(project, dragged_.lane(), Id<Lane>(before_))};
}

} // namespace touchline

#include "ui/canvas/item_names.h"

#include "ui/canvas/selected_text.h"
#include "ui/drawing/lanes/lanes.h"

#include <QCoreApplication>

namespace touchline {

namespace {

class ItemNames {
    Q_DECLARE_TR_FUNCTIONS(ItemNames)

public:
    ItemNames(const Project& project, const Journey& journey) : project_(project), journey_(journey) {}

    QString of(const Selection& selection) const;

private:
    /// "Thoughts, step 3: What does it cost?"
    QString inCell(Id<Lane> lane, Id<Step> step, const QString& content) const {
        return QStringLiteral("%1, %2: %3").arg(laneName(lane), stepPlace(step), content);
    }
    QString stage(Id<Stage> id) const;
    QString step(Id<Step> id) const;
    QString value(const Selection& selection) const;
    QString cell(const Selection& selection) const;
    QString laneName(Id<Lane> id) const;
    QString stepPlace(Id<Step> id) const;
    static QString orWithout(const QString& text) { return text.isEmpty() ? tr("without words") : text; }
    static QString valueKind(CurveRole role);
    static const Words& words();

    const Project& project_;
    const Journey& journey_;
};

const Words& ItemNames::words() {
    static const Words own(QLocale().bcp47Name());
    return own;
}

QString ItemNames::laneName(Id<Lane> id) const {
    const Lane* lane = find(journey_.lanes, id);
    return lane ? laneTitle(words(), *lane) : tr("Steps");
}

QString ItemNames::stepPlace(Id<Step> id) const {
    const qsizetype at = columns(journey_).indexOf(id);
    return at < 0 ? tr("not placed yet") : tr("step %1").arg(at + 1);
}

QString ItemNames::stage(Id<Stage> id) const {
    return tr("Stage %1 of %2: %3")
        .arg(indexOf(journey_.stages, id) + 1)
        .arg(journey_.stages.size())
        .arg(orWithout(find(journey_.stages, id)->title));
}

QString ItemNames::step(Id<Step> id) const {
    return tr("Step %1 of %2: %3")
        .arg(columns(journey_).indexOf(id) + 1)
        .arg(journey_.steps.size())
        .arg(orWithout(find(journey_.steps, id)->title));
}

QString ItemNames::valueKind(CurveRole role) {
    switch (role) {
    case CurveRole::intended:
        return tr("intended value");
    case CurveRole::realised:
        return tr("realised value");
    case CurveRole::expected:
        return tr("expected value");
    }
    Q_UNREACHABLE();
}

QString ItemNames::value(const Selection& selection) const {
    const CurvePoint& point = *find(journey_.points, selection.point());
    const Curve* curve = find(journey_.curves, point.curve);
    const Persona* persona = curve ? find(project_, curve->persona) : nullptr;
    // The picture has a dash for a minus, since its font lacks one; that would not be read out.
    QString text = words().signedNumber(point.value).replace(minusSign, QChar(0x2212));
    if (curve)
        text.prepend(valueKind(curve->role) + u' ');
    if (!point.word.isEmpty())
        text.append(QStringLiteral(", ") + point.word);
    if (persona && journey_.personas.size() > 1)
        text.append(QStringLiteral(", ") + persona->name);
    return inCell(placeOf(project_, selection).cellLane(), point.step, text);
}

QString ItemNames::cell(const Selection& selection) const {
    const Id<Step> step = stepOf(project_, selection);
    if (const Stage* stage = find(journey_.stages, stageOf(project_, selection)); stage && !step)
        return tr("Place for the first step of “%1”").arg(orWithout(stage->title));
    const Lane* lane = find(journey_.lanes, selection.cellLane());
    if (lane && lane->kind == LaneKind::experience)
        return inCell(lane->id, step,
                      selection.role == CurveRole::intended ? tr("no intended value")
                                                            : tr("no realised value"));
    const QString text = selectedText(project_, selection);
    return inCell(selection.cellLane(), step, text.isEmpty() ? tr("empty") : text);
}

QString ItemNames::of(const Selection& selection) const {
    using Kind = Selection::Kind;
    switch (selection.kind) {
    case Kind::none:
        break;
    case Kind::journey:
        return tr("Journey: %1").arg(orWithout(journey_.title));
    case Kind::stage:
        return stage(selection.stage());
    case Kind::step:
        return step(selection.step());
    case Kind::lane:
        return tr("Lane: %1").arg(laneName(selection.lane()));
    case Kind::card: {
        const Card& card = *find(journey_.cards, selection.card());
        return inCell(card.lane, card.step, orWithout(card.text));
    }
    case Kind::point:
        return value(selection);
    case Kind::cell:
        return cell(selection);
    }
    return {};
}

} // namespace

QString itemName(const Project& project, const Selection& selection) {
    const Journey* journey = journeyOf(project, selection);
    return journey ? ItemNames(project, *journey).of(selection) : QString();
}

} // namespace touchline

#include "ui/drawing/lanes/lanes.h"

namespace touchline {

namespace {

bool isMoment(const Step& step) {
    return step.momentOfTruth;
}

bool isBlueprint(LaneKind kind) {
    return kind == LaneKind::front_stage || kind == LaneKind::backstage || kind == LaneKind::support ||
           kind == LaneKind::systems;
}

class Order {
public:
    Order(const Subject& main, const Subject& other) : main_(main), other_(other) {}

    QList<LaneContent> take() {
        qsizetype at = 0;
        const auto addWhile = [&](auto wanted) {
            for (; at < main_.lanes.size() && wanted(main_.lanes[at]->kind); ++at)
                add(layOutLane(main_, *main_.lanes[at]));
        };
        addWhile([](LaneKind kind) { return !isBlueprint(kind); });
        addWhile([](LaneKind kind) { return kind == LaneKind::front_stage; });
        addEmployee();
        addWhile([](LaneKind) { return true; });
        return std::move(lanes_);
    }

private:
    void addEmployee() {
        for (const Sight sight : {Sight::in_sight, Sight::out_of_sight}) {
            const auto steps = std::find_if(other_.lanes.begin(), other_.lanes.end(),
                                            [](const Lane* lane) { return lane->kind == LaneKind::steps; });
            addOther(layOutSteps(other_, **steps, sight));
        }
        for (const Lane* lane : other_.lanes) {
            if (lane->kind == LaneKind::steps)
                continue;
            LaneContent content = layOutLane(other_, *lane);
            content.divider = nullptr;
            addOther(std::move(content));
        }
    }

    void addOther(LaneContent content) {
        content.ofOther = true;
        add(std::move(content));
    }

    /// Each of the three lines stands once, where it comes first.
    void add(LaneContent content) {
        if (content.divider && drawn_.contains(content.divider))
            content.divider = nullptr;
        if (content.divider)
            drawn_.append(content.divider);
        lanes_.append(std::move(content));
    }

    const Subject& main_;
    const Subject& other_;
    QList<LaneContent> lanes_;
    QList<QByteArrayView> drawn_;
};

} // namespace

QList<LaneContent> layOutLanes(const Subject& main, const Subject* other) {
    if (other)
        return Order(main, *other).take();
    QList<LaneContent> lanes;
    for (const Lane* lane : main.lanes)
        lanes.append(layOutLane(main, *lane));
    const QList<Step>& steps = main.journey.steps;
    if (main.view.kind == ViewKind::management && std::any_of(steps.begin(), steps.end(), &isMoment))
        lanes.append(layOutMoments(main));
    return lanes;
}

} // namespace touchline

#include "ui/drawing/axis.h"

#include "core/model/lookup.h"

namespace touchline {

namespace {

/// What the employee's steps ask of the customer's axis.
class Seating {
public:
    Seating(const QList<Column>& customer, const Journey& employee)
        : under_(customer.size()), after_(customer.size() + 1) {
        QHash<Id<Step>, int> places;
        for (int i = 0; i < customer.size(); ++i)
            places.insert(customer[i].step, i);
        for (const Id<Step> id : columns(employee))
            seat(*find(employee.steps, id), places);
        // Those before the first that serves stand before it; without any, at the end.
        after_[after_.size() - 1] += waiting_;
    }

    const QList<Id<Step>>& under(int place) const { return under_[place]; }
    /// Those with columns of their own, after the customer's column `place`; -1 for before all.
    const QList<Id<Step>>& after(int place) const { return after_[place + 1]; }
    bool crosses(Id<Step> step) const { return crossing_.contains(step); }

private:
    void seat(const Step& step, const QHash<Id<Step>, int>& places) {
        int target = -1;
        for (const Id<Step> served : step.serves) {
            const int place = places.value(served, -1);
            if (place >= 0 && (target < 0 || place < target))
                target = place;
        }
        if (target < 0) {
            if (last_ < 0)
                waiting_.append(step.id);
            else
                after_[last_ + 1].append(step.id);
            return;
        }
        if (last_ < 0)
            after_[target] += std::exchange(waiting_, {});
        if (target < last_ || (target == last_ && !after_[last_ + 1].isEmpty())) {
            if (target < last_)
                crossing_.insert(step.id);
            (after_[last_ + 1].isEmpty() ? under_[last_] : after_[last_ + 1]).append(step.id);
            return;
        }
        last_ = target;
        under_[target].append(step.id);
    }

    QList<QList<Id<Step>>> under_;
    QList<QList<Id<Step>>> after_; ///< shifted by one
    QList<Id<Step>> waiting_;
    QSet<Id<Step>> crossing_;
    int last_ = -1;
};

} // namespace

QList<Column> axisOf(const Journey& journey) {
    QHash<Id<Stage>, QList<Id<Step>>> steps;
    for (const Step& step : journey.steps)
        steps[step.stage].append(step.id);
    QList<Column> columns;
    for (qsizetype stage = 0; stage < journey.stages.size(); ++stage) {
        const QList<Id<Step>> own = steps.value(journey.stages[stage].id, {Id<Step>()});
        for (const Id<Step> step : own) {
            Column column;
            column.stage = stage;
            column.step = step;
            columns.append(column);
        }
    }
    if (columns.isEmpty())
        columns.append(Column());
    return columns;
}

QList<Column> sharedAxis(const Journey& customer, const Journey& employee) {
    const QList<Column> own = axisOf(customer);
    const Seating seating(own, employee);
    QList<Column> columns;
    const auto addAfter = [&](int place) {
        for (const Id<Step> step : seating.after(place)) {
            Column column;
            column.stage = own[std::max(place, 0)].stage;
            column.begins = false;
            column.other = step;
            column.crosses = seating.crosses(step);
            columns.append(column);
        }
    };
    addAfter(-1);
    for (int place = 0; place < own.size(); ++place) {
        Column column = own[place];
        QList<Id<Step>> under = seating.under(place);
        if (under.isEmpty())
            under.append(Id<Step>());
        for (const Id<Step> step : under) {
            column.other = step;
            column.crosses = seating.crosses(step);
            columns.append(column);
            column.begins = false;
        }
        addAfter(place);
    }
    return columns;
}

const Journey* companionOf(const Project& project, const Journey& journey, const View& view) {
    const auto isShown = [&view](Id<Journey> id) {
        return view.journeys.isEmpty() || view.journeys.contains(id);
    };
    if (!view.together || view.kind == ViewKind::management || !isShown(journey.id))
        return nullptr;
    for (const Journey& other : project.journeys) {
        if (other.kind == JourneyKind::employee && other.serves == journey.id && isShown(other.id))
            return &other;
    }
    return nullptr;
}

QList<Id<Journey>> journeysOf(const Project& project, const View& view) {
    QSet<Id<Journey>> elsewhere;
    bool namesAny = false;
    for (const Journey& journey : project.journeys) {
        namesAny = namesAny || view.journeys.contains(journey.id);
        if (const Journey* companion = companionOf(project, journey, view))
            elsewhere.insert(companion->id);
    }
    QList<Id<Journey>> shown;
    for (const Journey& journey : project.journeys) {
        if ((!namesAny || view.journeys.contains(journey.id)) && !elsewhere.contains(journey.id))
            shown.append(journey.id);
    }
    return shown;
}

} // namespace touchline

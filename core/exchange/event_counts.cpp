#include "core/exchange/event_counts.h"

#include "core/exchange/import_result.h"
#include "core/model/clean_text.h"

namespace touchline {

namespace {

constexpr int mostColumns = std::numeric_limits<quint16>::max();

} // namespace

Transition transitionOf(QAnyStringView text) {
    const auto is = [text](const char* name) {
        return QAnyStringView::compare(text, name, Qt::CaseInsensitive) == 0;
    };
    return text.empty() || is("complete") ? Transition::complete
           : is("start")                  ? Transition::start
                                          : Transition::other;
}

EventCounts::EventCounts(QList<bool> intended, std::function<int(const QString&)> columnOf)
    : intended_(std::move(intended)), columnOf_(std::move(columnOf)), steps_(intended_.size()) {}

int EventCounts::activity(const QString& name) {
    const auto known = numbers_.constFind(name);
    if (known != numbers_.cend())
        return *known;
    if (activities_.size() >= mostActivities)
        throw ImportError(ImportError::Kind::tooLarge, 0);
    const QString clean = cleanLine(name);
    const int column = columnOf_(clean);
    const int number = int(activities_.size());
    activities_.append({clean, column < mostColumns ? column : -1});
    numbers_.insert(QString(name.constData(), name.size()), number);
    return number;
}

EventCounts::Case& EventCounts::openCase(quint64 key) {
    if (lastCase_ && key == lastKey_)
        return *lastCase_;
    auto found = open_.find(key);
    if (found == open_.end()) {
        if (open_.size() >= mostCases)
            throw ImportError(ImportError::Kind::tooLarge, 0);
        found = open_.insert(key, Case());
    }
    lastKey_ = key;
    lastCase_ = &*found;
    return *lastCase_;
}

void EventCounts::begin(Case& one, int column, qint64 time) {
    StepCounts& step = steps_[column];
    ++step.contacts;
    if (time != never && one.ended != never && time >= one.ended) {
        step.waiting.add(time - one.ended);
        steps_[one.column].untilNext.add(time - one.ended);
    }
    if (one.column >= 0 && one.column != column)
        ++steps_[one.column].next[column];
    step.outOfTurn += column < one.column || !intended_[column];
    one.isInOrder = one.isInOrder && column > one.column && intended_[column];
    one.column = column;
}

void EventCounts::add(quint64 caseKey, int activity, std::optional<qint64> time, Transition transition) {
    if (++events_ > mostEvents)
        throw ImportError(ImportError::Kind::tooLarge, 0);
    LoggedActivity& logged = activities_[activity];
    ++logged.events;
    Case& one = openCase(caseKey);
    if (time) {
        first_ = std::min(first_.value_or(*time), *time);
        last_ = std::max(last_.value_or(*time), *time);
    } else {
        ++untimed_;
    }
    if (logged.column < 0 || transition == Transition::other)
        return;
    const qint64 at = time.value_or(never);
    if (at != never && at < one.ended)
        ++backwards_;
    auto visits = std::find_if(one.visits.begin(), one.visits.end(),
                               [&](const Visits& some) { return some.column == logged.column; });
    if (visits == one.visits.end()) {
        one.visits.append({quint16(logged.column), 0, 0});
        visits = one.visits.end() - 1;
    }
    const bool goesOn = transition == Transition::complete && visits->open > 0;
    if (!goesOn) {
        begin(one, logged.column, at);
        visits->count += visits->count < std::numeric_limits<quint16>::max();
    }
    if (transition == Transition::start) {
        visits->open += visits->open < std::numeric_limits<quint16>::max();
        one.started = at;
        return;
    }
    if (goesOn) {
        --visits->open;
        if (one.column == logged.column && one.started != never && at >= one.started)
            steps_[logged.column].lasting.add(at - one.started);
    }
    one.started = never;
    if (at != never)
        one.ended = at;
}

void EventCounts::close(const Case& one) {
    ++cases_;
    if (one.column < 0)
        return;
    for (const Visits& visits : one.visits) {
        ++steps_[visits.column].cases;
    }
    ++steps_[one.column].ends;
    if (one.isInOrder)
        ++inOrder_[int(one.visits.size())];
}

void EventCounts::end(quint64 caseKey) {
    const auto found = open_.constFind(caseKey);
    if (found == open_.cend())
        return;
    close(*found);
    open_.erase(found);
    lastCase_ = nullptr;
}

void EventCounts::endAll() {
    for (const Case& one : std::as_const(open_))
        close(one);
    open_.clear();
    lastCase_ = nullptr;
}

qint64 EventCounts::casesAsIntended() const {
    int path = 0;
    for (qsizetype column = 0; column < intended_.size(); ++column)
        path += intended_[column] && steps_[column].contacts > 0;
    return inOrder_.value(path);
}

} // namespace touchline

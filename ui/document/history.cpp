#include "ui/document/history.h"

#include "ui/document/unshared_bytes.h"

#include <numeric>

namespace touchline {

void History::add(const QString& name, const Project& before, const Project& after) {
    future_.clear();
    past_.push_back({name, before, unsharedBytes(before, after)});
    qsizetype bytes = std::accumulate(past_.begin(), past_.end(), qsizetype(0),
                                      [](qsizetype sum, const Step& step) { return sum + step.bytes; });
    while (bytes > mostBytes && past_.size() > fewestSteps) {
        bytes -= past_.front().bytes;
        past_.pop_front();
    }
}

void History::clear() {
    past_.clear();
    future_.clear();
}

Project History::trade(Steps& from, Steps& to, const Project& now) {
    Step step = std::move(from.back());
    from.pop_back();
    to.push_back({step.name, now, step.bytes});
    return step.value;
}

} // namespace touchline

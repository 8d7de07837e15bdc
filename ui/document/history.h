#pragma once

#include "core/model/project.h"

#include <deque>

namespace touchline {

/// The values that a project had and may have again. Each step has the name of the edit between two values.
class History {
public:
    static constexpr qsizetype mostBytes = 256 << 20;
    static constexpr size_t fewestSteps = 50;

    /// `before` became `after`: what was undone can no longer be redone. Oldest steps go when all together
    /// take more than mostBytes, but never the last fewestSteps.
    void add(const QString& name, const Project& before, const Project& after);

    bool canUndo() const { return !past_.empty(); }
    bool canRedo() const { return !future_.empty(); }
    /// The edit that would be undone or redone; empty where there is none.
    QString undoName() const { return canUndo() ? past_.back().name : QString(); }
    QString redoName() const { return canRedo() ? future_.back().name : QString(); }

    /// Trades `now` for the value before the last edit; there must be one.
    Project undo(const Project& now) { return trade(past_, future_, now); }
    Project redo(const Project& now) { return trade(future_, past_, now); }

    void clear();

private:
    struct Step {
        QString name;
        Project value;
        qsizetype bytes = 0;
    };
    using Steps = std::deque<Step>;

    static Project trade(Steps& from, Steps& to, const Project& now);

    Steps past_;
    Steps future_;
};

} // namespace touchline

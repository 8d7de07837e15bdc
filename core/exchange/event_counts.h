#pragma once

#include "core/exchange/quantiles.h"
#include "core/model/project.h"

#include <QVarLengthArray>

#include <functional>
#include <limits>

namespace touchline {

/// What an event says about its activity; anything but start and complete is no contact.
enum class Transition { start, complete, other };
/// An event that says nothing is a completed one.
Transition transitionOf(QAnyStringView text);

/// An activity of a log, the step that it is at, and how often it was met.
struct LoggedActivity {
    QString name;
    int column = -1; ///< of the journey; -1: no step
    qint64 events = 0;
};

/// What a log says about one step.
struct StepCounts {
    qint64 contacts = 0;
    qint64 cases = 0;
    qint64 ends = 0;      ///< cases of which this is the last contact
    qint64 outOfTurn = 0; ///< contacts to the left of the one before, or at an unwanted step
    Quantiles waiting;    ///< from the end of the contact before to the start of this one
    Quantiles lasting;    ///< from start to completion where the log has both
    Quantiles untilNext;  ///< from one contact to the next
    QMap<int, qint64> next;
};

/// Counts the events of a log as they come; of a case only what its steps need is kept, and that only until
/// the case is ended. A case takes some 100 bytes, a log in which cases stand together that of one.
class EventCounts {
public:
    /// Which columns are on the intended path; `columnOf` says at which an activity is, -1 for none.
    EventCounts(QList<bool> intended, std::function<int(const QString&)> columnOf);

    /// The number of an activity, for add(). Throws ImportError (tooLarge) beyond mostActivities.
    int activity(const QString& name);
    /// `time` in milliseconds since 1970. Throws ImportError (tooLarge) beyond mostCases.
    void add(quint64 caseKey, int activity, std::optional<qint64> time, Transition transition);
    /// No more events of this case will come.
    void end(quint64 caseKey);
    void endAll();

    const QList<LoggedActivity>& activities() const { return activities_; }
    const QList<StepCounts>& steps() const { return steps_; }
    qint64 cases() const { return cases_; }
    /// Those that came by every step of the path that the log knows, once and in its order.
    qint64 casesAsIntended() const;
    qint64 events() const { return events_; }
    qint64 untimed() const { return untimed_; }     ///< events whose time cannot be read
    qint64 backwards() const { return backwards_; } ///< events that stand behind a later one of their case
    std::optional<qint64> first() const { return first_; }
    std::optional<qint64> last() const { return last_; }
    /// Whether activities of the log are at the column.
    bool isSeen(int column) const { return steps_[column].contacts > 0; }

    static constexpr qsizetype mostActivities = 5000;
    static constexpr qsizetype mostCases = 1'000'000;
    static constexpr qint64 mostEvents = 100'000'000;

private:
    static constexpr qint64 never = std::numeric_limits<qint64>::min();

    struct Visits {
        quint16 column;
        quint16 count;
        quint16 open; ///< started, and not complete
    };
    struct Case {
        qint64 ended = never;   ///< the contact before
        qint64 started = never; ///< the contact that started last and goes on
        int column = -1;        ///< of the last contact
        bool isInOrder = true;
        QVarLengthArray<Visits, 6> visits;
    };

    Case& openCase(quint64 key);
    void begin(Case& one, int column, qint64 time);
    void close(const Case& one);

    QList<bool> intended_;
    std::function<int(const QString&)> columnOf_;
    QList<LoggedActivity> activities_;
    QHash<QString, int> numbers_;
    QList<StepCounts> steps_;
    QHash<quint64, Case> open_;
    quint64 lastKey_ = 0;
    Case* lastCase_ = nullptr; ///< that of lastKey_
    qint64 cases_ = 0;
    QMap<int, qint64> inOrder_; ///< cases that only went on along the path, by how many steps they came
    qint64 events_ = 0;
    qint64 untimed_ = 0;
    qint64 backwards_ = 0;
    std::optional<qint64> first_;
    std::optional<qint64> last_;
};

} // namespace touchline

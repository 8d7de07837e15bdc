#pragma once

#include "core/exchange/event_log.h"
#include "core/exchange/survey_guess.h"

#include <QWidget>

class QComboBox;

namespace touchline {

/// Which columns of a table say which case, activity and time an event is of: what was guessed, to be set
/// right.
class LogColumnsRow : public QWidget {
    Q_OBJECT

public:
    LogColumnsRow();

    /// Offers the headings of this table, and chooses those that `kept` names or that go by a usual name.
    void set(const TablePreview& table, const LogMapping& kept);
    /// The columns alone.
    LogMapping mapping() const;
    bool isComplete() const;

signals:
    void changed();

private:
    QComboBox* add(const QString& name);

    QComboBox* case_;
    QComboBox* activity_;
    QComboBox* time_;
};

} // namespace touchline

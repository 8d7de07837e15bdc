#pragma once

#include "core/edits/behaviour.h"
#include "ui/dialogs/import_dialog.h"

class QScrollArea;

namespace touchline {

class DialectRow;
class LogColumnsRow;
class MatchesField;

/// How an event log is written, and at which step each of its activities is. Reads the log behind itself each
/// time that is said anew, and says what comes of it.
class LogDialog : public ImportDialog {
    Q_OBJECT

public:
    /// `head` is the start of the log at `path`, unpacked; `kept` is what was said about such a log before.
    LogDialog(const Project& project, Id<Journey> journey, const QString& path, const QByteArray& head,
              const LogMapping& kept, QWidget* parent);

    LogMapping mapping() const;
    const QList<StepBehaviour>& behaviours() const { return behaviours_; }

private:
    void showTable();
    void start();
    void follow();
    void take(const EventCounts& counts);
    void showActivities(const EventCounts& counts);

    const QByteArray head_;
    LogMapping kept_;
    QList<StepBehaviour> behaviours_;
    QStringList shown_;             ///< activities that have a row
    DialectRow* dialect_ = nullptr; ///< of a table, as are its columns
    LogColumnsRow* columns_ = nullptr;
    QScrollArea* area_;
    MatchesField* activities_ = nullptr;
};

} // namespace touchline

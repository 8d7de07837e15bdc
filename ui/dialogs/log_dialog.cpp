#include "ui/dialogs/log_dialog.h"

#include "core/exchange/place_match.h"
#include "core/exchange/survey_guess.h"
#include "ui/dialogs/dialect_row.h"
#include "ui/dialogs/log_columns_row.h"
#include "ui/dialogs/matches_field.h"
#include "ui/look/plain_label.h"
#include "ui/messages/log_text.h"
#include "ui/work/watched_source.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>

namespace touchline {

LogDialog::LogDialog(const Project& project, Id<Journey> journey, const QString& path, const QByteArray& head,
                     const LogMapping& kept, QWidget* parent)
    : ImportDialog(project, journey, path, parent), head_(head), kept_(kept), area_(new QScrollArea) {
    setWindowTitle(tr("Import Event Log"));
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::NoFocus);
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->addRow(tr("&Journey"), journeyBox());
    QList<QWidget*> parts{fields, plainLabel(tr("At which step each activity is"), "section"), area_};
    if (!looksLikeXes(head)) {
        dialect_ = new DialectRow(guessedDialect(head));
        columns_ = new LogColumnsRow;
        parts.insert(0, dialect_);
        parts.insert(1, columns_);
        connect(dialect_, &DialectRow::changed, this, &LogDialog::showTable);
        connect(columns_, &LogColumnsRow::changed, this, &LogDialog::start);
    }
    build(parts, area_, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40});
    connect(journeyBox(), &QComboBox::currentIndexChanged, this, &LogDialog::start);
    dialect_ ? showTable() : start();
}

/// The columns as the dialect divides them.
void LogDialog::showTable() {
    try {
        columns_->set(previewOf(head_, dialect_->dialect(), 1), kept_);
        start();
    } catch (...) {
        stop();
        sayCaught();
    }
}

LogMapping LogDialog::mapping() const {
    LogMapping mapping = columns_ ? columns_->mapping() : LogMapping();
    mapping.transitionColumn = kept_.transitionColumn;
    mapping.steps = kept_.steps;
    if (activities_) {
        const QMap<QString, QString> chosen = activities_->chosen();
        for (const QString& name : shown_)
            mapping.steps.remove(name);
        for (auto it = chosen.begin(); it != chosen.end(); ++it)
            mapping.steps.insert(it.key(), it.value());
    }
    return mapping;
}

/// Other events, or other steps: all that was said about activities so far may be about others.
void LogDialog::start() {
    kept_ = mapping();
    shown_.clear();
    follow();
}

void LogDialog::follow() {
    const Journey* place = chosenJourney();
    stop();
    behaviours_.clear();
    if (!place)
        return say(tr("There is no journey yet whose steps it could tell about."), false);
    if (columns_ && !columns_->isComplete())
        return say(tr("Choose the columns that hold the case, the activity and the time."), false);
    const auto counted = [place = *place, asked = mapping(), path = path(),
                          dialect = dialect_ ? std::optional(dialect_->dialect()) : std::nullopt](
                             const std::shared_ptr<std::atomic<bool>>& isStopped) {
        auto counts = std::make_shared<EventCounts>(countsFor(place, asked));
        ByteSource source = watched(unpacked(bytesOfFile(path)), isStopped);
        if (dialect)
            countTable(std::move(source), *dialect, asked, *counts);
        else
            countXes(std::move(source), *counts);
        return counts;
    };
    read(tr("Reading the events…"), counted,
         [this](const std::shared_ptr<EventCounts>& counts) { take(*counts); });
}

void LogDialog::take(const EventCounts& counts) {
    behaviours_ = behavioursOf(*chosenJourney(), counts, logSource(path(), counts));
    if (shown_.isEmpty())
        showActivities(counts);
    say(logTexts(counts).join(u' '), !behaviours_.isEmpty());
}

/// Once for a journey and its columns: all activities that are not called as one of its steps.
void LogDialog::showActivities(const EventCounts& counts) {
    const PlaceNames names(*chosenJourney());
    QList<MatchRow> rows;
    for (const LoggedActivity& activity : counts.activities()) {
        if (names.step(activity.name))
            continue;
        rows.append(
            {activity.name, tr("%n events", nullptr, int(activity.events)), names.nearMisses(activity.name)});
        shown_.append(activity.name);
    }
    activities_ = new MatchesField(names.titles(), tr("No step"));
    activities_->set(rows, kept_.steps);
    area_->setWidget(activities_);
    connect(activities_, &MatchesField::changed, this, &LogDialog::follow);
}

} // namespace touchline

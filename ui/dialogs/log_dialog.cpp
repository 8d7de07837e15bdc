#include "ui/dialogs/log_dialog.h"

#include "core/exchange/import_result.h"
#include "core/exchange/place_match.h"
#include "core/file/file_error.h"
#include "ui/dialogs/matches_field.h"
#include "ui/messages/error_text.h"
#include "ui/messages/log_text.h"
#include "ui/window/background_work.h"
#include "ui/window/watched_source.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchline {

namespace {

/// Counts the log, whatever it is written in.
std::shared_ptr<EventCounts> counted(const Journey& journey, const LogMapping& mapping, ByteSource source) {
    auto counts = std::make_shared<EventCounts>(countsFor(journey, mapping));
    const QByteArray head = headOf(source, csvHeadSize);
    if (looksLikeXes(head))
        countXes(std::move(source), *counts);
    else
        countTable(std::move(source), guessedDialect(head), mapping, *counts);
    return counts;
}

} // namespace

LogDialog::LogDialog(const Project& project, Id<Journey> journey, const QString& path, const LogMapping& kept,
                     QWidget* parent)
    : QDialog(parent), project_(project), path_(path), kept_(kept), journey_(new QComboBox),
      area_(new QScrollArea), state_(new QLabel), progress_(new QProgressBar) {
    setWindowTitle(tr("Import Event Log"));
    for (const Journey& one : project.journeys)
        journey_->addItem(one.title.isEmpty() ? tr("No title yet") : one.title, one.id.text());
    journey_->setCurrentIndex(std::max(0, journey_->findData(journey.text())));
    build();
    connect(journey_, &QComboBox::currentIndexChanged, this, [this] {
        shown_.clear();
        read();
    });
    read();
}

LogDialog::~LogDialog() {
    stop();
}

void LogDialog::build() {
    auto* file = new QLabel(QFileInfo(path_).fileName());
    file->setTextFormat(Qt::PlainText);
    file->setProperty("role", "heading");
    auto* title = new QLabel(tr("At which step each activity is"));
    title->setProperty("role", "section");
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::NoFocus);
    state_->setTextFormat(Qt::PlainText);
    state_->setWordWrap(true);
    state_->setAccessibleName(tr("What the import will do"));
    state_->setMinimumHeight(fontMetrics().height() * 3);
    state_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    progress_->setTextVisible(false);
    progress_->setRange(0, 0);
    auto* fields = new QFormLayout;
    fields->addRow(tr("&Journey"), journey_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    import_ = buttons->button(QDialogButtonBox::Ok);
    import_->setText(tr("&Import"));
    import_->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(file);
    layout->addLayout(fields);
    layout->addWidget(title);
    layout->addWidget(area_, 1);
    layout->addWidget(state_);
    layout->addWidget(progress_);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 38);
}

Id<Journey> LogDialog::journey() const {
    for (const Journey& one : project_.journeys) {
        if (one.id.text() == journey_->currentData().toString())
            return one.id;
    }
    return {};
}

LogMapping LogDialog::mapping() const {
    LogMapping mapping = kept_;
    if (activities_) {
        const QMap<QString, QString> chosen = activities_->chosen();
        for (const QString& name : shown_)
            mapping.steps.remove(name);
        for (auto it = chosen.begin(); it != chosen.end(); ++it)
            mapping.steps.insert(it.key(), it.value());
    }
    return mapping;
}

void LogDialog::stop() {
    if (stop_)
        *stop_ = true;
}

void LogDialog::read() {
    const Journey* place = touchline::find(project_, journey());
    stop();
    import_->setEnabled(false);
    if (!place)
        return;
    state_->setText(tr("Reading the events…"));
    progress_->show();
    stop_ = std::make_shared<std::atomic<bool>>(false);
    const auto future = startBehind([journey = *place, asked = mapping(), path = path_, isStopped = stop_] {
        return counted(journey, asked, watched(unpacked(bytesOfFile(path)), isStopped));
    });
    whenReady(this, future, [this, isStopped = stop_](const QFuture<std::shared_ptr<EventCounts>>& done) {
        if (*isStopped)
            return;
        progress_->hide();
        try {
            take(*done.result());
        } catch (const FileError& error) {
            state_->setText(errorText(error, path_));
        } catch (const ImportError& error) {
            state_->setText(errorText(error, path_));
        }
    });
}

void LogDialog::take(const EventCounts& counts) {
    constexpr qsizetype mostSentences = 4; // what is at no step stands in the list
    behaviours_ = behavioursOf(*touchline::find(project_, journey()), counts, logSource(path_, counts));
    if (shown_.isEmpty())
        showActivities(counts);
    const QStringList texts = logTexts(counts);
    state_->setText(texts.first(std::min(mostSentences, texts.size())).join(u' '));
    import_->setEnabled(!behaviours_.isEmpty());
}

/// Once for a journey: all activities that are not called as one of its steps.
void LogDialog::showActivities(const EventCounts& counts) {
    const PlaceNames names(*touchline::find(project_, journey()));
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
    connect(activities_, &MatchesField::changed, this, &LogDialog::read);
}

} // namespace touchline

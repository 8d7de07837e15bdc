#include "ui/dialogs/survey_dialog.h"

#include "core/exchange/import_result.h"
#include "core/exchange/place_match.h"
#include "core/file/file_error.h"
#include "core/model/home.h"
#include "ui/dialogs/dialect_row.h"
#include "ui/dialogs/matches_field.h"
#include "ui/dialogs/plain_label.h"
#include "ui/dialogs/survey_columns.h"
#include "ui/messages/error_text.h"
#include "ui/messages/survey_text.h"
#include "ui/window/background_work.h"
#include "ui/window/watched_source.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchline {

namespace {

constexpr qsizetype shownRows = 50;

QScrollArea* scrolling(int lines) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setMinimumHeight(area->fontMetrics().height() * lines);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SurveyDialog::SurveyDialog(const Project& project, Id<Journey> journey, const QString& path,
                           const QByteArray& head, const SurveyMapping& kept, QWidget* parent)
    : QDialog(parent), project_(project), path_(path), head_(head), start_(kept),
      dialect_(new DialectRow(dialectOf(kept, guessedDialect(head)))), columnArea_(scrolling(11)),
      journey_(new QComboBox), wave_(new QLineEdit), date_(new QDateEdit), quotes_(new QCheckBox),
      unknownTitle_(plainLabel({}, "section")), unknownArea_(scrolling(5)), state_(plainLabel({}, "")),
      progress_(new QProgressBar), import_(nullptr) {
    setWindowTitle(tr("Import Survey"));
    for (const Journey& one : project.journeys)
        journey_->addItem(one.title.isEmpty() ? tr("No title yet") : one.title, one.id.text());
    journey_->setCurrentIndex(std::max(0, journey_->findData(journey.text())));
    build();
    quotes_->setChecked(kept.quotes);
    showTable();
    connect(dialect_, &DialectRow::changed, this, &SurveyDialog::showTable);
    connect(quotes_, &QCheckBox::toggled, this, &SurveyDialog::follow);
    connect(wave_, &QLineEdit::textChanged, this, &SurveyDialog::showResult);
    connect(journey_, &QComboBox::currentIndexChanged, this, [this] {
        SurveyMapping asked = mapping();
        askAboutColumns(asked);
        showUnknown();
        showResult();
    });
}

SurveyDialog::~SurveyDialog() {
    stop();
}

void SurveyDialog::build() {
    auto* file = plainLabel(QFileInfo(path_).fileName(), "heading");
    quotes_->setText(tr("&Keep what people wrote as quotes in the evidence"));
    date_->setCalendarPopup(true);
    date_->setDate(QDate::currentDate());
    unknownTitle_->setText(tr("Names that the journey does not know"));
    unknownTitle_->hide();
    unknownArea_->hide();
    state_->setWordWrap(true);
    state_->setAccessibleName(tr("What the import will do"));
    state_->setMinimumHeight(fontMetrics().height() * 3);
    state_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    progress_->setTextVisible(false);
    auto* fields = new QFormLayout;
    fields->addRow(tr("&Journey"), journey_);
    fields->addRow(tr("&Wave"), wave_);
    fields->addRow(tr("D&ate"), date_);
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
    layout->addWidget(dialect_);
    layout->addWidget(columnArea_, 4);
    layout->addLayout(fields);
    layout->addWidget(quotes_);
    layout->addWidget(unknownTitle_);
    layout->addWidget(unknownArea_, 1);
    layout->addWidget(state_);
    layout->addWidget(progress_);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 50);
}

/// The table as the dialect divides it; what was said about columns of the same names stays.
void SurveyDialog::showTable() {
    try {
        preview_ = previewOf(head_, dialect_->dialect(), shownRows);
    } catch (const ImportError& error) {
        preview_ = {};
        isRead_ = false;
        askAboutColumns({});
        return say(errorText(error, path_), false);
    }
    SurveyMapping asked = columns_ ? mapping() : start_;
    const bool isKnown = std::ranges::any_of(asked.columns, [this](const SurveyColumn& column) {
        return column.role != ColumnRole::left_out && columnOf(preview_.headings, column.column) >= 0;
    });
    if (!isKnown)
        asked.columns = guessedMapping(preview_).columns;
    for (SurveyColumn& column : asked.columns) {
        // The published layout leaves the kind to its scores; here it is shown and can be changed.
        if (column.role == ColumnRole::answer && column.direction && !column.kind)
            column.kind = MetricKind::nps;
    }
    askAboutColumns(asked);
    follow();
}

void SurveyDialog::askAboutColumns(const SurveyMapping& asked) {
    const Journey* journey = touchline::find(project_, target().journey);
    columns_ = new SurveyColumns(preview_, asked, journey ? PlaceNames(*journey).titles() : QStringList());
    columnArea_->setWidget(columns_); // takes the old one away
    connect(columns_, &SurveyColumns::changed, this, &SurveyDialog::follow);
    setTabOrder(dialect_, columns_);
}

SurveyMapping SurveyDialog::mapping() const {
    const CsvDialect dialect = dialect_->dialect();
    SurveyMapping mapping{.separator = dialect.separator,
                          .encoding = dialect.encoding,
                          .decimalComma = dialect.decimalComma,
                          .dates = dialect.dates,
                          .columns = columns_ ? columns_->columns() : QList<SurveyColumn>(),
                          .places = start_.places,
                          .quotes = quotes_->isChecked()};
    if (unknown_) {
        const QMap<QString, QString> chosen = unknown_->chosen();
        for (auto it = chosen.begin(); it != chosen.end(); ++it)
            mapping.places.insert(it.key(), it.value());
    }
    return mapping;
}

SurveyTarget SurveyDialog::target() const {
    Id<Journey> journey;
    for (const Journey& one : project_.journeys) {
        if (one.id.text() == journey_->currentData().toString())
            journey = one.id;
    }
    return {.journey = journey,
            .wave = wave_->text(),
            .date = date_->date(),
            .source = QFileInfo(path_).fileName()};
}

/// Reads anew where the columns or the dialect are others, as soon as all is said that has to be.
void SurveyDialog::follow() {
    SurveyMapping asked = mapping();
    asked.places.clear();
    if (isRead_ && asked == read_)
        return showResult();
    stop();
    isRead_ = false;
    if (const auto fault = faultOf(asked, preview_.headings))
        return say(faultText(*fault), false);
    read(asked, dialect_->dialect());
}

void SurveyDialog::stop() {
    if (stop_)
        *stop_ = true;
    progress_->hide();
}

void SurveyDialog::read(const SurveyMapping& asked, const CsvDialect& dialect) {
    say(tr("Reading the answers…"), false);
    stop_ = std::make_shared<std::atomic<bool>>(false);
    progress_->setRange(0, 0);
    progress_->show();
    const auto future = startBehind([path = path_, asked, dialect, isStopped = stop_] {
        return readSurvey(watched(unpacked(bytesOfFile(path)), isStopped), dialect, asked);
    });
    whenReady(this, future, [this, asked, isStopped = stop_](const QFuture<SurveyAnswers>& done) {
        if (*isStopped)
            return;
        progress_->hide();
        try {
            read_ = asked;
            take(done.result());
        } catch (const FileError& error) {
            say(errorText(error, path_), false);
        } catch (const ImportError& error) {
            say(errorText(error, path_), false);
        }
    });
}

void SurveyDialog::take(const SurveyAnswers& answers) {
    answers_ = answers;
    isRead_ = true;
    if (!wave_->isModified())
        wave_->setText(waveName(answers, path_));
    if (answers.last.isValid())
        date_->setDate(answers.last);
    showUnknown();
    showResult();
}

/// Those that have no place of their own, also when one was chosen for them.
void SurveyDialog::showUnknown() {
    if (!isRead_)
        return;
    const Journey* journey = touchline::find(project_, target().journey);
    const QMap<QString, QString> chosen = mapping().places;
    QList<MatchRow> rows;
    for (const UnknownPlace& place : importSurvey(project_, answers_, read_, target()).unknown)
        rows.append({place.name, tr("%n answers", nullptr, place.answers), place.near});
    if (unknown_)
        unknown_->hide();
    unknown_ = new MatchesField(journey ? PlaceNames(*journey).titles() : QStringList(),
                                tr("The journey as a whole"));
    unknown_->set(rows, chosen);
    unknownArea_->setWidget(unknown_);
    unknownTitle_->setVisible(!rows.isEmpty());
    unknownArea_->setVisible(!rows.isEmpty());
    connect(unknown_, &MatchesField::changed, this, &SurveyDialog::showResult);
}

void SurveyDialog::showResult() {
    if (!isRead_)
        return;
    try {
        const SurveyMapping asked = mapping();
        const SurveyImport import = importSurvey(project_, answers_, asked, target());
        QStringList texts = importTexts(import, answers_, asked);
        // The names that are not known stand in a list of their own.
        texts.removeIf([&](const QString& text) {
            return std::ranges::any_of(import.unknown, [&](const UnknownPlace& place) {
                return text.contains(QStringLiteral("“%1”").arg(excerpt(place.name)));
            });
        });
        say(texts.join(u' '), import.answers > 0 && !wave_->text().trimmed().isEmpty());
    } catch (const ImportError& error) {
        say(errorText(error, path_), false);
    }
}

void SurveyDialog::say(const QString& text, bool isReady) {
    state_->setText(text);
    import_->setEnabled(isReady);
}

} // namespace touchline

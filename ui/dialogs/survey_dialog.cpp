#include "ui/dialogs/survey_dialog.h"

#include "core/exchange/import_result.h"
#include "core/exchange/place_match.h"
#include "core/model/folded.h"
#include "ui/dialogs/captioned.h"
#include "ui/dialogs/dialect_row.h"
#include "ui/dialogs/matches_field.h"
#include "ui/dialogs/survey_columns.h"
#include "ui/look/plain_label.h"
#include "ui/messages/error_text.h"
#include "ui/messages/survey_text.h"
#include "ui/work/watched_source.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchline {

namespace {

constexpr qsizetype shownRows = 50;
constexpr int typingMs = 150;

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
    : ImportDialog(project, journey, path, parent), head_(head), start_(kept),
      dialect_(new DialectRow(dialectOf(kept, guessedDialect(head)))), columnArea_(scrolling(6)),
      wave_(new QLineEdit), date_(new QDateEdit), quotes_(new QCheckBox),
      unknownTitle_(plainLabel(tr("Names that the journey does not know"), "section")),
      unknownArea_(scrolling(4)) {
    setWindowTitle(tr("Import Survey"));
    putTogether();
    quotes_->setChecked(kept.quotes);
    showTable();
    connect(dialect_, &DialectRow::changed, this, &SurveyDialog::showTable);
    connect(quotes_, &QCheckBox::toggled, this, &SurveyDialog::follow);
    // Not at each letter: many answers take their time.
    nameIsTyped_.setSingleShot(true);
    nameIsTyped_.setInterval(typingMs);
    connect(wave_, &QLineEdit::textChanged, &nameIsTyped_, qOverload<>(&QTimer::start));
    connect(&nameIsTyped_, &QTimer::timeout, this, &SurveyDialog::showResult);
    connect(journeyBox(), &QComboBox::currentIndexChanged, this, [this] {
        SurveyMapping asked = mapping();
        askAboutColumns(asked);
        showUnknown();
        follow();
    });
}

void SurveyDialog::putTogether() {
    quotes_->setText(tr("&Keep what people wrote as quotes in the evidence"));
    date_->setCalendarPopup(true);
    date_->setDate(QDate::currentDate());
    unknownTitle_->hide();
    unknownArea_->hide();
    auto* fields = new QWidget;
    auto* row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->setSpacing(14);
    addCaptioned(*row, tr("&Journey"), journeyBox());
    addCaptioned(*row, tr("&Wave"), wave_);
    addCaptioned(*row, tr("D&ate"), date_);
    row->setStretch(0, 1);
    row->setStretch(1, 1);
    build({dialect_, columnArea_, fields, quotes_, unknownTitle_, unknownArea_}, columnArea_,
          {fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 50});
}

/// The table as the dialect divides it; what was said about columns of the same names stays.
void SurveyDialog::showTable() {
    try {
        preview_ = previewOf(head_, dialect_->dialect(), shownRows);
    } catch (const ImportError& error) {
        preview_ = {};
        isRead_ = false;
        askAboutColumns({});
        return say(errorText(error, path()), false);
    }
    SurveyMapping asked = columns_ ? mapping() : start_;
    const bool isKnown = std::ranges::any_of(asked.columns, [this](const SurveyColumn& column) {
        return column.role != ColumnRole::left_out && columnOf(preview_.headings, column.column) >= 0;
    });
    if (!isKnown)
        asked.columns = guessedMapping(preview_).columns;
    askAboutColumns(asked);
    follow();
}

void SurveyDialog::askAboutColumns(const SurveyMapping& asked) {
    const Journey* journey = chosenJourney();
    columns_ = new SurveyColumns(preview_, asked, journey ? PlaceNames(*journey).titles() : QStringList());
    columnArea_->setWidget(columns_); // takes the old one away
    connect(columns_, &SurveyColumns::changed, this, &SurveyDialog::follow);
    setTabOrder(dialect_, columns_);
}

// Enter may come before the name has stood for a moment; a wave without one is none.
void SurveyDialog::accept() {
    if (wave_->text().trimmed().isEmpty())
        return showResult();
    QDialog::accept();
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
        // What is shown is chosen anew, "the journey as a whole" too.
        const QSet<QString> shown = unknown_->names();
        mapping.places.removeIf([&](const auto& place) { return shown.contains(folded(place.key())); });
        for (auto it = chosen.begin(); it != chosen.end(); ++it)
            mapping.places.insert(it.key(), it.value());
    }
    return mapping;
}

SurveyTarget SurveyDialog::target() const {
    return {.journey = journey(),
            .wave = wave_->text(),
            .date = date_->date(),
            .source = QFileInfo(path()).fileName()};
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
    read(
        tr("Reading the answers…"),
        [path = path(), asked,
         dialect = dialect_->dialect()](const std::shared_ptr<std::atomic<bool>>& isStopped) {
            return readSurvey(watched(unpacked(bytesOfFile(path)), isStopped), dialect, asked);
        },
        [this, asked](const SurveyAnswers& answers) {
            read_ = asked;
            take(answers);
        });
}

void SurveyDialog::take(const SurveyAnswers& answers) {
    answers_ = answers;
    isRead_ = true;
    if (!wave_->isModified())
        wave_->setText(waveName(answers, path()));
    if (answers.last.isValid())
        date_->setDate(answers.last);
    showUnknown();
    showResult();
}

/// Those that have no place of their own, also when one was chosen for them.
void SurveyDialog::showUnknown() {
    if (!isRead_)
        return;
    const Journey* journey = chosenJourney();
    const QMap<QString, QString> chosen = mapping().places;
    QList<MatchRow> rows;
    for (const UnknownPlace& place : importSurvey(project(), answers_, read_, target()).unknown)
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
        SurveyImport import = importSurvey(project(), answers_, asked, target());
        import.unknown.clear(); // these stand in a list of their own
        const QStringList texts = importTexts(import, answers_, asked);
        say(texts.join(u' '), import.answers > 0 && !wave_->text().trimmed().isEmpty());
    } catch (const ImportError& error) {
        say(errorText(error, path()), false);
    }
}

} // namespace touchline

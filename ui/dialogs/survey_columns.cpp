#include "ui/dialogs/survey_columns.h"

#include "ui/look/plain_label.h"

#include <QComboBox>
#include <QGridLayout>

namespace touchline {

namespace {

constexpr int shownCells = 3;

QComboBox* choice(const QString& name, const QStringList& texts, int chosen) {
    auto* box = new QComboBox;
    box->addItems(texts);
    box->setCurrentIndex(chosen);
    box->setAccessibleName(name);
    // A wheel over a long list of them scrolls the list.
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

/// The first cells that hold something, on one line.
QString sampleOf(const TablePreview& preview, qsizetype column) {
    QStringList cells;
    for (const QStringList& row : preview.rows) {
        const QString cell = row.value(column).simplified();
        if (!cell.isEmpty() && !cells.contains(cell) && cells.size() < shownCells)
            cells.append(cell.left(24));
    }
    return cells.join(QStringLiteral(" · "));
}

} // namespace

SurveyColumns::SurveyColumns(const TablePreview& preview, const SurveyMapping& mapping,
                             const QStringList& places) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2, 2, 2, 2);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    const QStringList headings{tr("Column"),           tr("What is in it"), tr("Used as"),
                               tr("Kind of question"), tr("Direction"),     tr("The answers are about")};
    for (int i = 0; i < headings.size(); ++i)
        grid->addWidget(plainLabel(headings[i], "caption"), 0, i);
    for (qsizetype i = 0; i < preview.headings.size(); ++i) {
        SurveyColumn column{.column = preview.headings[i]};
        for (const SurveyColumn& known : mapping.columns) {
            if (columnOf({column.column}, known.column) == 0)
                column = known;
        }
        column.column = preview.headings[i];
        add(*grid, int(i) + 1, preview, column, places);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(int(preview.headings.size()) + 1, 1);
    follow();
}

void SurveyColumns::add(QGridLayout& grid, int line, const TablePreview& preview, const SurveyColumn& column,
                        const QStringList& places) {
    // In the order of the types.
    const QStringList roles{tr("Left out"),
                            tr("Personal, left out"),
                            tr("Answers"),
                            tr("Date"),
                            tr("Step"),
                            tr("Touchpoint"),
                            tr("Stage"),
                            tr("Persona"),
                            tr("Respondent, not kept"),
                            tr("Weight"),
                            tr("Channel"),
                            tr("What they wrote")};
    const QStringList kinds{tr("Choose…"),
                            tr("CSAT, 1 to 5"),
                            tr("Grade, 1 to 10"),
                            tr("CES, effort 1 to 5"),
                            tr("CES, made easy 1 to 7"),
                            tr("Satisfaction, 0 to 10"),
                            tr("Feeling, five faces"),
                            tr("Sentiment, −1 to 1"),
                            tr("NPS, 0 to 10"),
                            tr("eNPS, 0 to 10")};
    const QString& name = column.column;
    Row row{.start = column,
            .role = choice(tr("Used as: %1").arg(name), roles, int(column.role)),
            .kind =
                choice(tr("Kind of question: %1").arg(name), kinds, column.kind ? int(*column.kind) + 1 : 0),
            .direction =
                choice(tr("Direction: %1").arg(name), {tr("Choose…"), tr("High is good"), tr("Low is good")},
                       column.direction ? int(*column.direction) + 1 : 0),
            .place = choice(tr("The answers are about: %1").arg(name),
                            QStringList{tr("What the row says")} + places, 0)};
    row.place->setCurrentIndex(column.place.isEmpty() ? 0 : std::max(0, row.place->findText(column.place)));
    row.place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.place->setMinimumContentsLength(15);
    auto* sample = plainLabel(sampleOf(preview, line - 1), "quiet");
    sample->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    sample->setMinimumWidth(110);
    grid.addWidget(plainLabel(name.simplified().left(40)), line, 0);
    grid.addWidget(sample, line, 1);
    int at = 2;
    for (QComboBox* box : {row.role, row.kind, row.direction, row.place}) {
        grid.addWidget(box, line, at++);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            follow();
            emit changed();
        });
    }
    rows_.append(row);
}

void SurveyColumns::follow() {
    for (const Row& row : std::as_const(rows_)) {
        const bool isAnswer = ColumnRole(row.role->currentIndex()) == ColumnRole::answer;
        for (QComboBox* box : {row.kind, row.direction, row.place})
            box->setVisible(isAnswer);
    }
}

QList<SurveyColumn> SurveyColumns::columns() const {
    QList<SurveyColumn> columns;
    for (const Row& row : rows_) {
        SurveyColumn column{.column = row.start.column, .role = ColumnRole(row.role->currentIndex())};
        if (column.role == ColumnRole::answer) {
            column.metric = row.start.metric;
            if (row.kind->currentIndex() > 0)
                column.kind = MetricKind(row.kind->currentIndex() - 1);
            if (row.direction->currentIndex() > 0)
                column.direction = Direction(row.direction->currentIndex() - 1);
            if (row.place->currentIndex() > 0)
                column.place = row.place->currentText();
            if (column.kind == row.start.kind) {
                column.dimension = row.start.dimension;
                column.scaleMin = row.start.scaleMin;
                column.scaleMax = row.start.scaleMax;
            }
        }
        columns.append(column);
    }
    return columns;
}

} // namespace touchline

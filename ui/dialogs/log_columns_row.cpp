#include "ui/dialogs/log_columns_row.h"

#include "ui/dialogs/captioned.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace touchline {

LogColumnsRow::LogColumnsRow() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(14);
    case_ = add(tr("Cas&e"));
    activity_ = add(tr("Ac&tivity"));
    time_ = add(tr("Ti&me"));
    row->addStretch();
}

QComboBox* LogColumnsRow::add(const QString& name) {
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    addCaptioned(*static_cast<QHBoxLayout*>(layout()), name, box);
    connect(box, &QComboBox::currentIndexChanged, this, &LogColumnsRow::changed);
    return box;
}

void LogColumnsRow::set(const TablePreview& table, const LogMapping& kept) {
    LogColumns columns = logColumns(table.headings, kept);
    const LogColumns usual = logColumns(table.headings);
    for (qsizetype LogColumns::*column : {&LogColumns::caseId, &LogColumns::activity, &LogColumns::time}) {
        if (columns.*column < 0)
            columns.*column = usual.*column;
    }
    const auto offer = [&table](QComboBox* box, qsizetype chosen) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("Choose…"));
        for (const QString& heading : table.headings)
            box->addItem(heading.simplified().left(60), heading);
        // What stands in the first row says which column is meant.
        for (qsizetype i = 0; i < table.rows.value(0).size() && i < table.headings.size(); ++i)
            box->setItemData(int(i) + 1, "<span>" + table.rows[0][i].left(200).toHtmlEscaped() + "</span>",
                             Qt::ToolTipRole);
        box->setCurrentIndex(int(chosen) + 1);
    };
    offer(case_, columns.caseId);
    offer(activity_, columns.activity);
    offer(time_, columns.time);
}

LogMapping LogColumnsRow::mapping() const {
    const auto heading = [](const QComboBox* box) { return box->currentData().toString(); };
    return {.caseColumn = heading(case_), .activityColumn = heading(activity_), .timeColumn = heading(time_)};
}

bool LogColumnsRow::isComplete() const {
    return case_->currentIndex() > 0 && activity_->currentIndex() > 0 && time_->currentIndex() > 0;
}

} // namespace touchline

#include "ui/dialogs/dialect_row.h"

#include "ui/dialogs/captioned.h"

#include <QComboBox>

#include <algorithm>

namespace touchline {

DialectRow::DialectRow(const CsvDialect& dialect) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(14);
    const auto at = std::ranges::find(csvSeparators, dialect.separator.front().toLatin1());
    separator_ = add(tr("&Separator"), {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical bar")},
                     int(at - std::begin(csvSeparators)));
    encoding_ = add(tr("Encodin&g"),
                    {QStringLiteral("UTF-8"), QStringLiteral("Windows-1252"), QStringLiteral("UTF-16")},
                    int(dialect.encoding));
    decimals_ = add(tr("&Numbers"), {tr("1.5 with a point"), tr("1,5 with a comma")}, dialect.decimalComma);
    dates_ = add(tr("&Dates"), {tr("Day before month"), tr("Month before day")}, int(dialect.dates));
    row->addStretch();
}

QComboBox* DialectRow::add(const QString& name, const QStringList& choices, int chosen) {
    auto* box = new QComboBox;
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    addCaptioned(*static_cast<QHBoxLayout*>(layout()), name, box);
    connect(box, &QComboBox::currentIndexChanged, this, &DialectRow::changed);
    return box;
}

CsvDialect DialectRow::dialect() const {
    return {.separator = QString(QLatin1Char(csvSeparators[separator_->currentIndex()])),
            .encoding = TextEncoding(encoding_->currentIndex()),
            .decimalComma = decimals_->currentIndex() == 1,
            .dates = DateOrder(dates_->currentIndex())};
}

} // namespace touchline

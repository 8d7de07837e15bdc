#include "ui/dialogs/dialect_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace touchline {

DialectRow::DialectRow(const CsvDialect& dialect) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(14);
    const auto at = std::ranges::find(csvSeparators, dialect.separator.front().toLatin1());
    separator_ = add(tr("&Between cells"), {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Bar")},
                     int(at - std::begin(csvSeparators)));
    encoding_ = add(tr("&Letters"),
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
    auto* label = new QLabel(name);
    label->setProperty("role", "caption");
    label->setBuddy(box);
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(box);
    static_cast<QHBoxLayout*>(layout())->addLayout(column);
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

#include "ui/panels/checks_field.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touchline {

namespace {

constexpr int mostRows = 7; ///< without scrolling
constexpr int margin = 4;

} // namespace

ChecksField::ChecksField(Document& document, const QStringList& choices, Binding<QList<int>> binding)
    : document_(document), binding_(std::move(binding)), list_(new QListWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(list_);
    setFocusProxy(list_);
    for (const QString& choice : choices) {
        auto* item = new QListWidgetItem(choice, list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    refresh();
    connect(list_, &QListWidget::itemChanged, this, [this] {
        binding_.perform(document_, ticked());
        // The project may have settled on something else.
        refresh();
    });
}

void ChecksField::refresh() {
    const QList<int> ticked = binding_.read(document_.project());
    const QSignalBlocker blocker(list_);
    for (int row = 0; row < list_->count(); ++row)
        list_->item(row)->setCheckState(ticked.contains(row) ? Qt::Checked : Qt::Unchecked);
}

// The look of the rows is known by now.
void ChecksField::showEvent(QShowEvent*) {
    list_->doItemsLayout();
    list_->setFixedHeight(std::min(list_->count(), mostRows) * list_->sizeHintForRow(0) +
                          2 * (list_->frameWidth() + margin));
}

QList<int> ChecksField::ticked() const {
    QList<int> rows;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

} // namespace touchline

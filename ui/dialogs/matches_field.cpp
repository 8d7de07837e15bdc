#include "ui/dialogs/matches_field.h"

#include "core/model/folded.h"
#include "ui/look/plain_label.h"

#include <QComboBox>
#include <QGridLayout>

namespace touchline {

namespace {

constexpr qsizetype mostRows = 200; ///< beyond these nobody chooses one by one

} // namespace

MatchesField::MatchesField(const QStringList& titles, const QString& none) : titles_(titles), none_(none) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
}

void MatchesField::set(const QList<MatchRow>& rows, const QMap<QString, QString>& chosen) {
    delete list_;
    boxes_.clear();
    list_ = new QWidget;
    auto* grid = new QGridLayout(list_);
    grid->setContentsMargins(2, 2, 2, 2);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    QHash<QString, QString> known;
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        known.insert(folded(it.key()), it.value());
    for (const MatchRow& row : rows.first(std::min(mostRows, rows.size()))) {
        const int line = int(boxes_.size());
        auto* box = new QComboBox;
        box->setAccessibleName(tr("Meant with %1").arg(row.name));
        box->setFocusPolicy(Qt::StrongFocus);
        box->addItem(none_);
        box->addItems(row.near);
        if (!row.near.isEmpty())
            box->insertSeparator(box->count());
        for (const QString& title : titles_) {
            if (!row.near.contains(title))
                box->addItem(title);
        }
        // The line between the two lists is an entry without text.
        if (const QString title = known.value(folded(row.name)); !title.isEmpty())
            box->setCurrentIndex(std::max(0, box->findText(title)));
        connect(box, &QComboBox::currentIndexChanged, this, &MatchesField::changed);
        grid->addWidget(plainLabel(row.name), line, 0);
        grid->addWidget(plainLabel(row.facts, "quiet"), line, 1);
        grid->addWidget(box, line, 2);
        boxes_.insert(row.name, box);
    }
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(int(boxes_.size()), 1);
    static_cast<QGridLayout*>(layout())->addWidget(list_, 0, 0);
}

QSet<QString> MatchesField::names() const {
    QSet<QString> names;
    for (auto it = boxes_.begin(); it != boxes_.end(); ++it)
        names.insert(folded(it.key()));
    return names;
}

QMap<QString, QString> MatchesField::chosen() const {
    QMap<QString, QString> chosen;
    for (auto it = boxes_.begin(); it != boxes_.end(); ++it) {
        if (it.value()->currentIndex() > 0)
            chosen.insert(it.key(), it.value()->currentText());
    }
    return chosen;
}

} // namespace touchline

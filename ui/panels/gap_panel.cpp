#include "ui/panels/gap_panel.h"

#include "core/insight/projection.h"
#include "core/model/lookup.h"
#include "ui/panels/insight_delegate.h"

#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touchline {

namespace {

Words userWords() {
    return Words(QLocale().bcp47Name());
}

/// As it is heard and found: "11.5, I get my first bill, 2.3 below intended".
QString spoken(const InsightRow& row) {
    QStringList parts;
    for (const QString& part : {row.figure, row.title, row.detail}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", ");
}

constexpr int backlogRole = InsightDelegate::rowRole + 1;

} // namespace

GapPanel::GapPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), personas_(new QComboBox), dimensions_(new QComboBox),
      list_(new QListWidget) {
    setObjectName("gapPanel");
    setAttribute(Qt::WA_StyledBackground);
    personas_->setAccessibleDescription(tr("Whose gap"));
    personas_->setToolTip(tr("Whose gap"));
    personas_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    personas_->setMinimumContentsLength(6);
    dimensions_->setAccessibleDescription(tr("Which experience"));
    dimensions_->setToolTip(tr("Which experience"));
    dimensions_->addItem(tr("Emotional"), int(Dimension::emotional));
    dimensions_->addItem(tr("Functional"), int(Dimension::functional));
    list_->setItemDelegate(new InsightDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QListWidget::ScrollPerPixel);
    list_->setResizeMode(QListWidget::Adjust);
    list_->setAccessibleName(tr("Gaps"));

    setFocusProxy(list_);

    auto* choices = new QHBoxLayout;
    choices->setContentsMargins(14, 12, 14, 6);
    choices->addWidget(personas_, 3);
    choices->addWidget(dimensions_, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(choices);
    layout->addWidget(list_, 1);

    connect(personas_, &QComboBox::activated, this, &GapPanel::refresh);
    connect(dimensions_, &QComboBox::activated, this, &GapPanel::refresh);
    connect(list_, &QListWidget::itemClicked, this, &GapPanel::follow);
    connect(list_, &QListWidget::itemActivated, this, &GapPanel::follow);
    connect(list_, &QListWidget::itemChanged, this, &GapPanel::check);
    connect(&document_, &Document::changed, this, &GapPanel::refresh);
}

void GapPanel::show(Id<Journey> journey, Id<Persona> persona) {
    if (journey == journey_ && persona == inFront_)
        return;
    journey_ = journey;
    inFront_ = persona;
    personas_->clear();
    refresh();
}

void GapPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isStale_)
        refresh();
}

void GapPanel::refresh() {
    const auto isGone = [this](Id<BacklogItem> id) {
        return !touchline::find(document_.project().backlog, id);
    };
    if (whatIf_.removeIf(isGone) > 0)
        emit whatIfChanged();
    // Nobody looks: later.
    isStale_ = !isVisible();
    const Journey* journey = touchline::find(document_.project().journeys, journey_);
    if (isStale_)
        return;
    const int at = list_->currentRow();
    const QSignalBlocker blocker(list_);
    list_->clear();
    if (!journey)
        return personas_->clear();
    fillChoices(*journey);
    fillRows(*journey);
    list_->setCurrentRow(std::min(at, list_->count() - 1));
}

void GapPanel::fillChoices(const Journey& journey) {
    const QVariant chosen = personas_->currentData();
    personas_->clear();
    for (const Id<Persona> id : journey.personas) {
        if (const Persona* persona = touchline::find(document_.project().library.personas, id))
            personas_->addItem(persona->name.isEmpty() ? tr("Persona without a name") : persona->name,
                               id.value());
    }
    if (journey.personas.size() > 1)
        personas_->addItem(tr("All together"), QUuid());
    const int at = personas_->findData(chosen.isValid() ? chosen : QVariant(inFront_.value()));
    personas_->setCurrentIndex(std::max(at, 0));
}

Id<Persona> GapPanel::persona() const {
    return Id<Persona>(personas_->currentData().toUuid());
}

Dimension GapPanel::dimension() const {
    return Dimension(dimensions_->currentData().toInt());
}

void GapPanel::fillRows(const Journey& journey) {
    const QList<InsightSection> sections =
        insightOutline(document_.project(), journey, persona(), dimension(), userWords());
    for (const InsightSection& section : sections)
        add(section);
    addWhatIf(journey);
    if (list_->count() == 0)
        add({tr("Nothing is known yet"),
             {{{}, tr("Set intended and realised values on the map, or bring in a survey."), {}, {}}}});
}

void GapPanel::add(const InsightSection& section) {
    auto* heading = new QListWidgetItem(section.title, list_);
    heading->setFlags(Qt::NoItemFlags);
    for (const InsightRow& row : section.rows) {
        auto* item = new QListWidgetItem(spoken(row), list_);
        item->setData(InsightDelegate::rowRole, QVariant::fromValue(row));
    }
}

void GapPanel::addWhatIf(const Journey& journey) {
    const Project& project = document_.project();
    const QList<Id<BacklogItem>> items = itemsWithEffect(project, journey, persona(), dimension());
    const auto now = gapInsight(project, journey, persona(), dimension());
    if (items.isEmpty() || !now)
        return;
    const Journey next = projected(project, journey, whatIf_);
    const auto then = gapInsight(project, next, persona(), dimension());
    const Words words = userWords();
    add({tr("What if"),
         {{words.number(then->gap.gap, 2),
           tr("Journey gap that would remain"),
           tr("%1 now; an expectation, not a measurement").arg(words.number(now->gap.gap, 2)),
           {},
           then->gap.gap < now->gap.gap ? InsightTone::good : InsightTone::plain}}});
    for (const Id<BacklogItem> id : items) {
        const BacklogItem& item = *touchline::find(project.backlog, id);
        QStringList effects;
        for (const StepGap& gap : then->fromLeft) {
            const double effect = effectOf(item, gap.step, persona(), dimension());
            if (effect != 0)
                effects.append(tr("%1: %2").arg(touchline::find(journey.steps, gap.step)->title,
                                                words.signedNumber(effect)));
        }
        const InsightRow row{{}, QString(item.code + u' ' + item.text).trimmed(), effects.join("\n")};
        auto* entry = new QListWidgetItem(spoken(row), list_);
        entry->setData(InsightDelegate::rowRole, QVariant::fromValue(row));
        entry->setData(backlogRole, id.value());
        entry->setCheckState(whatIf_.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
}

void GapPanel::follow(QListWidgetItem* item) {
    const auto row = item->data(InsightDelegate::rowRole).value<InsightRow>();
    if (!row.target.isNull())
        emit jumpWanted(row.target);
}

void GapPanel::check(QListWidgetItem* item) {
    const QVariant backlog = item->data(backlogRole);
    if (!backlog.isValid())
        return;
    const Id<BacklogItem> id(backlog.toUuid());
    item->checkState() == Qt::Checked ? (void)whatIf_.insert(id) : (void)whatIf_.remove(id);
    // Later, because the list is still busy with the item.
    QMetaObject::invokeMethod(this, &GapPanel::refresh, Qt::QueuedConnection);
    emit whatIfChanged();
}

} // namespace touchline

#include "ui/panels/journeys_panel.h"

#include "core/insight/overdue.h"
#include "ui/panels/bindings.h"
#include "ui/panels/form.h"
#include "ui/panels/journey_delegate.h"
#include "ui/panels/text_field.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touchline {

JourneysPanel::JourneysPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), heading_(new Form(document)), list_(new QListWidget) {
    setObjectName("journeysPanel");
    setAttribute(Qt::WA_StyledBackground);
    heading_->title(new LineField(document_, bindAbout<&About::title>(tr("Rename project")), tr("Project")));
    heading_->subtitle(new LineField(document_, bindAbout<&About::team>(tr("Change team")), tr("Team")));

    list_->setItemDelegate(new JourneyDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Journeys"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(heading_);
    layout->addWidget(list_, 1);

    connect(list_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        const QVariant row = item ? item->data(JourneyDelegate::journeyRole) : QVariant();
        if (row.isValid())
            emit journeyChosen(row.value<JourneyRow>().id);
    });
    const auto openBook = [this](QListWidgetItem* item) {
        const QVariant book = item->data(JourneyDelegate::bookRole);
        if (!book.isValid())
            return;
        emit bookWanted(Book(book.toInt()));
        setJourney(journey_);
    };
    connect(list_, &QListWidget::itemClicked, this, openBook);
    connect(list_, &QListWidget::itemActivated, this, openBook);
    connect(&document_, &Document::changed, this, &JourneysPanel::refresh);
    refresh();
}

void JourneysPanel::setJourney(Id<Journey> journey) {
    journey_ = journey;
    const QSignalBlocker blocker(list_);
    for (int i = 0; i < list_->count(); ++i) {
        const QVariant row = list_->item(i)->data(JourneyDelegate::journeyRole);
        if (row.isValid() && row.value<JourneyRow>().id == journey)
            list_->setCurrentRow(i);
    }
}

void JourneysPanel::refresh() {
    heading_->refresh();
    {
        const QSignalBlocker blocker(list_);
        list_->clear();
        std::optional<JourneyKind> kind;
        for (const JourneyRow& row : journeyRows(document_.project())) {
            if (row.kind != kind)
                addHeading(row.kind == JourneyKind::customer ? tr("Customer") : tr("Employee"));
            kind = row.kind;
            auto* item = new QListWidgetItem(row.title, list_);
            // The tags around it keep a title with tags of its own from being taken for HTML.
            item->setToolTip("<span>" + row.title.toHtmlEscaped() + "</span>");
            item->setData(JourneyDelegate::journeyRole, QVariant::fromValue(row));
        }
        addLibrary();
    }
    setJourney(journey_);
}

void JourneysPanel::addHeading(const QString& text) {
    auto* item = new QListWidgetItem(text, list_);
    item->setFlags(Qt::NoItemFlags);
}

void JourneysPanel::addLibrary() {
    addHeading(tr("Library"));
    for (int book = 0; book < books; ++book) {
        auto* item = new QListWidgetItem(bookTitle(Book(book)), list_);
        item->setFlags(Qt::ItemIsEnabled);
        item->setData(JourneyDelegate::countRole, int(bookSize(document_.project(), Book(book))));
        item->setData(JourneyDelegate::bookRole, book);
        const auto late = Book(book) == Book::metrics
                              ? overdueMetrics(document_.project(), QDate::currentDate()).size()
                              : 0;
        if (late > 0)
            item->setData(JourneyDelegate::lateRole, tr("%n overdue", nullptr, int(late)));
    }
}

} // namespace touchline

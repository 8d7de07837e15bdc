#include "ui/search/find_bar.h"

#include "ui/look/plain_label.h"
#include "ui/search/result_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace touchline {

namespace {

constexpr int lineRoom = 230;
constexpr int listHeight = 190;

} // namespace

FindBar::FindBar(QAbstractItemModel& hits)
    : wanted_(addLine(tr("Find in everything"))), with_(addLine(tr("Replace by"))),
      matchCase_(addButton(QStringLiteral("Aa"), tr("Match case: capitals and accents count"))),
      wholeWords_(addButton(QStringLiteral("“ab”"), tr("Only whole words"))), count_(plainLabel({}, "facts")),
      place_(plainLabel({}, "quiet")), stop_(new QPushButton(tr("Stop"))),
      listed_(addButton(tr("List"), tr("List of all hits"))), replacing_(new QWidget),
      replace_(new QPushButton(tr("Replace"))), replaceAll_(new QPushButton(tr("Replace all"))),
      list_(new QListView) {
    setObjectName("findBar");
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* back = addButton(QStringLiteral("‹"), tr("Previous hit"));
    auto* on = addButton(QStringLiteral("›"), tr("Next hit"));
    auto* close = addButton(QStringLiteral("×"), tr("Close"));
    for (QToolButton* button : {matchCase_, wholeWords_, listed_})
        button->setCheckable(true);
    place_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    list_->setModel(&hits);
    list_->setItemDelegate(new ResultDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFixedHeight(listHeight);
    list_->setFrameShape(NoFrame);
    list_->setAccessibleName(tr("List of all hits"));

    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(10, 6, 10, 6);
    lines->setSpacing(5);
    auto* first = new QHBoxLayout;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{wanted_, back, on, matchCase_, wholeWords_, count_, stop_})
        first->addWidget(widget);
    first->addWidget(place_, 1);
    first->addWidget(listed_);
    first->addWidget(close);
    lines->addLayout(first);
    auto* second = new QHBoxLayout(replacing_);
    second->setContentsMargins({});
    for (QWidget* widget : std::initializer_list<QWidget*>{with_, replace_, replaceAll_})
        second->addWidget(widget);
    second->addStretch();
    lines->addWidget(replacing_);
    lines->addWidget(list_);
    for (QWidget* widget : std::initializer_list<QWidget*>{stop_, list_, replacing_})
        widget->hide();

    connect(wanted_, &QLineEdit::textChanged, this, &FindBar::patternChanged);
    connect(matchCase_, &QToolButton::toggled, this, &FindBar::patternChanged);
    connect(wholeWords_, &QToolButton::toggled, this, &FindBar::patternChanged);
    connect(back, &QToolButton::clicked, this, [this] { emit wentOn(false); });
    connect(on, &QToolButton::clicked, this, [this] { emit wentOn(true); });
    connect(listed_, &QToolButton::toggled, list_, &QWidget::setVisible);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    connect(stop_, &QPushButton::clicked, this, &FindBar::stopped);
    connect(replace_, &QPushButton::clicked, this, &FindBar::replaceWanted);
    connect(replaceAll_, &QPushButton::clicked, this, &FindBar::replaceAllWanted);
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& hit) { emit picked(hit.row()); });
    connect(list_, &QListView::activated, this, [this](const QModelIndex& hit) { emit picked(hit.row()); });
    for (QWidget* widget : findChildren<QWidget*>())
        widget->installEventFilter(this);
    hide();
}

QToolButton* FindBar::addButton(const QString& text, const QString& name) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus); // the mouse leaves the keys with the line
    button->setProperty("framed", true);
    return button;
}

QLineEdit* FindBar::addLine(const QString& words) {
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(words);
    line->setAccessibleName(words);
    line->setFixedWidth(lineRoom);
    return line;
}

TextPattern FindBar::pattern() const {
    return TextPattern(wanted_->text(), {matchCase_->isChecked(), wholeWords_->isChecked()});
}

QString FindBar::replacement() const {
    return with_->text();
}

void FindBar::open(bool replacing) {
    replacing_->setVisible(replacing);
    show();
    QLineEdit* line = replacing && !wanted_->text().isEmpty() ? with_ : wanted_;
    line->setFocus(Qt::ShortcutFocusReason);
    line->selectAll();
}

void FindBar::showHit(qsizetype current, qsizetype count, const QString& place) {
    const QString all = QLocale().toString(count);
    const bool isEmpty = wanted_->text().isEmpty();
    say(isEmpty       ? QString()
        : count == 0  ? tr("Not found")
        : current < 0 ? tr("%n hits", nullptr, int(count))
                      : tr("%1 of %2").arg(QLocale().toString(current + 1), all));
    place_->setText(place);
    place_->setToolTip(place);
    replace_->setEnabled(current >= 0);
    replaceAll_->setEnabled(count > 0);
    list_->setCurrentIndex(list_->model()->index(int(current), 0));
}

void FindBar::showSearching(double share) {
    say(tr("Searching, %1 %").arg(int(share * 100)));
    stop_->show();
}

void FindBar::say(const QString& sentence) {
    count_->setText(sentence);
    stop_->hide();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        emit closed();
        return true;
    }
    if (isEnter && watched == wanted_) {
        emit wentOn(!key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (isEnter && watched == with_) {
        emit replaceWanted();
        return true;
    }
    if (isEnter && qobject_cast<QAbstractButton*>(watched)) {
        static_cast<QAbstractButton*>(watched)->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace touchline

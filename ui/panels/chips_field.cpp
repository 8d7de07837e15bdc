#include "ui/panels/chips_field.h"

#include "ui/look/plain_label.h"
#include "ui/panels/flow_layout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchline {

ChipsField::ChipsField(Document& document, Chips chips, const QString& placeholder, Look look)
    : document_(document), chips_(std::move(chips)), placeholder_(placeholder), look_(look),
      edit_(new QLineEdit), choices_(new QStringListModel(this)) {
    auto* frame = new QFrame;
    frame->setProperty("role", look == Look::pills ? "chips" : "cards");
    flow_ = new FlowLayout(frame);
    flow_->setContentsMargins(look == Look::pills ? QMargins(5, 4, 5, 4) : QMargins());
    flow_->setSpacing(5);
    flow_->insertWidget(0, edit_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(frame);
    setFocusProxy(edit_);
    edit_->setMinimumWidth(60);
    edit_->installEventFilter(this);

    auto* completer = new QCompleter(choices_, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit_->setCompleter(completer);
    connect(edit_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.endsWith(u','))
            return addTyped();
        const QString typed = text.trimmed();
        if (typed.isEmpty())
            return document_.endTyping(this);
        document_.type(
            this, [add = chips_.add, typed](const Project& project) { return add(project, typed); },
            [this] { addTyped(); });
    });
    // After the completer has put its text in.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ChipsField::addTyped,
            Qt::QueuedConnection);
    connect(edit_, &QLineEdit::editingFinished, this, &ChipsField::addTyped);
    refresh();
}

void ChipsField::refresh() {
    const QList<Chip> chips = chips_.read(document_.project());
    if (chips == shown_ && !widgets_.isEmpty())
        return;
    shown_ = chips;
    for (QWidget* widget : std::as_const(widgets_)) {
        delete flow_->takeAt(0);
        // Later, because its own button may have asked for this.
        widget->hide();
        widget->deleteLater();
    }
    widgets_.clear();
    for (const Chip& chip : chips) {
        widgets_.append(makeChip(chip));
        flow_->insertWidget(int(widgets_.size()) - 1, widgets_.last());
        widgets_.last()->show();
    }
    edit_->setPlaceholderText(chips.isEmpty() || look_ == Look::cards ? placeholder_ : QString());
    updateGeometry();
}

QWidget* ChipsField::makeChip(const Chip& chip) {
    auto* frame = new QFrame;
    frame->setProperty("role", look_ == Look::pills ? "chip" : "card");
    frame->setProperty("partly", chip.partly);
    QLabel* text = plainLabel(chip.text.isEmpty() ? tr("No name yet") : chip.text);
    auto* remove = new QToolButton;
    remove->setText("×");
    remove->setToolTip(tr("Take off"));
    remove->setAccessibleName(tr("Take off “%1”").arg(chip.text));
    remove->installEventFilter(this);
    connect(remove, &QToolButton::clicked, this, [this, chip] { this->remove(chip); });
    auto* row = new QHBoxLayout(frame);
    row->setSpacing(2);
    if (look_ == Look::pills) {
        row->setContentsMargins(9, 1, 3, 1);
        text->setText(text->fontMetrics().elidedText(text->text(), Qt::ElideRight, 190));
        text->setToolTip(chip.partly ? tr("Only some have this; add it to give it to all")
                                     : "<span>" + chip.text.toHtmlEscaped() + "</span>");
        row->addWidget(text);
    } else {
        row->setContentsMargins(11, 7, 5, 7);
        frame->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        auto* lines = new QVBoxLayout;
        lines->setSpacing(2);
        text->setWordWrap(true);
        text->setProperty("role", "said");
        lines->addWidget(text);
        if (!chip.detail.isEmpty()) {
            QLabel* detail = plainLabel(chip.detail, "caption");
            detail->setWordWrap(true);
            lines->addWidget(detail);
        }
        row->addLayout(lines, 1);
    }
    row->addWidget(remove, 0, Qt::AlignTop);
    return frame;
}

void ChipsField::addTyped() {
    const QString text = edit_->text().section(u',', 0, 0).trimmed();
    if (text.isEmpty())
        return;
    edit_->clear();
    document_.endTyping(this);
    document_.perform(chips_.name, chips_.add(document_.project(), text));
    refresh();
}

void ChipsField::remove(const Chip& chip) {
    edit_->setFocus();
    document_.perform(chips_.name, chips_.remove(document_.project(), chip));
    refresh();
}

bool ChipsField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == edit_ && event->type() == QEvent::FocusIn)
        choices_->setStringList(chips_.choices(document_.project()));
    if (event->type() != QEvent::KeyPress)
        return Field::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched != edit_ && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        static_cast<QToolButton*>(watched)->click();
        return true;
    }
    if (watched == edit_ && key == Qt::Key_Backspace && edit_->text().isEmpty() && !shown_.isEmpty()) {
        remove(shown_.last());
        return true;
    }
    if (watched == edit_ && key == Qt::Key_Down && edit_->text().isEmpty()) {
        edit_->completer()->setCompletionPrefix({});
        edit_->completer()->complete();
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace touchline

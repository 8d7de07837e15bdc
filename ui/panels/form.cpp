#include "ui/panels/form.h"

#include "core/model/home.h"
#include "ui/look/plain_label.h"
#include "ui/panels/link_button.h"
#include "ui/words/word_help.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchline {

Form::Form(Document& document) : document_(document), layout_(new QVBoxLayout(this)) {
    setAttribute(Qt::WA_StyledBackground);
    layout_->setContentsMargins(18, 16, 18, 18);
    layout_->setSpacing(5);
    layout_->setAlignment(Qt::AlignTop);
}

QLabel* Form::caption(const QString& text) {
    QLabel* label = plainLabel(text, "caption");
    layout_->addSpacing(7);
    layout_->addWidget(label);
    return label;
}

void Form::kind(const QString& text) {
    layout_->addWidget(plainLabel(text, "kind"));
}

void Form::title(Field* field) {
    field->focusProxy()->setProperty("role", "title");
    field->focusProxy()->setAccessibleName(tr("Title"));
    add({}, field);
}

void Form::subtitle(Field* field) {
    field->focusProxy()->setProperty("role", "subtitle");
    add({}, field);
}

void Form::add(const QString& label, Field* field, const Condition& when) {
    QLabel* above = label.isEmpty() ? nullptr : caption(label);
    if (above) {
        above->setBuddy(field);
        field->focusProxy()->setAccessibleName(label);
        // On Unix Qt tells the text of a combo box for its name.
        if (qobject_cast<QComboBox*>(field->focusProxy()))
            field->focusProxy()->setAccessibleDescription(label);
    }
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout_->addWidget(field);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field->focusProxy()))
        helpWithWords(*text, [this] {
            const Project& project = document_.project();
            return vocabularyOf(project, touchline::find(project, journey_));
        });
    const auto show = [this, above, field, when] {
        field->refresh();
        if (!when)
            return;
        const bool isShown = when(document_.project());
        field->setVisible(isShown);
        if (above)
            above->setVisible(isShown);
    };
    show();
    refreshers_.append(show);
}

void Form::row(const QList<Labelled>& fields, const Condition& when) {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    QVBoxLayout* whole = layout_;
    whole->addLayout(row);
    for (const Labelled& one : fields) {
        layout_ = new QVBoxLayout;
        layout_->setSpacing(whole->spacing());
        row->addLayout(layout_, one.stretch);
        add(one.label, one.field, when);
        layout_->addStretch();
    }
    layout_ = whole;
}

void Form::note(const QString& label, const QString& role, std::function<QString(const Project&)> text) {
    QLabel* above = label.isEmpty() ? nullptr : caption(label);
    QLabel* words = plainLabel({}, role);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout_->addWidget(words);
    const auto show = [this, above, words, text] {
        const QString now = text(document_.project());
        words->setText(now);
        words->setVisible(!now.isEmpty());
        if (above)
            above->setVisible(!now.isEmpty());
    };
    show();
    refreshers_.append(show);
}

void Form::links(const QString& label, const QString& role, std::function<QList<Link>(const Project&)> find) {
    QLabel* above = label.isEmpty() ? nullptr : caption(label);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    layout_->addWidget(box);
    const auto show = [this, above, box, column, role, find, shown = QList<Link>()]() mutable {
        const QList<Link> now = find(document_.project());
        box->setVisible(!now.isEmpty());
        if (above)
            above->setVisible(!now.isEmpty());
        if (now == shown)
            return;
        shown = now;
        qDeleteAll(box->findChildren<LinkButton*>());
        for (const Link& link : now) {
            auto* button = new LinkButton(link.text, role);
            button->setEnabled(!link.id.isNull());
            // Later, because going there may take this form away.
            connect(
                button, &LinkButton::clicked, this, [this, id = link.id] { emit linkPressed(id); },
                Qt::QueuedConnection);
            column->addWidget(button);
            button->show();
        }
    };
    refreshers_.append(show);
    refreshers_.last()();
}

void Form::fold(const QString& title, const QString& name) {
    auto* outer = static_cast<QVBoxLayout*>(layout());
    auto* head = new QToolButton;
    head->setText(title);
    head->setProperty("role", "fold");
    head->setCheckable(true);
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* body = new QWidget;
    layout_ = new QVBoxLayout(body);
    layout_->setContentsMargins({});
    layout_->setSpacing(outer->spacing());
    outer->addSpacing(7);
    outer->addWidget(head);
    outer->addWidget(body);
    const QString key = "folds/" + name;
    const auto show = [head, body](bool isOpen) {
        head->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        body->setVisible(isOpen);
    };
    head->setChecked(QSettings().value(key).toBool());
    show(head->isChecked());
    connect(head, &QToolButton::toggled, body, [show, key](bool isOpen) {
        QSettings().setValue(key, isOpen);
        show(isOpen);
    });
}

void Form::refresh() {
    for (const auto& refresher : refreshers_)
        refresher();
}

} // namespace touchline

#include "ui/panels/form.h"

#include <QLabel>
#include <QVBoxLayout>

namespace touchline {

namespace {

QLabel* plainLabel(const QString& text, const QString& role) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

} // namespace

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

void Form::add(const QString& label, Field* field) {
    if (!label.isEmpty()) {
        caption(label)->setBuddy(field);
        field->focusProxy()->setAccessibleName(label);
    }
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout_->addWidget(field);
    refreshers_.append([field] { field->refresh(); });
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

void Form::refresh() {
    for (const auto& refresher : refreshers_)
        refresher();
}

} // namespace touchline

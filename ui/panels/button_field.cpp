#include "ui/panels/button_field.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace touchline {

ButtonField::ButtonField(Document& document, const QString& edit, std::function<QString(const Project&)> text,
                         std::function<Project(const Project&)> press)
    : document_(document), text_(std::move(text)), button_(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 0);
    layout->addWidget(button_);
    setFocusProxy(button_);
    button_->setAutoDefault(false);
    connect(button_, &QPushButton::clicked, this,
            [this, edit, press] { document_.perform(edit, press(document_.project())); });
    refresh();
}

void ButtonField::refresh() {
    const QString text = text_(document_.project());
    button_->setText(QString(text).replace(u'&', "&&"));
    setVisible(!text.isEmpty());
}

} // namespace touchline

#include "ui/panels/choice_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace touchline {

namespace {

/// A list in a panel that scrolls: the wheel scrolls the panel and never changes a value by accident.
class CalmComboBox : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

void place(Field* field, QWidget* widget) {
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins({});
    layout->addWidget(widget);
    field->setFocusProxy(widget);
}

} // namespace

ChoiceField::ChoiceField(Document& document, const QStringList& choices, Binding<int> binding)
    : document_(document), binding_(std::move(binding)), box_(new CalmComboBox) {
    place(this, box_);
    box_->addItems(choices);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setPlaceholderText(Field::tr("Several values"));
    connect(box_, &QComboBox::activated, this, [this](int index) {
        binding_.perform(document_, index);
        // The project may have settled on another value, or on what it was.
        refresh();
    });
    refresh();
}

void ChoiceField::refresh() {
    const Project& project = document_.project();
    box_->setCurrentIndex(binding_.isMixed(project) ? -1 : binding_.read(project));
}

CheckField::CheckField(Document& document, const QString& text, Binding<bool> binding)
    : document_(document), binding_(std::move(binding)), box_(new QCheckBox(text)) {
    place(this, box_);
    connect(box_, &QCheckBox::clicked, this, [this](bool checked) {
        binding_.perform(document_, checked);
        refresh();
    });
    refresh();
}

void CheckField::refresh() {
    const Project& project = document_.project();
    const bool isMixed = binding_.isMixed(project);
    box_->setTristate(isMixed);
    box_->setCheckState(isMixed                  ? Qt::PartiallyChecked
                        : binding_.read(project) ? Qt::Checked
                                                 : Qt::Unchecked);
}

} // namespace touchline

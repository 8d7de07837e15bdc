#include "ui/panels/value_field.h"

#include "core/model/curve.h"
#include "ui/drawing/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QWheelEvent>

namespace touchline {

namespace {

constexpr int tenths = 10;

class CalmSlider : public QSlider {
public:
    using QSlider::QSlider;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

ValueField::ValueField(Document& document, const QString& text, bool isRealised,
                       Binding<std::optional<double>> binding)
    : document_(document), binding_(std::move(binding)), slider_(new CalmSlider(Qt::Horizontal)),
      figure_(new QLabel), clear_(new QToolButton) {
    auto* label = new QLabel(text);
    label->setBuddy(slider_);
    label->setFixedWidth(fontMetrics().averageCharWidth() * 13); // so that sliders stand in line
    slider_->setRange(int(lowestValue * tenths), int(highestValue * tenths));
    slider_->setSingleStep(1);
    slider_->setPageStep(5);
    slider_->setProperty("realised", isRealised);
    slider_->setAccessibleName(text);
    // The value counts when the handle is let go of; until then only the figure follows.
    slider_->setTracking(false);
    figure_->setFixedWidth(36);
    figure_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    clear_->setText("×");
    clear_->setToolTip(tr("No value"));
    clear_->setAccessibleName(tr("No value"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(slider_, 1);
    layout->addWidget(figure_);
    layout->addWidget(clear_);
    setFocusProxy(slider_);

    connect(slider_, &QSlider::sliderMoved, this, [this](int at) { show(double(at) / tenths); });
    connect(slider_, &QSlider::valueChanged, this,
            [this](int at) { binding_.perform(document_, double(at) / tenths); });
    // Letting go where the handle stood says 0 where there was no value, and leaves a value as exact as it
    // is.
    connect(slider_, &QSlider::sliderReleased, this, [this] {
        if (!binding_.read(document_.project()))
            binding_.perform(document_, double(slider_->sliderPosition()) / tenths);
    });
    connect(clear_, &QToolButton::clicked, this, [this] { binding_.perform(document_, std::nullopt); });
    refresh();
}

void ValueField::setHighest(double highest) {
    const QSignalBlocker blocker(slider_);
    slider_->setRange(-int(highest * tenths), int(highest * tenths));
    refresh();
}

void ValueField::refresh() {
    const std::optional<double> value = binding_.read(document_.project());
    const QSignalBlocker blocker(slider_);
    slider_->setValue(qRound(value.value_or(0) * tenths));
    show(value);
}

void ValueField::show(std::optional<double> value) {
    figure_->setText(value ? Words(QLocale().bcp47Name()).signedNumber(*value) : "–");
    clear_->setVisible(value.has_value());
}

} // namespace touchline

#include "ui/panels/meter_field.h"

#include "core/model/home.h"
#include "ui/look/plain_label.h"
#include "ui/look/tone.h"
#include "ui/panels/figures.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace touchline {

namespace {

constexpr int barHeight = 8;
constexpr int gap = 5; ///< between the bar and its words

} // namespace

QString meterText(const EvidenceMeter& meter) {
    if (meter.all() == 0)
        return MeterField::tr("Nothing to back yet");
    return QStringList{MeterField::tr("%n validated", nullptr, meter.validated),
                       MeterField::tr("%n partly", nullptr, meter.partly),
                       MeterField::tr("%n assumption(s)", nullptr, meter.assumption)}
        .join(" · ");
}

QString lastHeardText(QDate heard, QDate today) {
    if (heard.isNull())
        return MeterField::tr("No quote or interview with a date yet.");
    const int days = int(heard.daysTo(today));
    const int months = days / 30, years = days / 365;
    const QString ago = days == 0     ? MeterField::tr("today")
                        : days == 1   ? MeterField::tr("yesterday")
                        : days < 90   ? MeterField::tr("%n days ago", nullptr, days)
                        : months < 24 ? MeterField::tr("%n months ago", nullptr, months)
                                      : MeterField::tr("%n years ago", nullptr, years);
    return MeterField::tr("%1, on %2").arg(ago, dateText(heard));
}

MeterField::MeterField(Document& document, Id<Journey> journey)
    : document_(document), journey_(journey), words_(plainLabel({})) {
    words_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, barHeight + gap, 0, 0);
    layout->addWidget(words_);
    setFocusProxy(words_);
    refresh();
}

void MeterField::refresh() {
    const Journey* journey = touchline::find(document_.project(), journey_);
    meter_ = journey ? evidenceMeter(*journey) : EvidenceMeter();
    words_->setText(meterText(meter_));
    update();
}

void MeterField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, 0, width(), barHeight);
    QPainterPath rounded;
    rounded.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(rounded);
    painter.fillRect(bar, tone(Tone::border));
    double left = 0;
    for (const auto& [count, colour] :
         {std::pair(meter_.validated, Tone::realised), std::pair(meter_.partly, Tone::accent)}) {
        const double width = bar.width() * meter_.share(count);
        painter.setOpacity(colour == Tone::accent ? 0.45 : 1);
        painter.fillRect(QRectF(left, 0, width, barHeight), tone(colour));
        left += width;
    }
}

} // namespace touchline

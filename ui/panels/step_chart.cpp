#include "ui/panels/step_chart.h"

#include "core/insight/band.h"
#include "core/model/lookup.h"
#include "ui/drawing/words.h"
#include "ui/look/look.h"
#include "ui/look/tone.h"

#include <QLocale>
#include <QPainter>

namespace touchline {

namespace {

constexpr int chartHeight = 92;
constexpr int labelHeight = 16;
constexpr int axisWidth = 26;

/// Where waves and values stand.
struct Plot {
    QRectF area;
    qsizetype waves;

    double x(qsizetype at) const {
        return waves < 2 ? area.center().x()
                         : area.left() + area.width() * (0.12 + 0.76 * double(at) / double(waves - 1));
    }
    double y(double value) const {
        const double share = (highestValue - value) / (highestValue - lowestValue);
        return area.top() + area.height() * share;
    }
};

void paintScale(QPainter& painter, const Plot& plot, const QRectF& all) {
    const Words words(QLocale().bcp47Name());
    for (const double value : {highestValue, 0.0, lowestValue}) {
        painter.setPen(tone(Tone::border));
        painter.drawLine(QPointF(plot.area.left(), plot.y(value)), QPointF(plot.area.right(), plot.y(value)));
        painter.setPen(tone(Tone::quiet));
        painter.drawText(QRectF(all.left(), plot.y(value) - 8, axisWidth - 6, 16),
                         Qt::AlignRight | Qt::AlignVCenter, words.signedNumber(value, 0));
    }
}

void paintMeasure(QPainter& painter, const Plot& plot, qsizetype at, const StepMeasure& measure) {
    const QPointF place(plot.x(at), plot.y(measure.figures.mean));
    const auto margin = marginOfMean(measure.figures);
    const bool isSure = measure.figures.n.value_or(0) >= enoughForBand;
    if (margin && isSure) {
        painter.setPen(QPen(tone(Tone::realised), 1.5));
        const auto end = [&](double value) {
            return QPointF(place.x(), plot.y(std::clamp(value, lowestValue, highestValue)));
        };
        painter.drawLine(end(measure.figures.mean - *margin), end(measure.figures.mean + *margin));
    }
    painter.setPen(QPen(tone(Tone::realised), 1.5));
    painter.setBrush(isSure ? tone(Tone::realised) : tone(Tone::surface));
    painter.drawEllipse(place, 2.5, 2.5);
}

} // namespace

StepChart::StepChart(Document& document, Id<Step> step, Id<Persona> persona, Dimension dimension)
    : document_(document), step_(step), persona_(persona), dimension_(dimension) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

void StepChart::refresh() {
    const Project& project = document_.project();
    const Journey* journey = journeyOf(project, step_);
    measures_ = journey ? stepMeasures(project, *journey, persona_, dimension_, step_) : QList<StepMeasure>();
    setVisible(!measures_.isEmpty());
    setAccessibleName(tr("Realised beside intended, by wave"));
    setAccessibleDescription(told());
    setToolTip("<span>" + told().toHtmlEscaped().replace(u'\n', "<br>") + "</span>");
    update();
}

QSize StepChart::sizeHint() const {
    return {180, textPixels(chartHeight + labelHeight)};
}

/// "April 2026: −1.5 ± 0.2, n 164, intended +0.8"
QString StepChart::told() const {
    const Words words(QLocale().bcp47Name());
    QStringList lines;
    for (const StepMeasure& measure : measures_) {
        const Wave* wave = touchline::find(document_.project().waves, measure.wave);
        QString line = tr("%1: realised %2").arg(wave->name, words.signedNumber(measure.figures.mean));
        if (const auto margin = marginOfMean(measure.figures))
            line += " ± " + words.number(*margin, 2);
        if (measure.figures.n)
            line += ", " + tr("n %1").arg(*measure.figures.n);
        if (measure.intended)
            line += ", " + tr("intended %1").arg(words.signedNumber(*measure.intended));
        lines.append(line);
    }
    return lines.join(u'\n');
}

void StepChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized(font(), 11));
    const QRectF all(rect());
    const Plot plot{all.adjusted(axisWidth, 8, -4, -textPixels(labelHeight) - 6), measures_.size()};
    paintScale(painter, plot, all);
    const Words words(QLocale().bcp47Name());
    for (qsizetype at = 0; at < measures_.size(); ++at) {
        const StepMeasure& measure = measures_[at];
        if (at > 0) {
            const StepMeasure& before = measures_[at - 1];
            const auto line = [&](double from, double to) {
                painter.drawLine(QPointF(plot.x(at - 1), plot.y(from)), QPointF(plot.x(at), plot.y(to)));
            };
            painter.setPen(QPen(tone(Tone::quiet), 1.3, Qt::DashLine));
            if (before.intended && measure.intended)
                line(*before.intended, *measure.intended);
            painter.setPen(QPen(tone(Tone::realised), 1.8));
            line(before.figures.mean, measure.figures.mean);
        } else if (measure.intended && measures_.size() == 1) {
            painter.setPen(QPen(tone(Tone::quiet), 1.3, Qt::DashLine));
            painter.drawLine(QPointF(plot.area.left(), plot.y(*measure.intended)),
                             QPointF(plot.area.right(), plot.y(*measure.intended)));
        }
    }
    const bool isRoomy = measures_.size() <= 3;
    for (qsizetype at = 0; at < measures_.size(); ++at) {
        paintMeasure(painter, plot, at, measures_[at]);
        // Of many waves only the first and the last have room for their months.
        if (!isRoomy && at > 0 && at + 1 < measures_.size())
            continue;
        painter.setPen(tone(Tone::quiet));
        painter.drawText(
            QRectF(plot.x(at) - 50, all.bottom() - textPixels(labelHeight), 100, labelHeight + 2),
            Qt::AlignHCenter | Qt::AlignTop, QLocale().toString(measures_[at].date, "MMM yyyy"));
    }
}

} // namespace touchline

#include "ui/messages/measure_text.h"

#include "core/insight/metric_name.h"
#include "core/insight/score.h"
#include "core/insight/weak_point.h"
#include "ui/drawing/words.h"

#include <QCoreApplication>

namespace touchline {

namespace {

class MeasureText {
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

Words words() {
    return Words(QLocale().bcp47Name());
}

bool isNet(const Metric& metric) {
    return metric.kind == MetricKind::nps || metric.kind == MetricKind::enps;
}

bool isResult(const Metric& metric) {
    return metric.kind == MetricKind::result;
}

QString netText(const NetScore& net) {
    if (!net.score && net.promoters + net.passives + net.detractors > 0)
        return MeasureText::tr("%1 promoters, %2 passives, %3 detractors")
            .arg(net.promoters)
            .arg(net.passives)
            .arg(net.detractors);
    if (!net.score)
        return MeasureText::tr("too few answers");
    const QString score = words().signedNumber(*net.score, 0);
    return net.margin ? MeasureText::tr("%1 ± %2").arg(score, words().number(*net.margin, 0)) : score;
}

QString rangeText(double low, double high, int decimals) {
    return MeasureText::tr("%1 to %2, 95 %")
        .arg(words().number(low, decimals), words().number(high, decimals));
}

/// "1.6 of 5, low is good"
QString ofScale(const Metric& metric, double value) {
    const QString text =
        MeasureText::tr("%1 of %2").arg(words().number(value), words().count(metric.scaleMax));
    return metric.direction == Direction::low_is_good ? MeasureText::tr("%1, low is good").arg(text) : text;
}

QString unitText(const Metric& metric, double value) {
    const double tenth = std::round(value * 10) / 10;
    const QString number = words().number(value, value == std::round(value) ? 0 : value == tenth ? 1 : 2);
    return metric.unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + metric.unit;
}

QString positiveText(const Metric& metric, double share) {
    const double least = *leastPositive(metric);
    const bool isTurned = metric.direction == Direction::low_is_good;
    const double from = isTurned ? metric.scaleMin : least;
    const double to = isTurned ? metric.scaleMin + metric.scaleMax - least : metric.scaleMax;
    const QString text = MeasureText::tr("%1 % positive (%2–%3 of %4)")
                             .arg(words().number(100 * share, 0), words().count(from), words().count(to),
                                  words().count(metric.scaleMax));
    return isTurned ? MeasureText::tr("%1, low is good").arg(text) : text;
}

/// As figures with a margin of their own, for the net score is no mean.
std::optional<Difference> netDifference(const WaveResult& before, const WaveResult& after) {
    const auto was = netScoreOf(before), is = netScoreOf(after);
    if (!was || !is || !was->score || !is->score)
        return {};
    Difference change{.difference = *is->score - *was->score};
    if (was->margin && is->margin)
        change.margin = std::hypot(*was->margin, *is->margin);
    return change;
}

std::optional<Difference> meanDifference(const WaveResult& before, const WaveResult& after) {
    const auto was = figuresOf(before), is = figuresOf(after);
    return was && is ? std::optional(differenceOf(*was, *is)) : std::nullopt;
}

} // namespace

QString scaleText(const Metric& metric) {
    return metric.direction == Direction::high_is_good
               ? MeasureText::tr("%1–%2, high is good")
                     .arg(words().count(metric.scaleMin), words().count(metric.scaleMax))
               : MeasureText::tr("%1–%2, low is good")
                     .arg(words().count(metric.scaleMin), words().count(metric.scaleMax));
}

QString nameText(const Metric& metric, const WaveResult& result) {
    return result.step ? nameAtStep(metric) : metric.name;
}

QString resultText(const Metric& metric, const WaveResult& result) {
    if (isNet(metric)) {
        const std::optional<NetScore> net = netScoreOf(result);
        return net ? netText(*net) : QString();
    }
    const std::optional<Figures> figures = figuresOf(result);
    if (!figures)
        return {};
    const std::optional<double> share = positiveShare(metric, result);
    if (metric.reporting == Reporting::positive_share && share)
        return positiveText(metric, *share);
    return isResult(metric) ? unitText(metric, figures->mean) : ofScale(metric, figures->mean);
}

QString answersText(const WaveResult& result) {
    const std::optional<Figures> figures = figuresOf(result);
    const std::optional<int> n = figures ? figures->n : result.n;
    return n ? words().count(*n) : QString();
}

QString sureText(const Metric& metric, const WaveResult& result) {
    if (isNet(metric)) {
        const std::optional<NetScore> net = netScoreOf(result);
        if (!net || !net->score)
            return net ? MeasureText::tr("Below 30 answers there is no score, only counts.") : QString();
        if (!net->margin)
            return {};
        return net->differsFromZero() ? MeasureText::tr("different from 0")
                                      : MeasureText::tr("not different from 0");
    }
    const std::optional<Figures> figures = figuresOf(result);
    if (!figures || isResult(metric))
        return {};
    QStringList facts;
    if (metric.reporting == Reporting::positive_share)
        facts.append(MeasureText::tr("mean %1").arg(ofScale(metric, figures->mean)));
    const std::optional<double> margin = marginOfMean(*figures);
    if (figures->n && *figures->n < enoughForBand)
        facts.append(MeasureText::tr("too few answers for an interval"));
    else if (margin)
        facts.append(rangeText(std::max(figures->mean - *margin, metric.scaleMin),
                               std::min(figures->mean + *margin, metric.scaleMax), 1));
    if (figures->n && *figures->n >= enoughForBand && *figures->n < enoughAnswers)
        facts.append(MeasureText::tr("indicative"));
    if (figures->sd)
        facts.append(MeasureText::tr("standard deviation %1").arg(words().number(*figures->sd)));
    return facts.join(QStringLiteral(" · "));
}

QString changeText(const Metric& metric, const WaveResult& before, const WaveResult& after) {
    const auto change = isNet(metric) ? netDifference(before, after) : meanDifference(before, after);
    if (!change)
        return {};
    const int decimals = isNet(metric) ? 0 : isResult(metric) ? 2 : 1;
    const QString difference = words().signedNumber(change->difference, decimals);
    if (!change->margin)
        return isResult(metric) ? difference : MeasureText::tr("%1: how sure is not known").arg(difference);
    const QString margin = words().number(*change->margin, isNet(metric) ? 0 : 2);
    return change->isReal() ? MeasureText::tr("%1 ± %2: real").arg(difference, margin)
                            : MeasureText::tr("%1 ± %2: not different from before").arg(difference, margin);
}

QString bandText(const Band& band) {
    switch (band.kind) {
    case BandKind::none:
        return {};
    case BandKind::dots:
        return MeasureText::tr("too few answers for a band");
    case BandKind::indicative:
        return MeasureText::tr("indicative: %1").arg(rangeText(band.low, band.high, 1));
    case BandKind::measured:
        return rangeText(band.low, band.high, 1);
    }
    Q_UNREACHABLE();
}

} // namespace touchline

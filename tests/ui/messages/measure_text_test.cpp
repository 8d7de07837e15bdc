#include "ui/messages/measure_text.h"

#include <QTest>

using namespace touchline;

namespace {

Metric scaled(MetricKind kind, double lowest, double highest, Direction direction = Direction::high_is_good) {
    return {.kind = kind, .scaleMin = lowest, .scaleMax = highest, .direction = direction};
}

WaveResult typed(double value, int n, double sd) {
    return {.value = value, .n = n, .sd = sd};
}

WaveResult answered(const QList<std::pair<double, int>>& counts) {
    WaveResult result;
    for (const auto& [value, count] : counts)
        result.answers.append({value, count, double(count), double(count)});
    return result;
}

} // namespace

class MeasureTextTest : public QObject {
    Q_OBJECT

private slots:
    void aFigureStandsOnItsScaleWithItsDirection() {
        QCOMPARE(resultText(scaled(MetricKind::grade, 1, 10), typed(4.6, 164, 2)), "4.6 of 10");
        const Metric effort = scaled(MetricKind::ces1, 1, 5, Direction::low_is_good);
        QCOMPARE(resultText(effort, typed(1.6, 198, 1)), "1.6 of 5, low is good");
        QCOMPARE(scaleText(effort), "1–5, low is good");
        Metric churn = scaled(MetricKind::result, 0, 100);
        churn.unit = "%";
        QCOMPARE(resultText(churn, {.value = 9}), QString("9\u00a0%"));
        churn.unit = "calls";
        QCOMPARE(resultText(churn, {.value = 0.31}), QString("0.31\u00a0calls"));
        QCOMPARE(resultText(effort, {}), "");
    }

    void aShareOfGoodAnswersSaysWhichAreGood() {
        Metric grade = scaled(MetricKind::grade, 1, 10);
        grade.reporting = Reporting::positive_share;
        // 50 of 100 gave 8 to 10.
        const WaveResult result = answered({{5, 50}, {8, 30}, {9, 20}});
        QCOMPARE(resultText(grade, result), "50 % positive (8–10 of 10)");
        QVERIFY(sureText(grade, result).startsWith("mean 6.7 of 10")); // (250 + 240 + 180) / 100
        Metric effort = scaled(MetricKind::ces1, 1, 5, Direction::low_is_good);
        effort.reporting = Reporting::positive_share;
        QCOMPARE(resultText(effort, answered({{1, 3}, {5, 1}})), "75 % positive (1–2 of 5), low is good");
        // Where only the mean is known it stands.
        QCOMPARE(resultText(grade, typed(7.4, 50, 2)), "7.4 of 10");
    }

    void anNpsHasItsMarginAndFewAnswersAreCounted() {
        const Metric nps = scaled(MetricKind::nps, 0, 10);
        // p = 0.4, d = 0.25: 100 (p - d) = 15, 196 sqrt((0.65 - 0.0225) / 100) = 15.5.
        const WaveResult many = answered({{9, 40}, {8, 35}, {5, 25}});
        QCOMPARE(resultText(nps, many), "+15 ± 16");
        QCOMPARE(sureText(nps, many), "not different from 0");
        const WaveResult few = answered({{10, 5}, {8, 3}, {3, 2}});
        QCOMPARE(resultText(nps, few), "5 promoters, 3 passives, 2 detractors");
        QCOMPARE(sureText(nps, few), "Below 30 answers there is no score, only counts.");
    }

    void atATouchpointAnNpsHasAnotherName() {
        Metric nps = scaled(MetricKind::nps, 0, 10);
        nps.name = "NPS";
        QCOMPARE(nameText(nps, {.step = Id<Step>::create()}), "tNPS");
        QCOMPARE(nameText(nps, {.journey = Id<Journey>::create()}), "NPS");
        nps.name = "Would recommend";
        QCOMPARE(nameText(nps, {.step = Id<Step>::create()}), "Would recommend");
    }

    void aChangeSaysWhetherItIsReal() {
        const Metric feeling = scaled(MetricKind::faces, 1, 5);
        // 1.96 * 1.2 * sqrt(1/158 + 1/164) = 0.262.
        QCOMPARE(changeText(feeling, typed(1.8, 158, 1.2), typed(1.5, 164, 1.2)), "–0.3 ± 0.26: real");
        // 1.96 * 1.2 * sqrt(1/96 + 1/102) = 0.334.
        QCOMPARE(changeText(feeling, typed(3.7, 96, 1.2), typed(3.6, 102, 1.2)),
                 "–0.1 ± 0.33: not different from before");
        QCOMPARE(changeText(feeling, {.value = 3.0}, {.value = 3.5}), "+0.5: how sure is not known");
        QCOMPARE(changeText(feeling, {}, typed(3, 20, 1)), "");
        // Margins of net scores add up as squares: sqrt(15^2 + 8^2) = 17.
        QCOMPARE(changeText(scaled(MetricKind::nps, 0, 10), {.value = 12, .margin = 15, .n = 102},
                            {.value = 30, .margin = 8, .n = 200}),
                 "+18 ± 17: real");
        QCOMPARE(changeText(scaled(MetricKind::result, 0, 100), {.value = 9}, {.value = 8.5}), "–0.50");
    }

    void howSureIsSaidWithTheInterval() {
        const Metric feeling = scaled(MetricKind::faces, 1, 5);
        // t(163) = 1.975; 1.975 * 1.2 / sqrt(164) = 0.185.
        QCOMPARE(sureText(feeling, typed(1.5, 164, 1.2)), "1.3 to 1.7, 95 % · standard deviation 1.2");
        QVERIFY(sureText(feeling, typed(3, 24, 1.2)).contains("indicative"));
        QVERIFY(sureText(feeling, typed(3, 9, 1.2)).startsWith("too few answers"));
    }

    void aBandIsSaidInWords() {
        QCOMPARE(bandText({.kind = BandKind::measured, .low = 1.04, .high = 1.41}), "1.0 to 1.4, 95 %");
        QCOMPARE(bandText({.kind = BandKind::indicative, .low = -0.3, .high = 0.7}),
                 "indicative: –0.3 to 0.7, 95 %");
        QCOMPARE(bandText({.kind = BandKind::dots}), "too few answers for a band");
        QCOMPARE(bandText({}), "");
    }
};

QTEST_GUILESS_MAIN(MeasureTextTest)
#include "measure_text_test.moc"

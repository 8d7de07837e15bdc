#include "core/insight/band.h"
#include "tests/support/answers.h"

#include <QTest>

#include <random>

using namespace touchline;
using namespace touchline::testing;

namespace {

/// One step whose realised emotional value comes from a wave of faces.
struct Measured {
    explicit Measured(const QList<int>& counts, double weight = 1) {
        project.library.personas = {{.id = Id<Persona>::create()}};
        project.library.metrics = {
            {.id = Id<Metric>::create(), .kind = MetricKind::faces, .dimension = Dimension::emotional}};
        journey.stages = {{.id = Id<Stage>::create()}};
        journey.steps = {{.id = Id<Step>::create(), .stage = journey.stages[0].id}};
        journey.curves = {{.id = Id<Curve>::create(), .persona = project.library.personas[0].id}};
        const WaveResult result{.metric = project.library.metrics[0].id,
                                .step = journey.steps[0].id,
                                .answers = answers(1, counts, weight)};
        project.waves = {{.id = Id<Wave>::create(), .results = {result}}};
        const Figures figures = *valueFigures(project.library.metrics[0], result);
        point = {.curve = journey.curves[0].id,
                 .step = journey.steps[0].id,
                 .value = figures.mean,
                 .origin = FromWave{project.waves[0].id, *figures.n, figures.sd}};
    }

    Band band() const { return bandOf(project, journey, point); }
    double width() const { return band().high - band().low; }

    Project project;
    Journey journey;
    CurvePoint point;
};

void compareTo(double actual, double expected, double within) {
    QVERIFY2(std::abs(actual - expected) <= within,
             qPrintable(QStringLiteral("%1, not %2").arg(actual).arg(expected)));
}

} // namespace

class BandTest : public QObject {
    Q_OBJECT

private slots:
    void studentsTIsThatOfTheTables() {
        const QList<std::pair<double, double>> table = {{1, 12.7062}, {4, 2.7764},  {9, 2.2622},
                                                        {29, 2.0452}, {99, 1.9842}, {1e6, 1.95997}};
        for (const auto& [freedom, t] : table)
            compareTo(studentT(freedom), t, 1e-4);
        QVERIFY(studentT(4.5) < studentT(4) && studentT(4.5) > studentT(5)); // of weighted answers
    }

    void oneWeightAboveAllOthersIsOneAnswer() {
        // nEff = (10000 + 9)^2 / (10000^2 + 9) = 1.0018, of which no t can be known.
        Measured measured({1, 9});
        WaveResult& result = measured.project.waves[0].results[0];
        result.answers[0].weights = 1e4;
        result.answers[0].squaredWeights = 1e8;
        const Figures figures = *valueFigures(measured.project.library.metrics[0], result);
        QVERIFY(figures.nEff > 1 && figures.nEff < 1.002);
        QVERIFY(!marginOfMean(figures));
        measured.point.origin = FromWave{measured.project.waves[0].id, *figures.n, figures.sd};
        QCOMPARE(measured.band().kind, BandKind::none);
        QVERIFY(marginOfMean({0, 2, 1.0, 2}));
    }

    void theMarginIsThatWorkedByHand() {
        // 2.0452 * 1.2 / sqrt(30) = 0.44809
        compareTo(*marginOfMean({.mean = 0, .n = 30, .sd = 1.2, .nEff = 30}), 0.44809, 1e-4);
        QVERIFY(!marginOfMean({.n = 30, .nEff = 30}));
        QVERIFY(!marginOfMean({.n = 30, .sd = 0.0, .nEff = 30}));
        QVERIFY(!marginOfMean({.n = 1, .sd = 1.0, .nEff = 1}));
    }

    void fewAnswersAreDots() {
        const Band band = Measured({4, 0, 3, 0, 2}).band();
        QCOMPARE(band.kind, BandKind::dots);
        QCOMPARE(band.n, 9);
        QCOMPARE(band.dots.size(), 3);
        QCOMPARE(band.dots[0].value, -2.0);
        QCOMPARE(band.dots[2].count, 2);
        QVERIFY(!band.contains(0));
        Measured typed({4, 0, 3, 0, 2});
        typed.project.waves[0].results[0].answers.clear();
        QCOMPARE(typed.band().kind, BandKind::dots);
        QVERIFY(typed.band().dots.isEmpty());
    }

    void fromTenOnIsIndicativeAndFromThirtyOnMeasured() {
        QCOMPARE(Measured({4, 0, 4, 0, 2}).band().kind, BandKind::indicative);
        QCOMPARE(Measured({10, 0, 10, 0, 9}).band().kind, BandKind::indicative);
        const Band band = Measured({10, 0, 10, 0, 10}).band();
        QCOMPARE(band.kind, BandKind::measured);
        // mean 0, sd sqrt(80 / 29) = 1.66091; 2.0452 * 1.66091 / sqrt(30) = 0.62019
        compareTo(band.high, 0.62019, 1e-4);
        compareTo(band.low, -0.62019, 1e-4);
        QVERIFY(band.contains(0.62) && !band.contains(0.63));
    }

    void equalAnswersAndUnknownDeviationsHaveNoBand() {
        QCOMPARE(Measured({0, 40, 0, 0, 0}).band().kind, BandKind::none);
        Measured unknown({10, 0, 10, 0, 20});
        std::get<FromWave>(unknown.point.origin).sd.reset();
        QCOMPARE(unknown.band().kind, BandKind::none);
        unknown.point.origin = ByHand{40};
        QCOMPARE(unknown.band().kind, BandKind::none);
    }

    void theBandStaysOnTheScale() {
        const Band band = Measured({0, 0, 0, 1, 11}).band();
        QCOMPARE(band.high, 2.0);
        QVERIFY(band.low > 1 && band.low < 2);
    }

    void moreAnswersAtTheMeanNarrowIt() {
        std::mt19937 random(3);
        for (int round = 0; round < 50; ++round) {
            const int side = 5 + int(random() % 20), middle = int(random() % 20);
            double before = Measured({side, 0, middle, 0, side}).width();
            for (int more = 1; more < 200; more *= 3) {
                const double width = Measured({side, 0, middle + more, 0, side}).width();
                QVERIFY(width < before);
                before = width;
            }
        }
    }

    void answersThatWeighUnequallyWidenIt() {
        Measured even({20, 0, 20, 0, 20});
        Measured uneven = even;
        for (AnswerCount& answer : uneven.project.waves[0].results[0].answers)
            answer.squaredWeights *= 3; // the same sums of weights, of people who weigh less alike
        QVERIFY(uneven.width() > even.width() * 1.5);
        QCOMPARE(Measured({20, 0, 20, 0, 20}, 4).width(), even.width());
    }

    /// Of 10,000 waves of normal answers, how many intervals hold the true mean: within 2 points of 95 %.
    void theIntervalHoldsTheTrueMean_data() {
        QTest::addColumn<int>("n");
        for (const int n : {10, 30, 100})
            QTest::newRow(qPrintable(QString::number(n))) << n;
    }

    void theIntervalHoldsTheTrueMean() {
        QFETCH(const int, n);
        constexpr int waves = 10'000;
        std::mt19937 random(42);
        std::normal_distribution<double> answer(0.4, 1.2);
        int held = 0;
        for (int wave = 0; wave < waves; ++wave) {
            QList<AnswerCount> said;
            for (int i = 0; i < n; ++i)
                said.append({answer(random), 1, 1, 1});
            const Figures figures = *figuresOf({.answers = said});
            held += std::abs(figures.mean - 0.4) <= *marginOfMean(figures);
        }
        compareTo(100.0 * held / waves, 95, 2);
        qInfo("%d answers: %.2f %%", n, 100.0 * held / waves);
    }
};

QTEST_GUILESS_MAIN(BandTest)
#include "band_test.moc"

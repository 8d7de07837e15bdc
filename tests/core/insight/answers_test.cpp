#include "core/insight/answers.h"
#include "tests/support/answers.h"

#include <QTest>

#include <random>

using namespace touchline;
using namespace touchline::testing;

namespace {

void compareTo(double actual, double expected, double within = 1e-9) {
    QVERIFY2(std::abs(actual - expected) <= within,
             qPrintable(QStringLiteral("%1, not %2").arg(actual).arg(expected)));
}

const Metric csat{};
const Metric ces{.kind = MetricKind::ces1, .direction = Direction::low_is_good};

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseWorkedByHand() {
        // 1, 2, 2, 5: mean 10/4 = 2.5; squares 2.25 + .25 + .25 + 6.25 = 9; sd sqrt(9 / 3) = 1.7320508
        const auto figures = figuresOf({.answers = answers(1, {1, 2, 0, 0, 1})});
        compareTo(figures->mean, 2.5);
        QCOMPARE(figures->n, 4);
        compareTo(*figures->sd, std::sqrt(3.0));
        compareTo(figures->nEff, 4);
    }

    void weightsMoveTheMeanAndCostAnswers() {
        // 1 with weight 3, 5 with weight 1: mean 8/4 = 2; n_eff 16/10 = 1.6;
        // variance (3 * 1 + 1 * 9) / 4 = 3, of a sample 3 * 1.6 / 0.6 = 8
        const auto figures = figuresOf({.answers = {{1, 1, 3, 9}, {5, 1, 1, 1}}});
        compareTo(figures->mean, 2);
        QCOMPARE(figures->n, 2);
        compareTo(figures->nEff, 1.6);
        compareTo(*figures->sd, std::sqrt(8.0));
    }

    void weightsThatAreAllTheSameChangeNothing() {
        const auto once = figuresOf({.answers = answers(1, {3, 1, 4, 1, 5})});
        const auto heavy = figuresOf({.answers = answers(1, {3, 1, 4, 1, 5}, 2.5)});
        compareTo(heavy->mean, once->mean);
        compareTo(*heavy->sd, *once->sd);
        compareTo(heavy->nEff, once->nEff);
        // Counts without any weight count once each.
        const auto bare = figuresOf({.answers = answers(1, {3, 1, 4, 1, 5}, 0)});
        compareTo(bare->mean, once->mean);
        compareTo(*bare->sd, *once->sd);
    }

    void orderAndSplittingChangeNothing() {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            QList<AnswerCount> whole, parts;
            for (int value = 1; value <= 7; ++value) {
                AnswerCount sum{.value = double(value)};
                for (int i = int(random() % 4); i > 0; --i) {
                    const double weight = 0.25 + random() % 16 / 4.0;
                    parts.append({double(value), 1, weight, weight * weight});
                    sum.count += 1;
                    sum.weights += weight;
                    sum.squaredWeights += weight * weight;
                }
                whole.append(sum);
            }
            std::shuffle(parts.begin(), parts.end(), random);
            const auto a = figuresOf({.answers = whole}), b = figuresOf({.answers = parts});
            QCOMPARE(a.has_value(), b.has_value());
            if (!a)
                continue;
            compareTo(a->mean, b->mean);
            compareTo(a->nEff, b->nEff);
            QCOMPARE(a->n, b->n);
            compareTo(a->sd.value_or(0), b->sd.value_or(0));
            QVERIFY(a->mean >= 1 && a->mean <= 7 && a->nEff <= *a->n + 1e-9);
        }
    }

    void aTypedFigureStandsWhereNoAnswersDo() {
        const auto typed = figuresOf({.value = 3.9, .n = 212, .sd = 1.2});
        compareTo(typed->mean, 3.9);
        QCOMPARE(typed->n, 212);
        compareTo(typed->nEff, 212);
        QVERIFY(!figuresOf({.value = 9.0})->n);
        QVERIFY(!figuresOf({}));
        compareTo(figuresOf({.answers = answers(1, {0, 1}), .value = 5.0})->mean, 2);
        QVERIFY(!figuresOf({.answers = answers(1, {0, 1})})->sd);
    }

    void asValuesTheyAreTurnedAndScaled() {
        const Metric grade{.kind = MetricKind::grade, .scaleMax = 10};
        const auto values = valueFigures(grade, {.value = 5.0, .n = 190, .sd = 1.8});
        compareTo(values->mean, -0.5 / 2.25);
        compareTo(*values->sd, 0.8);
        compareTo(valueFigures(ces, {.value = 4.1, .n = 77, .sd = 1.0})->mean, -1.1);
        compareTo(*valueFigures(ces, {.value = 4.1, .n = 77, .sd = 1.0})->sd, 1);
        QVERIFY(!valueFigures({.kind = MetricKind::nps, .scaleMin = 0, .scaleMax = 10}, {.value = 12.0}));
    }

    void thePositiveShareTurnsReversedScalesFirst() {
        compareTo(*positiveShare(csat, {.answers = answers(1, {1, 1, 2, 3, 3})}), 0.6);
        compareTo(*positiveShare(ces, {.answers = answers(1, {1, 1, 2, 3, 3})}), 0.2);
        QVERIFY(!positiveShare(csat, {.value = 4.0}));
    }

    void recommendationIsAFigureFromThirtyAnswersOn() {
        // 10 detract, 8 are passive, 12 promote: 100 * (12 - 10) / 30 = 6.667;
        // p + d = 22/30, (p - d)^2 = 1/225: 196 * sqrt((0.733333 - 0.004444) / 30) = 30.5511
        QList<AnswerCount> said = answers(6, {10, 5, 3, 7, 5});
        const auto net = netScoreOf({.answers = said});
        QCOMPARE(net->detractors, 10);
        QCOMPARE(net->passives, 8);
        QCOMPARE(net->promoters, 12);
        compareTo(*net->score, 100 * 2 / 30.0);
        compareTo(*net->margin, 30.5511, 1e-3);
        QVERIFY(!net->differsFromZero());
        said.last().count = 4;
        said.last().weights = said.last().squaredWeights = 4;
        const auto few = netScoreOf({.answers = said});
        QCOMPARE(few->n, 29);
        QVERIFY(!few->score && !few->margin);
        QCOMPARE(few->promoters, 11);
    }

    void aTypedRecommendationKeepsItsMargin() {
        const auto net = netScoreOf({.value = 12.0, .margin = 15.0, .n = 102});
        compareTo(*net->score, 12);
        QVERIFY(!net->differsFromZero());
        QVERIFY(netScoreOf({.value = -16.0, .margin = 15.0, .n = 102})->differsFromZero());
        QVERIFY(!netScoreOf({.value = 12.0, .n = 20})->score);
        QVERIFY(!netScoreOf({}));
    }

    void countsFromStrangersDoNotOverflow() {
        const int most = std::numeric_limits<int>::max();
        const WaveResult result{.answers = {{0, most, 0, 0}, {10, most, 0, 0}}};
        QCOMPARE(figuresOf(result)->n, most);
        QCOMPARE(netScoreOf(result)->promoters, most);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"

#include "core/edits/curves.h"
#include "core/edits/follow_wave.h"
#include "core/model/problems.h"
#include "tests/support/answers.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class FollowWaveTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        project_ = {};
        const Persona persona{.id = Id<Persona>::create()};
        project_.library.personas = {persona};
        for (const auto& [kind, dimension] : {std::pair(MetricKind::ces1, Dimension::functional),
                                              {MetricKind::csat, Dimension::functional},
                                              {MetricKind::grade, Dimension::functional},
                                              {MetricKind::faces, Dimension::emotional}})
            project_.library.metrics.append({.id = Id<Metric>::create(),
                                             .kind = kind,
                                             .scaleMax = kind == MetricKind::grade ? 10.0 : 5.0,
                                             .dimension = dimension});
        project_.library.metrics.append({.id = Id<Metric>::create(), .kind = MetricKind::nps});
        Journey journey{.id = Id<Journey>::create(), .personas = {persona.id}};
        journey.stages = {{.id = Id<Stage>::create()}};
        journey.steps = {{.id = Id<Step>::create(), .stage = journey.stages[0].id}};
        project_.journeys = {journey};
        project_.waves = {{.id = Id<Wave>::create(), .date = QDate(2026, 4, 15)}};
    }

    void theLeadingQuestionSetsThePoint() {
        ask(0, answers(1, {0, 0, 0, 0, 9}));
        ask(1, answers(1, {0, 9}));
        QCOMPARE(value(follow(), Dimension::functional), -1.0);
        ask(2, answers(1, {0, 0, 0, 0, 0, 0, 0, 0, 0, 9}));
        QCOMPARE(value(follow(), Dimension::functional), 2.0);
        QVERIFY(!point(follow(), Dimension::emotional));
    }

    void meanCountAndDeviationComeAlong() {
        ask(3, answers(1, {0, 2, 0, 2})); // -1, -1, +1, +1: sd sqrt(4 / 3)
        const Project followed = follow();
        QVERIFY(problems(followed).isEmpty());
        const CurvePoint* point = this->point(followed, Dimension::emotional);
        const auto& origin = std::get<FromWave>(point->origin);
        QCOMPARE(point->value, 0.0);
        QCOMPARE(point->date, QDate(2026, 4, 15));
        QCOMPARE(point->status, EvidenceStatus::partly);
        QCOMPARE(origin.n, 4);
        QVERIFY(qAbs(*origin.sd - std::sqrt(4.0 / 3)) < 1e-12);
        QCOMPARE(followWave(followed, project_.waves[0].id), followed);
    }

    void recommendationSetsNothing() {
        ask(4, answers(1, {1, 2, 3}));
        QCOMPARE(follow(), project_);
        QCOMPARE(followWave(project_, Id<Wave>::create()), project_);
    }

    void aPointSetByHandStaysUntilItShallGiveWay() {
        ask(3, answers(1, {0, 0, 0, 0, 5}));
        project_ = setPoint(project_, step(), {persona()}, -1);
        QCOMPARE(follow(), project_);
        const Project replaced = followWave(project_, project_.waves[0].id, HandSetPoints::give_way);
        QCOMPARE(value(replaced, Dimension::emotional), 2.0);
        QCOMPARE(replaced.journeys[0].points.size(), 1);
    }

    void earlierWavesStayAsHistoryAndTheWordStays() {
        ask(3, answers(1, {0, 0, 0, 0, 5}));
        project_ = setWord(follow(), step(), {persona()}, "proud");
        Wave next = project_.waves[0];
        next.id = Id<Wave>::create();
        next.date = QDate(2026, 10, 15);
        next.results[0].id = Id<WaveResult>::create();
        next.results[0].answers = answers(1, {5});
        project_.waves.append(next);
        project_ = followWave(project_, next.id);
        QCOMPARE(project_.journeys[0].points.size(), 2);
        QCOMPARE(value(project_, Dimension::emotional), -2.0);
        QCOMPARE(point(project_, Dimension::emotional)->word, "proud");
        // A wave whose answers are mended sets its own point again.
        project_.waves[0].results[0].answers = answers(1, {0, 0, 5});
        project_ = follow();
        QCOMPARE(project_.journeys[0].points.size(), 2);
        QCOMPARE(project_.journeys[0].points[0].value, 0.0);
        QCOMPARE(value(project_, Dimension::emotional), -2.0);
    }

    void answersOfAllStandForTheMainPersonaWhereSheHasNone() {
        ask(3, answers(1, {0, 0, 0, 0, 5}));
        project_.waves[0].results[0].persona = {};
        QCOMPARE(value(follow(), Dimension::emotional), 2.0);
        ask(3, answers(1, {5}));
        QCOMPARE(value(follow(), Dimension::emotional), -2.0);
    }

private:
    Id<Step> step() const { return project_.journeys[0].steps[0].id; }
    Id<Persona> persona() const { return project_.library.personas[0].id; }

    void ask(qsizetype metric, const QList<AnswerCount>& said) {
        project_.waves[0].results.append({.id = Id<WaveResult>::create(),
                                          .metric = project_.library.metrics[metric].id,
                                          .step = step(),
                                          .persona = persona(),
                                          .answers = said});
    }

    Project follow() const { return followWave(project_, project_.waves[0].id); }

    const CurvePoint* point(const Project& project, Dimension dimension) const {
        return currentPoints(project.journeys[0], persona(), dimension, CurveRole::realised).value(step());
    }

    double value(const Project& project, Dimension dimension) const {
        return point(project, dimension)->value;
    }

    Project project_;
};

QTEST_GUILESS_MAIN(FollowWaveTest)
#include "follow_wave_test.moc"

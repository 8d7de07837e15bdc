#include "core/model/lookup.h"
#include "core/model/new_ids.h"

#include <QtTest>

using namespace touchline;

class NewIdsTest : public QObject {
    Q_OBJECT

private:
    template <class T>
    static T identified() {
        T entry;
        entry.id = Id<T>::create();
        return entry;
    }

    /// One of everything that points somewhere: directly, in a list, in a variant, at anything.
    static Project sample() {
        Image image;
        image.bytes = "not decoded here";
        image.id = imageId(image.bytes);

        Project project;
        project.images = {image};
        project.about.logo = image.id;
        project.library.personas = {identified<Persona>()};
        project.waves = {identified<Wave>()};

        auto journey = identified<Journey>();
        journey.personas = {project.library.personas[0].id};
        journey.stages = {identified<Stage>()};
        journey.steps = {identified<Step>()};
        journey.steps[0].stage = journey.stages[0].id;
        journey.curves = {identified<Curve>()};
        journey.points = {identified<CurvePoint>()};
        journey.points[0].curve = journey.curves[0].id;
        journey.points[0].step = journey.steps[0].id;
        journey.points[0].origin = FromWave{project.waves[0].id, 12, {}};
        project.journeys = {journey};

        project.comments = {identified<Comment>(), identified<Comment>()};
        project.comments[0].on = Id<void>(journey.steps[0].id.value());
        project.comments[1].on = Id<void>(image.id.value());
        return project;
    }

private slots:
    void everyIdIsNew() {
        const Project before = sample();
        const Project after = withNewIds(before);
        QVERIFY(after.journeys[0].id && after.journeys[0].id != before.journeys[0].id);
        QVERIFY(after.journeys[0].stages[0].id != before.journeys[0].stages[0].id);
        QVERIFY(after.journeys[0].points[0].id != before.journeys[0].points[0].id);
        QVERIFY(after.comments[0].id != before.comments[0].id);
        QVERIFY(withNewIds(before).journeys[0].id != after.journeys[0].id);
    }

    void referencesFollowTheirTargets() {
        const Project project = withNewIds(sample());
        const Journey& journey = project.journeys[0];
        QCOMPARE(journey.personas[0], project.library.personas[0].id);
        QCOMPARE(journey.steps[0].stage, journey.stages[0].id);
        QCOMPARE(journey.points[0].step, journey.steps[0].id);
        QCOMPARE(std::get<FromWave>(journey.points[0].origin).wave, project.waves[0].id);
        QCOMPARE(project.comments[0].on.value(), journey.steps[0].id.value());
    }

    void whatRefersToNothingStillDoes() {
        const Project project = withNewIds(sample());
        QVERIFY(project.journeys[0].owner.isNull());
        QVERIFY(project.journeys[0].steps[0].asIsStep.isNull());
    }

    void imagesKeepTheHashOfTheirContent() {
        const Project before = sample();
        const Project after = withNewIds(before);
        QCOMPARE(after.images, before.images);
        QCOMPARE(after.about.logo, before.about.logo);
        QCOMPARE(after.comments[1].on, before.comments[1].on);
    }

    void theOriginalIsUntouched() {
        const Project before = sample();
        const Project copy = before;
        withNewIds(before);
        QCOMPARE(before, copy);
    }
};

QTEST_GUILESS_MAIN(NewIdsTest)
#include "new_ids_test.moc"

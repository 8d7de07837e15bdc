#include "core/model/references.h"
#include "tests/support/plausible_journey.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

template <class List>
QStringList placesOf(const List& list) {
    QStringList places;
    for (const auto& entry : list)
        places.append(QStringLiteral("%1 %2").arg(entry.place, QLatin1String(entry.type)));
    return places;
}

Project smallProject() {
    Project project;
    Wave wave;
    wave.id = Id<Wave>::create();
    project.waves.append(wave);
    Journey journey;
    journey.id = Id<Journey>::create();
    journey.serves = journey.id;
    Step step;
    step.id = Id<Step>::create();
    step.causes = {step.id, step.id};
    journey.steps.append(step);
    CurvePoint point;
    point.id = Id<CurvePoint>::create();
    point.origin = FromWave{wave.id, 3, {}};
    journey.points.append(point);
    project.journeys.append(journey);
    Comment comment;
    comment.on = Id<void>(step.id.value());
    project.comments.append(comment);
    return project;
}

} // namespace

class ReferencesTest : public QObject {
    Q_OBJECT

private slots:
    void anIdOfItsOwnTypeDefines() {
        QCOMPARE(placesOf(definitions(smallProject())),
                 (QStringList{"/journeys/0/id Journey", "/journeys/0/steps/0/id Step",
                              "/journeys/0/points/0/id CurvePoint", "/waves/0/id Wave",
                              "/comments/0/id Comment"}));
    }

    void everyOtherIdPoints() {
        QCOMPARE(placesOf(references(smallProject())),
                 (QStringList{"/journeys/0/serves Journey", "/journeys/0/steps/0/causes/0 Step",
                              "/journeys/0/steps/0/causes/1 Step",
                              "/journeys/0/points/0/origin/wave/wave Wave", "/comments/0/on "}));
    }

    void nullIdsDefineButDoNotPoint() {
        const Project project = smallProject();
        QVERIFY(definitions(project).last().id.isNull());
        for (const Reference& reference : references(project))
            QVERIFY(!reference.target.isNull());
    }

    void everyReferenceOfASoundProjectIsDefined() {
        const Project project = plausibleProject(12, 30);
        QHash<QUuid, QString> types;
        for (const Definition& definition : definitions(project))
            types.insert(definition.id, definition.type);
        const QList<Reference> all = references(project);
        QVERIFY(all.size() > 100);
        for (const Reference& reference : all)
            QCOMPARE(types.value(reference.target), QString(reference.type));
    }
};

QTEST_GUILESS_MAIN(ReferencesTest)
#include "references_test.moc"

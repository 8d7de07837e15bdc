#include "core/exchange/project_info.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace touchline;

namespace {

template <class T>
Id<T> id(int number) {
    return Id<T>(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

Project smallProject() {
    Project project;
    project.library.personas = {{.id = id<Persona>(9), .name = "Noor"}};
    Journey journey{.id = id<Journey>(1), .kind = JourneyKind::employee, .state = JourneyState::to_be};
    journey.title = "Moving";
    journey.stages = {{.id = id<Stage>(2), .title = "Empty"}, {.id = id<Stage>(3), .title = "Full"}};
    journey.steps = {{.id = id<Step>(4), .stage = id<Stage>(3), .title = "Sign", .notes = "a\nb"},
                     {.id = id<Step>(5), .stage = id<Stage>(3), .title = "Wait"}};
    journey.lanes = {{.id = id<Lane>(6), .kind = LaneKind::front_stage, .title = "We"},
                     {.id = id<Lane>(7), .kind = LaneKind::steps}};
    journey.cards = {{.id = id<Card>(10), .lane = id<Lane>(6)}, {.id = id<Card>(11), .lane = id<Lane>(6)}};
    journey.curves = {{.id = id<Curve>(12), .persona = id<Persona>(9), .role = CurveRole::intended},
                      {.id = id<Curve>(13),
                       .persona = id<Persona>(9),
                       .dimension = Dimension::functional,
                       .role = CurveRole::realised}};
    const auto point = [](int number, int curve, double value, QDate date, Origin origin = {}) {
        return CurvePoint{.id = id<CurvePoint>(number),
                          .curve = id<Curve>(curve),
                          .step = id<Step>(4),
                          .value = value,
                          .origin = origin,
                          .date = date};
    };
    journey.points = {point(14, 12, 1.5, QDate(2026, 4, 1)), point(15, 12, 0.5, QDate(2025, 4, 1)),
                      point(16, 13, -1.5, {}, FromWave{.n = 190})};
    project.journeys = {journey};
    return project;
}

/// The contract of `info --json`, ids written short.
constexpr auto expected = R"({"format": 1, "journeys": [{"id": "ID1", "title": "Moving", "kind": "employee",
  "state": "to-be", "stages": [
    {"id": "ID2", "title": "Empty", "steps": []},
    {"id": "ID3", "title": "Full", "steps": [
      {"id": "ID4", "title": "Sign", "notes": "a\nb", "values": [
        {"persona": "Noor", "dimension": "emotional", "role": "intended", "value": 1.5},
        {"persona": "Noor", "dimension": "functional", "role": "realised", "value": -1.5, "n": 190}]},
      {"id": "ID5", "title": "Wait", "notes": "", "values": []}]}],
  "lanes": [{"id": "ID6", "title": "We", "kind": "front-stage", "cards": 2},
            {"id": "ID7", "title": "", "kind": "steps", "cards": 0}]}],
 "personas": [{"id": "ID9", "name": "Noor"}],
 "counts": {"journeys": 1, "stages": 2, "steps": 2, "cards": 2, "images": 0}})";

} // namespace

class ProjectInfoTest : public QObject {
    Q_OBJECT

private slots:
    void theContractIsKept() {
        static const QRegularExpression shortId("\"ID(.)\"");
        QString text = expected;
        text.replace(shortId, "\"0000000\\1" + QString(24, '0') + '"');
        const QJsonDocument wanted = QJsonDocument::fromJson(text.toUtf8());
        QVERIFY(!wanted.isNull());
        QCOMPARE(QJsonDocument::fromJson(projectInfo(smallProject())), wanted);
    }

    void anEmptyProjectHasAllKeys() {
        const QJsonObject info = QJsonDocument::fromJson(projectInfo({})).object();
        QCOMPARE(info.keys(), (QStringList{"counts", "format", "journeys", "personas"}));
    }
};

QTEST_GUILESS_MAIN(ProjectInfoTest)
#include "project_info_test.moc"

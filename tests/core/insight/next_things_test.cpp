#include "core/insight/next_things.h"

#include <QTest>

using namespace touchline;

namespace {

struct Backlog {
    Backlog() {
        const Id<Persona> persona = Id<Persona>::create();
        journey = {.id = Id<Journey>::create(), .personas = {persona}};
        journey.stages = {{.id = Id<Stage>::create()}};
        for (const CurveRole role : {CurveRole::intended, CurveRole::realised})
            journey.curves.append({.id = Id<Curve>::create(), .persona = persona, .role = role});
    }

    /// A step that falls short by `gap`, and an item about it.
    void add(const char* code, BacklogKind kind, double gap, BacklogStatus status = BacklogStatus::found) {
        const Id<Step> step = Id<Step>::create();
        journey.steps.append({.id = step, .stage = journey.stages.first().id});
        for (const Curve& curve : journey.curves)
            journey.points.append({.id = Id<CurvePoint>::create(),
                                   .curve = curve.id,
                                   .step = step,
                                   .value = curve.role == CurveRole::intended ? 1 : 1 - gap});
        project.backlog.append(
            {.id = Id<BacklogItem>::create(), .code = code, .kind = kind, .steps = {step}, .status = status});
    }

    QString codes(qsizetype count) const {
        QStringList codes;
        for (const BacklogItem* item : nextThings(project, journey, journey.personas.first(), count))
            codes.append(item->code);
        return codes.join(u' ');
    }

    Project project;
    Journey journey;
};

} // namespace

class NextThingsTest : public QObject {
    Q_OBJECT

private slots:
    void oneOfEachKindComesFirst() {
        Backlog backlog;
        backlog.add("F1", BacklogKind::fix, 1);
        backlog.add("F2", BacklogKind::fix, 2);
        backlog.add("P1", BacklogKind::peak, 0);
        backlog.add("K1", BacklogKind::keep, 0);
        backlog.add("K2", BacklogKind::keep, 0);
        QCOMPARE(backlog.codes(3), "K1 P1 F2");
        QCOMPARE(backlog.codes(9), "K1 P1 F2 K2 F1");
    }

    void whatHasEndedOrIsAboutAnotherJourneyIsLeftOut() {
        Backlog backlog;
        backlog.add("F1", BacklogKind::fix, 1, BacklogStatus::stopped);
        backlog.add("F2", BacklogKind::fix, 1, BacklogStatus::measured);
        backlog.add("F3", BacklogKind::fix, 1, BacklogStatus::paused);
        backlog.project.backlog.append(
            {.id = Id<BacklogItem>::create(), .code = "F4", .steps = {Id<Step>::create()}});
        QCOMPARE(backlog.codes(3), "F3");
    }
};

QTEST_GUILESS_MAIN(NextThingsTest)
#include "next_things_test.moc"

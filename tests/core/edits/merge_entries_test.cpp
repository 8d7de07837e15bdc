#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/merge_entries.h"
#include "core/edits/set.h"
#include "core/insight/uses.h"
#include "core/model/problems.h"
#include "core/model/references.h"
#include "tests/support/any_project.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

int countOf(const Project& project, QUuid id) {
    int count = 0;
    forEachReference(project, [&](QUuid target, const char*, const Place&) { count += target == id; });
    return count;
}

/// Merges the first two entries of every kind and looks that nothing is lost and nothing dangles.
template <InLibrary T>
void mergeFirstTwo(const Project& project, int& merged) {
    const QList<T>& list = project.library.*home<T>;
    if (list.size() < 2)
        return;
    const Id<T> from = list[0].id, into = list[1].id;
    const Project next = mergeInLibrary(project, from, into);
    QVERIFY(!find(next, from));
    QCOMPARE(countOf(next, from.value()), 0);
    QCOMPARE((next.library.*home<T>).size(), list.size() - 1);
    if constexpr (!std::same_as<T, Persona>) { // whose curves are joined
        QSet<QUuid> before, after;
        for (const QUuid id : {from.value(), into.value()}) {
            for (const Use& use : uses(project, id))
                before.insert(use.id);
        }
        for (const Use& use : uses(next, into.value()))
            after.insert(use.id);
        before.remove(from.value());
        QCOMPARE(after, before);
        merged += int(before.size());
    }
    QCOMPARE(problems(next), QList<Problem>());
}

} // namespace

class MergeEntriesTest : public QObject {
    Q_OBJECT

private slots:
    void referencesOfEveryKindMoveToTheOther() {
        int merged = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Project project = completeProject(seed, 5);
            mergeFirstTwo<Principle>(project, merged);
            mergeFirstTwo<Tag>(project, merged);
            mergeFirstTwo<Actor>(project, merged);
            mergeFirstTwo<Persona>(project, merged);
            mergeFirstTwo<Department>(project, merged);
            mergeFirstTwo<Role>(project, merged);
            mergeFirstTwo<Channel>(project, merged);
            mergeFirstTwo<Evidence>(project, merged);
        }
        QVERIFY(merged > 100);
    }

    void nothingStandsTwiceInAList() {
        auto [project, a] =
            addToLibrary(addJourney({}, JourneyKind::customer, "x").project, Tag{.name = "a"});
        const auto b = addToLibrary(project, Tag{.name = "b"});
        const auto c = addToLibrary(b.project, Tag{.name = "c"});
        const auto view = addToLibrary(c.project, Principle{});
        project = view.project;
        project.views.append(View{.id = Id<View>::create(), .tags = {a, c.id, b.id}});
        QCOMPARE(mergeInLibrary(project, a, b.id).views.last().tags, (QList{c.id, b.id}));
        QCOMPARE(mergeInLibrary(project, c.id, b.id).views.last().tags, (QList{a, b.id}));
    }

    void whatTheOneDoesNotSayIsTakenFromTheOther() {
        const auto from = addToLibrary({}, Role{.name = "planner", .person = "Ann"});
        const auto into = addToLibrary(from.project, Role{.name = "Planner"});
        const Project next = mergeInLibrary(into.project, from.id, into.id);
        QCOMPARE(next.library.roles.size(), 1);
        QCOMPARE(next.library.roles.first().name, "Planner");
        QCOMPARE(next.library.roles.first().person, "Ann");
    }

    void curvesOfTwoPersonasBecomeOne() {
        Project project = addJourney({}, JourneyKind::customer, "x").project;
        const Id<Step> first = project.journeys[0].steps[0].id;
        Step more = project.journeys[0].steps[0];
        more.id = Id<Step>::create();
        project.journeys[0].steps.append(more);
        const auto ann = addToLibrary(project, Persona{.name = "Ann"});
        const auto bob = addToLibrary(ann.project, Persona{.name = "Bob"});
        project = setPoint(bob.project, first, {.persona = ann.id}, 1);
        project = setPoint(project, more.id, {.persona = ann.id}, 2);
        project = setPoint(project, first, {.persona = bob.id}, -1);
        project = setPoint(project, first, {.persona = ann.id, .role = CurveRole::intended}, 0);

        const Project next = mergeInLibrary(project, ann.id, bob.id);
        const Journey& journey = next.journeys.first();
        QCOMPARE(journey.curves.size(), 2);
        const Curve* curve = findCurve(journey, bob.id, Dimension::emotional, CurveRole::realised);
        QCOMPARE(currentPoint(journey, curve->id, first)->value, -1);
        QCOMPARE(currentPoint(journey, curve->id, more.id)->value, 2);
        QVERIFY(findCurve(journey, bob.id, Dimension::emotional, CurveRole::intended));
        QCOMPARE(problems(next), QList<Problem>());
    }

    void withItselfOrWithNothingIsNoMerge() {
        const auto tag = addToLibrary({}, Tag{.name = "a"});
        QCOMPARE(mergeInLibrary(tag.project, tag.id, tag.id), tag.project);
        QCOMPARE(mergeInLibrary(tag.project, tag.id, Id<Tag>::create()), tag.project);
    }
};

QTEST_GUILESS_MAIN(MergeEntriesTest)
#include "merge_entries_test.moc"

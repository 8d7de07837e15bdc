#include "core/changes/diff.h"
#include "core/file/project_json.h"
#include "tests/support/any_project.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

using Kind = Change::Kind;

template <class T>
Id<T> id(int number) {
    return Id<T>(QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

QString hex(int number) {
    return id<void>(number).text();
}

Project smallProject() {
    Project project;
    project.about.title = "Moving";
    Journey journey{.id = id<Journey>(1)};
    journey.stages = {{.id = id<Stage>(2), .title = "Keys"}};
    journey.steps = {{.id = id<Step>(3), .stage = id<Stage>(2), .title = "Sign"},
                     {.id = id<Step>(4), .stage = id<Stage>(2), .title = "Wait"},
                     {.id = id<Step>(5), .stage = id<Stage>(2), .title = "Pay"}};
    journey.points = {{.id = id<CurvePoint>(6), .step = id<Step>(3), .value = 1}};
    project.journeys = {journey};
    return project;
}

const QString stepsPlace = "/journeys/" + hex(1) + "/steps/";

Change changeOfStep(Kind kind, int step, const QString& field, const QString& before, const QString& after) {
    return {kind, "Step", id<Step>(step).value(), stepsPlace + hex(step), field, before, after};
}

/// Makes each value and each list in `value` another one, calls `check` and puts it back.
template <class T>
void forEachEdit(T& value, const auto& check) {
    const auto tryEdit = [&](const auto& edit) {
        const T old = value;
        edit();
        check();
        value = old;
    };
    if constexpr (std::same_as<T, QString> || Blob<T>) {
        tryEdit([&] { value += 'x'; });
    } else if constexpr (std::same_as<T, bool>) {
        tryEdit([&] { value = !value; });
    } else if constexpr (std::is_arithmetic_v<T>) {
        tryEdit([&] { value = value / 2 + 1; });
    } else if constexpr (DescribedEnum<T>) {
        tryEdit([&] { value = value == T() ? T(1) : T(); });
    } else if constexpr (std::same_as<T, QDate>) {
        tryEdit([&] { value = value.isValid() ? QDate() : QDate(2026, 1, 1); });
    } else if constexpr (std::same_as<T, QDateTime>) {
        tryEdit([&] { value = value.isValid() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(1, Qt::UTC); });
    } else if constexpr (isId<T>) {
        tryEdit([&] { value = T::create(); });
    } else if constexpr (isOptional<T>) {
        tryEdit([&] { value = value ? std::nullopt : std::optional(typename T::value_type()); });
    } else if constexpr (TextMap<T>) {
        tryEdit([&] { value.insert("new", QString()); });
    } else if constexpr (isList<T>) {
        tryEdit([&] { value.append(typename T::value_type()); });
        if (!value.isEmpty()) {
            tryEdit([&] { value.append(value.last()); });
            tryEdit([&] { value.removeFirst(); });
            tryEdit([&] { value.move(0, value.size() - 1); });
        }
        for (auto& entry : value)
            forEachEdit(entry, check);
    } else if constexpr (OneOf<T>) {
        tryEdit([&] { value.index() == 0 ? value = std::variant_alternative_t<1, T>() : value = T(); });
        std::visit([&](auto& one) { forEachEdit(one, check); }, value);
    } else {
        forEachField<T>([&](auto d) { forEachEdit(value.*d.pointer, check); });
    }
}

} // namespace

class DiffTest : public QObject {
    Q_OBJECT

private slots:
    void equalProjectsDifferInNothing() {
        for (quint32 seed = 0; seed < 20; ++seed) {
            const Project project = anyProject(seed, 4);
            QCOMPARE(diff(project, project), QList<Change>());
            QCOMPARE(diff(project, fromJson(toJson(project))), QList<Change>());
        }
    }

    void everyEditOfAnyValueIsADifference() {
        Project project = anyProject(7, 2);
        const Project before = fromJson(toJson(project)); // shares nothing
        int edits = 0;
        forEachEdit(project, [&] {
            QCOMPARE(diff(before, project).isEmpty(), before == project);
            QCOMPARE(diff(project, before).isEmpty(), before == project);
            ++edits;
        });
        QCOMPARE(project, before);
        QVERIFY(edits > 500);
    }

    void aFieldIsToldWithBothTexts() {
        Project after = smallProject();
        after.about.title = "Moved";
        after.journeys[0].steps[1].behaviour.volume = 12.5;
        after.journeys[0].steps[1].personas = {id<Persona>(8), id<Persona>(9)};
        after.journeys[0].points[0].origin = Imported{"mermaid"};
        const QString point = "/journeys/" + hex(1) + "/points/" + hex(6);
        QCOMPARE(diff(smallProject(), after),
                 (QList<Change>{
                     {Kind::changed, "Project", {}, "", "about/title", "Moving", "Moved"},
                     changeOfStep(Kind::changed, 4, "personas", "", hex(8) + ", " + hex(9)),
                     changeOfStep(Kind::changed, 4, "behaviour/volume", "", "12.5"),
                     {Kind::changed, "CurvePoint", id<void>(6).value(), point, "origin", "hand n",
                      "import source mermaid"},
                 }));
    }

    void anEntryOfAMapIsToldByItsKey() {
        Project after = smallProject();
        after.journeys[0].ext["colour"] = "red";
        QCOMPARE(diff(smallProject(), after),
                 (QList<Change>{{Kind::changed, "Journey", id<void>(1).value(), "/journeys/" + hex(1),
                                 "ext/colour", "", "red"}}));
    }

    void entriesAreAddedRemovedAndMoved() {
        Project after = smallProject();
        QList<Step>& steps = after.journeys[0].steps;
        steps.removeAt(1);
        steps.append({.id = id<Step>(7), .stage = id<Stage>(2), .title = "Moved in"});
        steps.swapItemsAt(0, 1);
        QCOMPARE(diff(smallProject(), after), (QList<Change>{
                                                  changeOfStep(Kind::removed, 4, "", "Wait", ""),
                                                  changeOfStep(Kind::added, 7, "", "", "Moved in"),
                                                  changeOfStep(Kind::moved, 5, "", "3", "1"),
                                              }));
    }

    void whatIsInsideANewEntryIsNotToldAgain() {
        const QList<Change> changes = diff(Project(), smallProject());
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[1].kind, Kind::added);
        QCOMPARE(changes[1].type, QString("Journey"));
    }
};

QTEST_GUILESS_MAIN(DiffTest)
#include "diff_test.moc"

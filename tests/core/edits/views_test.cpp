#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/remove.h"
#include "core/edits/set.h"
#include "core/edits/views.h"
#include "core/model/problems.h"

#include <QTest>

using namespace touchline;

class ViewsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNewViewIsTidyAndBehindAllOthers();
    void aNameThatIsTakenGetsANumber();
    void aViewWithoutANameIsRefused();
    void aViewIsFoundByNameWhateverItsCapitals();
    void aCopyStandsRightBelowAndCountsOn();
    void aRenamedViewKeepsItsNameApart();
    void lanesAreSetTheFirstKindToo();
    void anUpdateKeepsNameAndId();
    void whatGoesLeavesTheViews();
    void theLongestNameStillGetsItsNumber();
    void aPersonaComesToTheFrontAndNobodyGoes();

private:
    QStringList names() const {
        QStringList names;
        for (const View& view : project_.views)
            names.append(view.name);
        return names;
    }
    Id<View> add(const QString& name) {
        const auto added = addView(project_, {.name = name});
        project_ = added.project;
        return added.id;
    }

    Project project_;
    Id<View> team_;
};

void ViewsTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    team_ = add("Whole team");
}

void ViewsTest::aNewViewIsTidyAndBehindAllOthers() {
    const Id<Journey> journey = project_.journeys.first().id;
    const auto added = addView(project_, {.name = " For the\n board ",
                                          .journeys = {journey, Id<Journey>::create(), journey},
                                          .lanes = {LaneKind::contacts, LaneKind::contacts},
                                          .columnWidth = -5});
    const View& view = added.project.views.last();
    QCOMPARE(view.id, added.id);
    QCOMPARE(view.name, "For the board");
    QCOMPARE(view.journeys, QList{journey});
    QCOMPARE(view.lanes, QList{LaneKind::contacts});
    QCOMPARE(view.columnWidth, 0);
    QCOMPARE(problems(added.project), QList<Problem>());
}

void ViewsTest::aNameThatIsTakenGetsANumber() {
    add("whole Team");
    add("Whole team");
    QCOMPARE(names(), QStringList({"Whole team", "whole Team 2", "Whole team 3"}));
}

void ViewsTest::aViewWithoutANameIsRefused() {
    const Project before = project_;
    QVERIFY(add(" \n").isNull());
    QCOMPARE(project_, before);
    QCOMPARE(renameView(project_, team_, "  "), before);
}

void ViewsTest::aViewIsFoundByNameWhateverItsCapitals() {
    QCOMPARE(viewNamed(project_, "WHOLE team")->id, team_);
    QVERIFY(!viewNamed(project_, "Whole"));
    // A file from elsewhere may hold both.
    project_.views.prepend({.id = Id<View>::create(), .name = "whole team"});
    QCOMPARE(viewNamed(project_, "Whole team")->id, team_);
    QCOMPARE(viewNamed(project_, "WHOLE TEAM")->id, project_.views.first().id);
}

void ViewsTest::aCopyStandsRightBelowAndCountsOn() {
    add("Board");
    project_ = set<&View::density>(project_, team_, Density::wall);
    const auto copy = duplicateView(project_, team_);
    project_ = duplicateView(copy.project, copy.id).project;
    QCOMPARE(names(), QStringList({"Whole team", "Whole team 2", "Whole team 3", "Board"}));
    QCOMPARE(project_.views[2].density, Density::wall);
    QVERIFY(duplicateView(project_, Id<View>::create()).id.isNull());
}

void ViewsTest::aRenamedViewKeepsItsNameApart() {
    const Id<View> board = add("Board");
    project_ = renameView(project_, board, "whole team");
    QCOMPARE(names(), QStringList({"Whole team", "whole team 2"}));
    project_ = renameView(project_, team_, "WHOLE TEAM");
    QCOMPARE(names(), QStringList({"WHOLE TEAM", "whole team 2"}));
}

void ViewsTest::lanesAreSetTheFirstKindToo() {
    project_ = set<&View::lanes>(project_, team_, {LaneKind::contacts, LaneKind::steps, LaneKind::contacts});
    QCOMPARE(find(project_, team_)->lanes, (QList{LaneKind::contacts, LaneKind::steps}));
}

void ViewsTest::anUpdateKeepsNameAndId() {
    const View shown{.name = "Other", .kind = ViewKind::management, .theme = ThemeName::print};
    project_ = updateView(project_, team_, shown);
    const View& view = *find(project_, team_);
    QCOMPARE(view.name, "Whole team");
    QCOMPARE(view.kind, ViewKind::management);
    QCOMPARE(view.theme, ThemeName::print);
}

void ViewsTest::whatGoesLeavesTheViews() {
    const Id<Persona> persona = project_.journeys.first().personas.first();
    project_ = set<&View::personas>(project_, team_, {persona});
    project_ = remove(project_, persona);
    QVERIFY(find(project_, team_)->personas.isEmpty());
    const QList<Journey> journeys = project_.journeys;
    project_ = remove(project_, team_);
    QVERIFY(project_.views.isEmpty());
    QCOMPARE(project_.journeys, journeys);
}

void ViewsTest::theLongestNameStillGetsItsNumber() {
    const QString longest(limits::textLength, u'x');
    add(longest);
    add(longest);
    QVERIFY(project_.views[1].name != project_.views[2].name);
    QCOMPARE(problems(project_), QList<Problem>());
}

void ViewsTest::aPersonaComesToTheFrontAndNobodyGoes() {
    const Id<Persona> first = project_.library.personas.first().id;
    const auto second = addToLibrary(project_, Persona{.name = "Sanne"});
    const auto third = addToLibrary(second.project, Persona{.name = "Mr Yilmaz"});
    QCOMPARE(withInFront({}, third.id).personas, QList{third.id});
    const View two{.personas = {first, third.id}};
    QCOMPARE(withInFront(two, third.id).personas, (QList{third.id, first}));
}

QTEST_GUILESS_MAIN(ViewsTest)
#include "views_test.moc"

#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/remove.h"
#include "core/edits/set.h"
#include "core/edits/views.h"
#include "ui/document/shown_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace touchline;

class ShownViewTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void itBeginsWithEverything();
    void whatIsChangedIsNoChangeOfTheProject();
    void aViewOfTheProjectIsShownAsItIsKept();
    void aViewThatIsAlwaysThereLeavesTheColours();
    void keepingIsOneUndoStepAndShowsTheNewView();
    void undoneKeepingLooksTheSame();
    void updatingIsOneUndoStep();
    void aChangeOfTheShownViewIsFollowed();
    void aDeletedViewGivesWayToTheOneThatIsAlwaysThere();
    void aViewOfTheSameNameStandsInForTheOneThatIsAlwaysThere();
    void aPersonaComesToTheFrontWhereSheTakesPart();

private:
    const Project& project() const { return document_->project(); }
    const View& team() const { return project().views.first(); }
    View alwaysThere(ViewKind kind) const {
        for (const View& view : shown_->offered()) {
            if (view.id.isNull() && view.kind == kind)
                return view;
        }
        return {};
    }

    std::unique_ptr<Document> document_;
    std::unique_ptr<ShownView> shown_;
};

void ShownViewTest::init() {
    Project project = addJourney({}, JourneyKind::customer, "I move").project;
    const auto sanne = addToLibrary(project, Persona{.name = "Sanne"});
    const Journey& journey = project.journeys.first();
    project = set<&Journey::personas>(sanne.project, journey.id, {journey.personas.first(), sanne.id});
    project = addJourney(project, JourneyKind::employee, "I help").project;
    project = addView(project, {.name = "Whole team", .theme = ThemeName::print}).project;
    document_ = std::make_unique<Document>(project);
    shown_ = std::make_unique<ShownView>(*document_);
    shown_->setJourney(project.journeys.first().id);
}

void ShownViewTest::itBeginsWithEverything() {
    QCOMPARE(shown_->view().kind, ViewKind::full);
    QVERIFY(shown_->kept().isNull());
    QCOMPARE(shown_->offered().size(), 3);
    QCOMPARE(shown_->chosen(), 0);
}

void ShownViewTest::whatIsChangedIsNoChangeOfTheProject() {
    const QSignalSpy changed(shown_.get(), &ShownView::changed);
    shown_->setTheme(ThemeName::dark);
    shown_->setDensity(Density::compact);
    shown_->setTheme(ThemeName::dark);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(shown_->view().theme, ThemeName::dark);
    QCOMPARE(shown_->view().density, Density::compact);
    QVERIFY(!document_->isModified());
    QVERIFY(!shown_->isChanged());
    shown_->choose(team());
    QVERIFY(!shown_->isChanged());
    shown_->setDensity(Density::wall);
    QVERIFY(shown_->isChanged());
    QVERIFY(!document_->isModified());
}

void ShownViewTest::aViewOfTheProjectIsShownAsItIsKept() {
    shown_->setTheme(ThemeName::dark);
    shown_->choose(team());
    QCOMPARE(shown_->view(), team());
    QCOMPARE(shown_->offered()[shown_->chosen()], team());
    shown_->setTheme(ThemeName::dark);
    shown_->choose(team());
    QCOMPARE(shown_->view(), team());
}

void ShownViewTest::aViewThatIsAlwaysThereLeavesTheColours() {
    shown_->setTheme(ThemeName::dark);
    shown_->setPersona(project().journeys.first().personas[1]);
    shown_->choose(alwaysThere(ViewKind::management));
    QCOMPARE(shown_->view().kind, ViewKind::management);
    QCOMPARE(shown_->view().theme, ThemeName::dark);
    QCOMPARE(shown_->inFront(), project().journeys.first().personas[1]);
    QCOMPARE(shown_->offered()[shown_->chosen()].kind, ViewKind::management);
}

void ShownViewTest::keepingIsOneUndoStepAndShowsTheNewView() {
    shown_->setTheme(ThemeName::high_contrast);
    shown_->keep("Projector");
    QCOMPARE(project().views.size(), 2);
    QCOMPARE(project().views[1].name, "Projector");
    QCOMPARE(project().views[1].theme, ThemeName::high_contrast);
    QCOMPARE(shown_->kept(), project().views[1].id);
    QVERIFY(!shown_->isChanged());
    document_->undo();
    QVERIFY(!document_->canUndo());
    QCOMPARE(project().views.size(), 1);
}

void ShownViewTest::undoneKeepingLooksTheSame() {
    shown_->setTheme(ThemeName::dark);
    shown_->setDensity(Density::wall);
    shown_->keep("Projector");
    document_->undo();
    QVERIFY(shown_->kept().isNull());
    QCOMPARE(shown_->view().theme, ThemeName::dark);
    QCOMPARE(shown_->view().density, Density::wall);
}

void ShownViewTest::updatingIsOneUndoStep() {
    shown_->choose(team());
    shown_->setDensity(Density::compact);
    shown_->setPersona(project().journeys.first().personas[1]);
    shown_->update();
    QCOMPARE(team().density, Density::compact);
    QCOMPARE(team().theme, ThemeName::print);
    QCOMPARE(team().personas.first(), project().journeys.first().personas[1]);
    QVERIFY(!shown_->isChanged());
    document_->undo();
    QVERIFY(!document_->canUndo());
    QCOMPARE(shown_->view(), team());
    QCOMPARE(team().density, Density::comfortable);
}

void ShownViewTest::aChangeOfTheShownViewIsFollowed() {
    shown_->choose(team());
    shown_->setDensity(Density::wall);
    const QSignalSpy changed(shown_.get(), &ShownView::changed);
    document_->perform("change", set<&View::theme>(project(), team().id, ThemeName::light));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown_->view().theme, ThemeName::light);
    QCOMPARE(shown_->view().density, Density::wall);
}

void ShownViewTest::aDeletedViewGivesWayToTheOneThatIsAlwaysThere() {
    shown_->choose(team());
    document_->perform("delete", remove(project(), team().id));
    QVERIFY(shown_->kept().isNull());
    QCOMPARE(shown_->chosen(), 0);
    QCOMPARE(shown_->view().theme, ThemeName::print);
}

void ShownViewTest::aViewOfTheSameNameStandsInForTheOneThatIsAlwaysThere() {
    const auto added = addView(project(), {.name = "full", .rows = RowBreaking::one_row});
    document_->perform("add", added.project);
    QCOMPARE(shown_->kept(), added.id);
    QCOMPARE(shown_->view().rows, RowBreaking::one_row);
    QCOMPARE(shown_->offered().size(), 3);
    QCOMPARE(shown_->offered()[shown_->chosen()].id, added.id);
}

void ShownViewTest::aPersonaComesToTheFrontWhereSheTakesPart() {
    const Journey journey = project().journeys.first();
    QCOMPARE(shown_->personas().size(), 2);
    QCOMPARE(shown_->inFront(), journey.personas[0]);
    shown_->setPersona(journey.personas[1]);
    QCOMPARE(shown_->inFront(), journey.personas[1]);
    QCOMPARE(shown_->view().personas.first(), journey.personas[1]);
    shown_->setJourney(project().journeys[1].id);
    QCOMPARE(shown_->inFront(), project().journeys[1].personas.first());
    shown_->setJourney(journey.id);
    QCOMPARE(shown_->inFront(), journey.personas[1]);
    document_->perform("delete", remove(project(), journey.personas[1]));
    QCOMPARE(shown_->inFront(), journey.personas[0]);
    QVERIFY(shown_->view().personas.isEmpty());
}

QTEST_GUILESS_MAIN(ShownViewTest)
#include "shown_view_test.moc"

#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "core/edits/views.h"
#include "ui/dialogs/views_dialog.h"
#include "ui/panels/checks_field.h"
#include "ui/panels/choice_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace touchline;

class ViewsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aViewIsAddedAndNamed();
    void aCopyIsNamedToo();
    void renamingKeepsNamesApart();
    void aDeletedViewGivesWayToItsNeighbour();
    void withoutViewsItSaysWhatTheyAreFor();
    void lanesAreUntickedOneStepEach();
    void theLastTickStays();
    void allTicksAreNoList();
    void withoutATickThePersonaIsTheMainOne();
    void tagsAreTickedOneByOne();
    void thePersonaInFrontIsChosen();
    void choicesAreKept();
    void aWidthIsInMillimetres();
    void keysAloneDo();

private:
    const Project& project() const { return document_->project(); }
    const View& view() const { return project().views.first(); }
    QListWidget& list() const { return *dialog_->findChild<QListWidget*>(); }
    template <class T = QListWidget>
    T& named(const QString& name) const {
        for (T* widget : dialog_->findChildren<T*>()) {
            if (widget->accessibleName() == name)
                return *widget;
        }
        qFatal("no %s", qPrintable(name));
    }
    void tick(const QString& field, int row) {
        QListWidgetItem* item = named(field).item(row);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
    void choose(const QString& field, int at) {
        auto& box = named<QComboBox>(field);
        box.setCurrentIndex(at);
        emit box.activated(at);
    }
    void press(const QString& text) {
        for (auto* button : dialog_->findChildren<QPushButton*>()) {
            if (button->text() == text)
                button->click();
        }
    }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    int undoSteps() {
        int steps = 0;
        for (; document_->canUndo(); ++steps)
            document_->undo();
        return steps;
    }

    std::unique_ptr<Document> document_;
    std::unique_ptr<ViewsDialog> dialog_;
};

void ViewsDialogTest::init() {
    dialog_.reset();
    Project project = addJourney({}, JourneyKind::customer, "I move").project;
    project = addJourney(project, JourneyKind::employee, "I help to move").project;
    project = addToLibrary(project, Persona{.name = "Sanne"}).project;
    project = addToLibrary(project, Tag{.name = "legal"}).project;
    project = addToLibrary(project, Tag{.name = "idea"}).project;
    for (const char* name : {"Whole team", "Board"})
        project = addView(project, {.name = name}).project;
    document_ = std::make_unique<Document>(project);
    dialog_ = std::make_unique<ViewsDialog>(*document_, Id<View>(), nullptr);
    dialog_->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
}

void ViewsDialogTest::aViewIsAddedAndNamed() {
    press("&Add");
    QCOMPARE(project().views.last().name, "New view");
    type("Projector");
    QCOMPARE(project().views.last().name, "Projector");
    QCOMPARE(list().item(2)->text(), "Projector");
    QCOMPARE(undoSteps(), 2);
}

void ViewsDialogTest::aCopyIsNamedToo() {
    document_->perform("change", set<&View::theme>(project(), view().id, ThemeName::print));
    press("D&uplicate");
    QCOMPARE(project().views[1].name, "Whole team 2");
    type("Printed");
    QCOMPARE(project().views[1].name, "Printed");
    QCOMPARE(project().views[1].theme, ThemeName::print);
    QCOMPARE(list().currentRow(), 1);
}

void ViewsDialogTest::renamingKeepsNamesApart() {
    press("&Rename");
    type("board");
    QCOMPARE(view().name, "board 2");
    QCOMPARE(list().item(0)->text(), "board 2");
    QTest::keyClick(dialog_.get(), Qt::Key_F2);
    type("Team");
    QCOMPARE(view().name, "Team");
}

void ViewsDialogTest::aDeletedViewGivesWayToItsNeighbour() {
    press("&Delete");
    QCOMPARE(project().views.size(), 1);
    QCOMPARE(list().currentItem()->text(), "Board");
    QCOMPARE(named<QLineEdit>("Name").text(), "Board");
    QCOMPARE(undoSteps(), 1);
    QCOMPARE(list().count(), 2);
}

void ViewsDialogTest::withoutViewsItSaysWhatTheyAreFor() {
    press("&Delete");
    press("&Delete");
    QVERIFY(project().views.isEmpty());
    QTRY_VERIFY(dialog_->findChildren<Field*>().isEmpty());
    for (auto* button : dialog_->findChildren<QPushButton*>()) {
        if (button->text() == "&Delete" || button->text() == "&Rename")
            QVERIFY(!button->isEnabled());
    }
    press("&Add");
    QCOMPARE(project().views.size(), 1);
}

void ViewsDialogTest::lanesAreUntickedOneStepEach() {
    QListWidget& lanes = named("Lanes");
    // Those that the journey has, but the steps.
    QCOMPARE(lanes.count(), project().journeys.first().lanes.size());
    for (int row = 0; row < lanes.count(); ++row)
        QCOMPARE(lanes.item(row)->checkState(), Qt::Checked);
    tick("Lanes", 0);
    tick("Lanes", 1);
    QCOMPARE(view().lanes.size(), lanes.count() - 2);
    QVERIFY(!view().lanes.contains(LaneKind::contacts));
    tick("Lanes", 0);
    QVERIFY(view().lanes.contains(LaneKind::contacts));
    QCOMPARE(undoSteps(), 3);
    QCOMPARE(lanes.item(1)->checkState(), Qt::Checked);
}

void ViewsDialogTest::theLastTickStays() {
    const QString journeys = "Journeys, in a document";
    tick(journeys, 0);
    tick(journeys, 1);
    QCOMPARE(view().journeys, QList{project().journeys[1].id});
    QCOMPARE(named(journeys).item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(named(journeys).item(1)->checkState(), Qt::Checked);
    QCOMPARE(undoSteps(), 1);
}

void ViewsDialogTest::allTicksAreNoList() {
    const QString journeys = "Journeys, in a document";
    tick(journeys, 0);
    QCOMPARE(view().journeys, QList{project().journeys[1].id});
    tick(journeys, 0);
    QVERIFY(view().journeys.isEmpty());
}

void ViewsDialogTest::withoutATickThePersonaIsTheMainOne() {
    QCOMPARE(named("Personas").item(0)->checkState(), Qt::Unchecked);
    tick("Personas", 1);
    QCOMPARE(view().personas, QList{project().library.personas[1].id});
    tick("Personas", 1);
    QVERIFY(view().personas.isEmpty());
}

void ViewsDialogTest::tagsAreTickedOneByOne() {
    const QString tags = "Only cards with one of these tags";
    QCOMPARE(named(tags).item(0)->checkState(), Qt::Unchecked);
    tick(tags, 1);
    QCOMPARE(view().tags, QList{project().library.tags[1].id});
    tick(tags, 0);
    QCOMPARE(view().tags.size(), 2);
    tick(tags, 1);
    tick(tags, 0);
    QVERIFY(view().tags.isEmpty());
}

void ViewsDialogTest::thePersonaInFrontIsChosen() {
    const QList<Id<Persona>> personas = idList(project().library.personas);
    choose("Persona in front", 2);
    QCOMPARE(view().personas, QList{personas[1]});
    QCOMPARE(named("Personas").item(1)->checkState(), Qt::Checked);
    choose("Persona in front", 0);
    QVERIFY(view().personas.isEmpty());
}

void ViewsDialogTest::choicesAreKept() {
    choose("Kind", int(ViewKind::management));
    choose("Theme", int(ThemeName::organisation));
    choose("Density", int(Density::wall));
    choose("Rows", int(RowBreaking::row_per_stage));
    dialog_->findChild<QCheckBox*>()->click();
    for (auto* box : dialog_->findChildren<QCheckBox*>()) {
        if (box->text() == "How sure the measured values are, as a band")
            box->click();
    }
    const View expected{.id = view().id,
                        .name = "Whole team",
                        .kind = ViewKind::management,
                        .density = Density::wall,
                        .theme = ThemeName::organisation,
                        .rows = RowBreaking::row_per_stage,
                        .functionalLine = false,
                        .bands = false};
    QCOMPARE(view(), expected);
    QCOMPARE(undoSteps(), 6);
}

void ViewsDialogTest::aWidthIsInMillimetres() {
    auto& width = named<QLineEdit>("Columns at least this wide, in mm");
    width.setFocus();
    type("50");
    QCOMPARE(qRound(*view().columnWidth), 189);
    QCOMPARE(width.text(), "50");
    width.selectAll();
    type("wide");
    QCOMPARE(width.text(), "50");
    width.clear();
    width.setModified(true);
    type("");
    QVERIFY(!view().columnWidth);
}

void ViewsDialogTest::keysAloneDo() {
    list().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(named<QLineEdit>("Name").text(), "Board");
    QListWidget& lanes = named("Lanes");
    for (int i = 0; i < 20 && QApplication::focusWidget() != &lanes; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &lanes);
    QTest::keyClick(&lanes, Qt::Key_Down);
    QTest::keyClick(&lanes, Qt::Key_Space);
    QCOMPARE(project().views[1].lanes.size(), lanes.count() - 1);
    QTest::keyClick(&lanes, Qt::Key_Escape);
    QVERIFY(!dialog_->isVisible());
}

QTEST_MAIN(ViewsDialogTest)
#include "views_dialog_test.moc"

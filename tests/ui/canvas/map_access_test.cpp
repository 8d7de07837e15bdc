#include "core/edits/cards.h"
#include "core/edits/remove.h"
#include "core/file/project_json.h"
#include "tests/support/plausible_journey.h"
#include "tests/support/resource_files.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/in_place_editor.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace touchline;

class MapAccessTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theMapIsAListNamedAfterItsJourney();
    void allThereIsIsNamedAndInView();
    void cardsValuesAndPlacesForThemAreThere();
    void aParkedCardIsThere();
    void pressingSelects();
    void whatStandsAtAPlaceIsFound();
    void theFocusFollowsTheKeys();
    void whatIsRemovedIsNoLongerValid();
    void anotherJourneyHasOtherThings();
    void theEditorIsThereWhileItIsOpen();
    void tenThousandCardsAreThere();

private:
    const Project& project() const { return document_->project(); }
    const Journey& journey() const { return project().journeys.first(); }
    QAccessibleInterface& map() const { return *QAccessible::queryAccessibleInterface(canvas_); }
    QStringList names() const {
        QStringList names;
        for (int index = 0; index < map().childCount(); ++index)
            names.append(map().child(index)->text(QAccessible::Name));
        return names;
    }
    QString focused() const {
        const QAccessibleInterface* child = map().focusChild();
        return child ? child->text(QAccessible::Name) : QString();
    }

    Document* document_ = nullptr;
    Canvas* canvas_ = nullptr;
};

void MapAccessTest::init() {
    document_ = new Document(fromJson(resourceBytes("samples/moving-house", "en")));
    canvas_ = new Canvas(*document_);
    canvas_->resize(2100, 1900);
    canvas_->setJourney(journey().id);
    canvas_->show();
    QVERIFY(QTest::qWaitForWindowActive(canvas_));
    canvas_->setFocus();
    canvas_->zoomToFit();
}

void MapAccessTest::cleanup() {
    delete canvas_;
    delete document_;
}

void MapAccessTest::theMapIsAListNamedAfterItsJourney() {
    QCOMPARE(map().role(), QAccessible::List);
    QCOMPARE(map().text(QAccessible::Name), "Journey map: " + journey().title);
    QCOMPARE(map().child(0)->text(QAccessible::Name), "Journey: " + journey().title);
}

void MapAccessTest::allThereIsIsNamedAndInView() {
    const QRect view(canvas_->viewport()->mapToGlobal(QPoint()), canvas_->viewport()->size());
    QVERIFY(map().childCount() > journey().cards.size());
    for (int index = 0; index < map().childCount(); ++index) {
        QAccessibleInterface* child = map().child(index);
        const QString name = child->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty() && !name.endsWith(": "), qPrintable(name));
        QVERIFY2(view.contains(child->rect()) && !child->rect().isEmpty(), qPrintable(name));
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(map().indexOfChild(child), index);
        QVERIFY(child->parent() == &map());
        QVERIFY(child->isValid() && !child->state().offscreen);
    }
    canvas_->zoomTo(4);
    QVERIFY(map().child(map().childCount() - 1)->state().offscreen);
}

void MapAccessTest::cardsValuesAndPlacesForThemAreThere() {
    const QStringList all = names();
    const auto anyIs = [&all](const QString& pattern) {
        return all.indexOf(QRegularExpression("^" + pattern + "$")) >= 0;
    };
    for (const char* pattern :
         {"Stage 1 of \\d+: .+", "Step 3 of \\d+: .+", "Lane: .+", ".+, step \\d+: realised value [+−].+",
          ".+, step \\d+: intended value [+−].+", ".+, step \\d+: empty"})
        QVERIFY2(anyIs(pattern), qPrintable(pattern + ("\n" + all.join('\n'))));
    for (const Card& card : journey().cards) {
        if (card.step)
            QVERIFY2(anyIs(".+, step \\d+: " + QRegularExpression::escape(card.text)), qPrintable(card.text));
    }
}

void MapAccessTest::aParkedCardIsThere() {
    const Card& card = journey().cards.first();
    document_->perform("Add", addCard(project(), card.lane, {}, "Later").project);
    QVERIFY2(names().last().endsWith(", not placed yet: Later"), qPrintable(names().join('\n')));
}

void MapAccessTest::pressingSelects() {
    const Card& card = journey().cards.first();
    for (int index = 0; index < map().childCount(); ++index) {
        QAccessibleInterface* child = map().child(index);
        if (!child->text(QAccessible::Name).endsWith(card.text))
            continue;
        QVERIFY(!child->state().selected);
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(canvas_->selection(), Selection(card.id));
        QVERIFY(child->state().selected && child->state().focused);
        return;
    }
    QFAIL("no such card");
}

void MapAccessTest::whatStandsAtAPlaceIsFound() {
    const Step& step = journey().steps.first();
    const QPoint place = canvas_->viewport()->mapToGlobal(canvas_->viewRect(step.id).center().toPoint());
    QAccessibleInterface* found = map().childAt(place.x(), place.y());
    QVERIFY(found);
    QVERIFY(found->text(QAccessible::Name).endsWith(step.title));
    QVERIFY(!map().childAt(-5000, -5000));
}

void MapAccessTest::theFocusFollowsTheKeys() {
    const auto step = [this](int place) {
        return QString("Step %1 of %2: %3")
            .arg(place + 1)
            .arg(journey().steps.size())
            .arg(find(journey().steps, columns(journey())[place])->title);
    };
    canvas_->select(columns(journey())[0]);
    QCOMPARE(focused(), step(0));
    QTest::keyClick(canvas_, Qt::Key_Right);
    QCOMPARE(focused(), step(1));
    QTest::keyClick(canvas_, Qt::Key_Up, Qt::ControlModifier);
    QVERIFY2(focused().startsWith("Stage 1 of "), qPrintable(focused()));
    canvas_->clearFocus();
    QVERIFY(!map().focusChild());
}

void MapAccessTest::whatIsRemovedIsNoLongerValid() {
    const Card card = journey().cards.first();
    const int before = map().childCount();
    const QPoint place = canvas_->viewport()->mapToGlobal(canvas_->viewRect(card.id).center().toPoint());
    QAccessibleInterface* child = map().childAt(place.x(), place.y());
    QVERIFY(child && child->isValid());
    document_->perform("Delete", touchline::remove(project(), card.id));
    QVERIFY(!child->isValid());
    QVERIFY(child->state().invalid);
    QCOMPARE(child->text(QAccessible::Name), QString());
    const Selection selected = canvas_->selection();
    child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(canvas_->selection(), selected);
    document_->undo();
    QVERIFY(child->isValid());
    QCOMPARE(map().childCount(), before);
}

void MapAccessTest::anotherJourneyHasOtherThings() {
    QVERIFY(project().journeys.size() > 1);
    QAccessibleInterface* child = map().child(1);
    canvas_->setJourney(project().journeys[1].id);
    QVERIFY(!child->isValid());
    QCOMPARE(map().child(0)->text(QAccessible::Name), "Journey: " + project().journeys[1].title);
    canvas_->setJourney({});
    QCOMPARE(map().childCount(), 0);
}

void MapAccessTest::theEditorIsThereWhileItIsOpen() {
    canvas_->select(columns(journey()).first());
    const int before = map().childCount();
    canvas_->editSelection();
    QCOMPARE(map().childCount(), before + 1);
    QAccessibleInterface* editor = map().focusChild();
    QVERIFY(editor && editor->role() == QAccessible::EditableText);
    QVERIFY(editor->text(QAccessible::Name).startsWith("Step 1 of "));
    QCOMPARE(map().indexOfChild(editor), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(map().childCount(), before);
}

void MapAccessTest::tenThousandCardsAreThere() {
    Document large(testing::PlausibleJourney(1).project(500, 10000));
    Canvas canvas(large);
    canvas.setJourney(large.project().journeys.first().id);
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&canvas);
    QVERIFY(map->childCount() >= 10000);
    for (int index = 0; index < map->childCount(); ++index)
        QCOMPARE(map->indexOfChild(map->child(index)), index);
}

QTEST_MAIN(MapAccessTest)
#include "map_access_test.moc"

#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/in_place_editor.h"

#include <QListWidget>
#include <QTest>

using namespace touchline;

class CanvasWordsTest : public QObject {
    Q_OBJECT

private slots:
    void termsAreOfferedWhereOneTypesOnTheMap() {
        const Project made = addJourney({}, JourneyKind::customer, "I move").project;
        Document document(addToLibrary(made, Channel{.name = "E-mail"}).project);
        Canvas canvas(document);
        canvas.resize(900, 600);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowActive(&canvas));
        const Journey& journey = document.project().journeys.first();
        canvas.setJourney(journey.id);
        canvas.select(journey.steps.first().id);
        canvas.editSelection("I");
        auto* editor = canvas.findChild<InPlaceEditor*>();
        QTest::keyClicks(editor, " e-");
        QTRY_VERIFY(canvas.findChild<QListWidget*>("completion"));
        QTest::keyClick(editor, Qt::Key_Down);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isVisible());
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(document.project().journeys.first().steps.first().title, "I E-mail");
        QCOMPARE(document.undoName(), "Rename step");
    }
};

QTEST_MAIN(CanvasWordsTest)
#include "canvas_words_test.moc"

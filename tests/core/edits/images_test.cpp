#include "core/edits/images.h"
#include "core/edits/journeys.h"
#include "core/model/limits.h"
#include "core/model/problems.h"

#include <QTest>

using namespace touchline;

class ImagesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPictureBecomesACardInItsCell();
    void withoutACellItGoesToALaneOfImages();
    void theSamePictureIsStoredOnce();
    void whatIsNoPictureOrTooLargeIsRefused();
    void moreThanAFileHoldsIsRefused();

private:
    const QByteArray png_ = QByteArray("\x89PNG\r\n\x1a\n", 8) + "rest";
    Project project_;
    PastePlace place_;
};

void ImagesTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    const Journey& journey = project_.journeys.first();
    place_ = {.journey = journey.id, .step = journey.steps.first().id, .lane = journey.lanes.first().id};
}

void ImagesTest::aPictureBecomesACardInItsCell() {
    const Pasted pasted = pasteImage(project_, place_, png_, "a key");
    QCOMPARE(pasted.cards, 1);
    const Card& card = pasted.project.journeys.first().cards.first();
    QCOMPARE(card.lane, place_.lane);
    QCOMPARE(card.step, place_.step);
    QCOMPARE(card.image, imageId(png_));
    QCOMPARE(card.altText, "a key");
    QCOMPARE(problems(pasted.project), QList<Problem>());
}

void ImagesTest::withoutACellItGoesToALaneOfImages() {
    place_ = {.journey = place_.journey};
    Pasted pasted = pasteImage(project_, place_, png_, {});
    QCOMPARE(pasted.lanes, 1);
    QCOMPARE(pasted.project.journeys.first().lanes.last().kind, LaneKind::images);
    pasted = pasteImage(pasted.project, place_, QByteArray("\xff\xd8\xff\xe0"), {});
    QCOMPARE(pasted.lanes, 0);
    QCOMPARE(pasted.project.journeys.first().cards.size(), 2);
    QCOMPARE(pasted.project.images.last().format, ImageFormat::jpeg);
}

void ImagesTest::theSamePictureIsStoredOnce() {
    const Pasted once = pasteImage(project_, place_, png_, {});
    place_.lane = once.project.journeys.first().lanes[1].id;
    const Pasted twice = pasteImage(once.project, place_, png_, {});
    QCOMPARE(twice.project.images.size(), 1);
    QCOMPARE(twice.project.journeys.first().cards.size(), 2);
}

void ImagesTest::whatIsNoPictureOrTooLargeIsRefused() {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("<svg/>"), png_ + QByteArray(limits::imageBytes, 0)}) {
        const Pasted pasted = pasteImage(project_, place_, bytes, {});
        QVERIFY(!pasted.isAny());
        QCOMPARE(pasted.project, project_);
        QCOMPARE(pasted.leftOut, 1);
    }
}

void ImagesTest::moreThanAFileHoldsIsRefused() {
    const QByteArray largest(limits::imageBytes, 'x'); // shared: the project holds it once
    for (int i = 0; i < 7; ++i)
        project_.images.append({Id<Image>::create(), ImageFormat::png, largest});
    QVERIFY(!addImage(project_, png_).id);
    project_.images.removeLast();
    QVERIFY(addImage(project_, png_).id);
}

QTEST_GUILESS_MAIN(ImagesTest)
#include "images_test.moc"

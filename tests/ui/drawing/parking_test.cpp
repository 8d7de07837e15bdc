#include "tests/support/plausible_journey.h"
#include "ui/drawing/hit.h"
#include "ui/drawing/lay_out.h"

#include <QTest>

using namespace touchline;

namespace {

/// `count` cards without a step in each lane.
Project parked(int count, int steps = 4) {
    Project project = testing::plausibleProject(steps, 0);
    Journey& journey = project.journeys.first();
    for (const Lane& lane : journey.lanes) {
        if (!ownsCards(lane.kind))
            continue;
        for (int i = 0; i < count; ++i) {
            Card card;
            card.id = Id<Card>::create();
            card.lane = lane.id;
            card.text = QString("Parked card number %1, a little longer than its first line").arg(i);
            journey.cards.append(card);
        }
    }
    return project;
}

Layout laidOut(const Project& project, const View& view = {}, const PageSetup& setup = {}) {
    Typesetter setter;
    return layOut(project, project.journeys.first().id, view, setup, setter);
}

QList<QRectF> parkedRects(const Page& page) {
    QList<QRectF> rects;
    for (const Box& box : page.frame) {
        if (box.item.kind == ItemKind::card)
            rects.append(box.rect);
    }
    return rects;
}

bool holds(const Page& page, const QString& text) {
    for (const Box& box : page.frame) {
        for (const PlacedText& placed : box.texts) {
            if (placed.block.text == text)
                return true;
        }
    }
    return false;
}

} // namespace

class ParkingTest : public QObject {
    Q_OBJECT

private slots:
    void everyParkedCardIsShownOnce();
    void withoutParkedCardsThereIsNoParkingLot();
    void aHiddenLaneParksNothing();
    void parkedCardsOverlapNothing();
    void parkedCardsGoOnToFurtherPages();
    void aParkedCardIsHit();
};

void ParkingTest::everyParkedCardIsShownOnce() {
    const Project project = parked(3);
    const Layout layout = laidOut(project);
    QCOMPARE(parkedRects(layout.pages.first()).size(), project.journeys.first().cards.size());
    QVERIFY(holds(layout.pages.first(), "Not placed yet"));
}

void ParkingTest::withoutParkedCardsThereIsNoParkingLot() {
    QVERIFY(!holds(laidOut(parked(0)).pages.first(), "Not placed yet"));
    View management;
    management.kind = ViewKind::management;
    QVERIFY(!holds(laidOut(parked(3), management).pages.first(), "Not placed yet"));
}

void ParkingTest::aHiddenLaneParksNothing() {
    Project project = parked(2);
    for (Lane& lane : project.journeys[0].lanes)
        lane.hidden = true;
    QCOMPARE(parkedRects(laidOut(project).pages.first()).size(), 0);
}

void ParkingTest::parkedCardsOverlapNothing() {
    const Layout layout = laidOut(parked(7));
    const Page& page = layout.pages.first();
    const QList<QRectF> rects = parkedRects(page);
    const Strip& last = page.strips.last();
    for (qsizetype i = 0; i < rects.size(); ++i) {
        QVERIFY(rects[i].top() > last.y + last.height);
        QVERIFY(rects[i].right() <= page.size.width() - layout.spacing.margin + 0.01);
        QVERIFY(rects[i].bottom() < page.frame.last().rect.top() + 12);
        for (qsizetype k = i + 1; k < rects.size(); ++k)
            QVERIFY(!rects[i].intersects(rects[k]));
    }
}

void ParkingTest::parkedCardsGoOnToFurtherPages() {
    const Project project = parked(60);
    const Layout layout = laidOut(project, {}, {QSizeF(297, 210), {}, {}});
    QVERIFY(layout.pages.size() > 2);
    qsizetype shown = 0;
    for (const Page& page : layout.pages) {
        for (const QRectF& rect : parkedRects(page)) {
            QVERIFY(QRectF(QPointF(), page.size).contains(rect));
            ++shown;
        }
    }
    QCOMPARE(shown, project.journeys.first().cards.size());
}

void ParkingTest::aParkedCardIsHit() {
    const Project project = parked(1);
    const Layout layout = laidOut(project);
    const Page& page = layout.pages.first();
    const Item card{ItemKind::card, project.journeys.first().cards.first().id.value()};
    const QRectF rect = rectOf(layout, page, card);
    QVERIFY(!rect.isNull());
    QCOMPARE(hitAt(layout, page, rect.center(), 0).item, card);
}

QTEST_MAIN(ParkingTest)
#include "parking_test.moc"

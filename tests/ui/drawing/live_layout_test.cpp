#include "core/edits/cards.h"
#include "tests/support/plausible_journey.h"
#include "ui/drawing/describe.h"
#include "ui/drawing/live_layout.h"
#include "ui/drawing/svg_sink.h"

#include <QTest>

using namespace touchline;

namespace {

/// All that a layout shows, and where.
QByteArray shown(const Layout& layout) {
    const Page& page = layout.pages.first();
    SvgSink sink(page.size, 1, {});
    describe(layout, page, {{}, page.size}, themeOf(ThemeName::light), sink);
    return sink.take();
}

QByteArray shownAnew(const Project& project, const View& view) {
    Typesetter setter;
    return shown(layOut(project, project.journeys.first().id, view, {}, setter));
}

/// One edit of the kind that people make most.
Project edited(const Project& project, QRandomGenerator& random) {
    static const QStringList words{"home", "waits", "for", "a", "contract", "that", "fits", "Rechtsschutz"};
    const auto below = [&random](qsizetype end) { return random.bounded(static_cast<int>(end)); };
    Project next = project;
    Journey& journey = next.journeys.first();
    Card& card = journey.cards[below(journey.cards.size())];
    const Id<Lane> lane = journey.lanes[below(journey.lanes.size())].id;
    const Id<Step> step = journey.steps[below(journey.steps.size())].id;
    switch (below(9)) {
    case 0:
    case 1:
    case 2: {
        QStringList sentence;
        for (int i = below(12); i >= 0; --i)
            sentence.append(words[below(words.size())]);
        card.text = sentence.join(u' ');
        return next;
    }
    case 3:
    case 4:
        return moveCard(project, card.id, card.lane, step, journey.cards.first().id);
    case 5:
        card.lane = std::find_if(journey.lanes.begin(), journey.lanes.end(), [&](const Lane& own) {
                        return ownsCards(own.kind) && (own.id == lane || own.kind == LaneKind::pains);
                    })->id;
        return next;
    case 6:
        return addCard(project, card.lane, step, "something new").project;
    case 7:
        journey.cards.removeAt(below(journey.cards.size()));
        return next;
    default:
        if (below(4) == 0)
            card.span = 1 + below(3);
        else
            card.mark = card.mark ? std::nullopt : std::optional(CardMark::constraint);
        return next;
    }
}

} // namespace

class LiveLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void editsGiveWhatANewLayoutGives_data();
    void editsGiveWhatANewLayoutGives();
    void anEditOfACardTouchesItsCellAlone();
    void whatIsUndoneIsAsBefore();
};

void LiveLayoutTest::editsGiveWhatANewLayoutGives_data() {
    QTest::addColumn<int>("steps");
    QTest::addColumn<View>("view");
    QTest::newRow("a few steps") << 5 << View();
    QTest::newRow("two rows") << 60 << View();
    QTest::newRow("one row") << 60 << View{.rows = RowBreaking::one_row};
    QTest::newRow("compact") << 20 << View{.density = Density::compact};
    QTest::newRow("some lanes") << 20 << View{.lanes = {LaneKind::contacts, LaneKind::channels}};
}

void LiveLayoutTest::editsGiveWhatANewLayoutGives() {
    QFETCH(int, steps);
    QFETCH(View, view);
    QRandomGenerator random(11);
    Project project = testing::plausibleProject(steps, steps * 5);
    LiveLayout live;
    int followed = 0;
    live.show(project, project.journeys.first().id, view);
    for (int edit = 0; edit < 100; ++edit) {
        project = edited(project, random);
        followed += live.show(project, project.journeys.first().id, view).has_value();
        QVERIFY2(shown(live.layout()) == shownAnew(project, view), qPrintable(QString("edit %1").arg(edit)));
    }
    QVERIFY2(followed > 30, qPrintable(QString::number(followed)));
}

void LiveLayoutTest::anEditOfACardTouchesItsCellAlone() {
    Project project = testing::plausibleProject(60, 300);
    const Id<Journey> journey = project.journeys.first().id;
    LiveLayout live;
    QVERIFY(!live.show(project, journey, {}));
    const auto same = live.show(project, journey, {});
    QVERIFY(same && same->isEmpty());
    int alone = 0;
    for (int i = 0; i < 50; ++i) {
        QString& text = project.journeys.first().cards[i * 5].text;
        text[0] = text[0] == u'A' ? u'E' : u'A';
        const auto parts = live.show(project, journey, {});
        QVERIFY(parts && !parts->isEmpty());
        QVERIFY(parts->size() <= 2); // the lane of channels may show it too
        alone +=
            std::all_of(parts->begin(), parts->end(), [](const QRectF& part) { return part.width() < 300; });
    }
    // The others made their lane higher or lower, and moved all that is below.
    QVERIFY2(alone > 35, qPrintable(QString::number(alone)));
}

void LiveLayoutTest::whatIsUndoneIsAsBefore() {
    QRandomGenerator random(5);
    const Project before = testing::plausibleProject(30, 150);
    LiveLayout live;
    live.show(before, before.journeys.first().id, {});
    const QByteArray first = shown(live.layout());
    for (int round = 0; round < 30; ++round) {
        live.show(edited(before, random), before.journeys.first().id, {});
        live.show(before, before.journeys.first().id, {});
        QVERIFY(shown(live.layout()) == first);
    }
}

QTEST_MAIN(LiveLayoutTest)
#include "live_layout_test.moc"

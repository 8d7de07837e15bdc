#include "tests/support/layout_faults.h"
#include "ui/drawing/lay_out.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchline;

namespace {

/// Small projects of all shapes: a customer journey and an employee journey that serves parts of it, with
/// every kind of lane, texts of many scripts and lengths, values and links at random.
class AnyJourneys {
public:
    explicit AnyJourneys(quint32 seed) : random_(seed) {}

    Project project() {
        project_.about.organisation = text(2);
        project_.about.purpose = text(6);
        for (int i = 0; i < 3; ++i)
            project_.library.personas.append({.id = Id<Persona>::create(), .name = text(2), .goal = text(8)});
        for (int i = 0; i < 3; ++i)
            project_.library.channels.append(
                {.id = Id<Channel>::create(),
                 .name = text(2),
                 .place = one(QList{ChannelPlace::online, ChannelPlace::offline})});
        for (int i = 0; i < 3; ++i)
            project_.library.departments.append({.id = Id<Department>::create(), .name = text(2)});
        project_.library.metrics.append(
            {.id = Id<Metric>::create(), .kind = MetricKind::faces, .dimension = Dimension::emotional});
        project_.waves.append({.id = Id<Wave>::create(), .name = text(2)});
        addJourney(JourneyKind::customer);
        addJourney(JourneyKind::employee);
        project_.journeys[1].serves = project_.journeys[0].id;
        for (Step& step : project_.journeys[1].steps) {
            for (const Step& served : project_.journeys[0].steps) {
                if (chance(5))
                    step.serves.append(served.id);
            }
        }
        return project_;
    }

    View view() {
        View view;
        view.kind = chance(4) ? ViewKind::management : ViewKind::full;
        view.density = one(QList{Density::comfortable, Density::compact, Density::wall});
        view.rows = one(QList{RowBreaking::automatic, RowBreaking::one_row, RowBreaking::row_per_stage});
        if (chance(2))
            view.journeys = idsOf(project_.journeys);
        if (chance(2))
            view.personas = idsOf(project_.library.personas);
        view.bands = !chance(4);
        if (chance(4))
            view.columnWidth = 80 + random_.bounded(400);
        return view;
    }

    PageSetup setup() {
        const QSizeF a4(297, 210), slide(338.67, 190.5);
        return one(QList<PageSetup>{{}, {a4, {}}, {a4.transposed(), {}}, {slide, {}}, {{}, 400}});
    }

private:
    template <class T>
    static QList<Id<T>> idsOf(const QList<T>& list) {
        QList<Id<T>> ids;
        for (const T& entry : list)
            ids.append(entry.id);
        return ids;
    }

    int below(int end) { return random_.bounded(end); }
    bool chance(int one_in) { return below(one_in) == 0; }

    template <class T>
    T one(const QList<T>& list) {
        return list[below(static_cast<int>(list.size()))];
    }

    QString text(int words) {
        static const QStringList pool{"I",
                                      "look",
                                      "Arbeidsongeschiktheidsverzekering",
                                      "office",
                                      "flat",
                                      "\u65e5\u672c\u8a9e\u306e\u30c6\u30ad\u30b9\u30c8",
                                      "\u0645\u0631\u062d\u0628\u0627",
                                      "a/b-c",
                                      "\U0001f600",
                                      "12,600",
                                      "e\u0301t\u00e9",
                                      "\u201cquote\u201d",
                                      "x\ny"};
        QStringList parts;
        for (int i = below(words + 1); i > 0; --i)
            parts.append(one(pool));
        return parts.join(u' ');
    }

    void addJourney(JourneyKind kind) {
        Journey journey{.id = Id<Journey>::create(), .kind = kind, .title = text(5)};
        journey.personas = idsOf(project_.library.personas);
        const int stages = below(4);
        for (int i = 0; i < stages; ++i) {
            journey.stages.append({.id = Id<Stage>::create(), .title = text(4), .when = text(2)});
            for (int n = below(4); n > 0; --n)
                addStep(journey);
        }
        for (int i = 0; i < 22; ++i) {
            if (chance(3))
                journey.lanes.append({.id = Id<Lane>::create(),
                                      .kind = static_cast<LaneKind>(i),
                                      .title = text(2),
                                      .collapsed = chance(8)});
        }
        for (const Lane& lane : journey.lanes) {
            for (int n = ownsCards(lane.kind) && !journey.steps.isEmpty() ? below(6) : 0; n > 0; --n)
                addCard(journey, lane.id);
        }
        for (const Id<Persona> persona : journey.personas) {
            for (const CurveRole role : {CurveRole::intended, CurveRole::realised, CurveRole::expected})
                addCurve(journey, persona, role);
        }
        project_.journeys.append(journey);
    }

    void addStep(Journey& journey) {
        Step step{.id = Id<Step>::create(), .stage = journey.stages.last().id, .title = text(9)};
        step.momentOfTruth = chance(4);
        step.unwanted = chance(6);
        if (!journey.steps.isEmpty() && step.unwanted)
            step.causes = {journey.steps.first().id};
        step.sight = one(QList{Sight::in_sight, Sight::out_of_sight});
        step.department = one(idsOf(project_.library.departments));
        step.when = text(2);
        journey.steps.append(step);
    }

    void addCard(Journey& journey, Id<Lane> lane) {
        Card card{
            .id = Id<Card>::create(), .lane = lane, .step = one(idsOf(journey.steps)), .text = text(12)};
        card.span = chance(3) ? 1 + below(5) : 1;
        card.voice = one(QList{Voice::thought, Voice::quote});
        if (chance(3))
            card.channels = idsOf(project_.library.channels);
        if (chance(4))
            card.mark = one(QList{CardMark::pain, CardMark::strength, CardMark::constraint});
        journey.cards.append(card);
    }

    void addCurve(Journey& journey, Id<Persona> persona, CurveRole role) {
        if (chance(3))
            return;
        journey.curves.append({.id = Id<Curve>::create(), .persona = persona, .role = role});
        for (const Step& step : journey.steps) {
            if (!chance(4)) {
                journey.points.append({.id = Id<CurvePoint>::create(),
                                       .curve = journey.curves.last().id,
                                       .step = step.id,
                                       .value = below(41) / 10.0 - 2,
                                       .word = text(2),
                                       .origin = ByHand{below(100)}});
                if (role == CurveRole::realised && chance(2))
                    measure(journey.points.last(), persona);
            }
        }
    }

    /// Says that a point comes from the wave, of few answers or of many.
    void measure(CurvePoint& point, Id<Persona> persona) {
        Wave& wave = project_.waves.first();
        const int n = 1 + below(60);
        point.origin = FromWave{wave.id, n, below(20) / 10.0};
        WaveResult result{.id = Id<WaveResult>::create(),
                          .metric = project_.library.metrics.first().id,
                          .step = point.step,
                          .persona = persona};
        for (int left = n; left > 0;) {
            const int count = 1 + below(left);
            result.answers.append({1.0 + below(5), count, double(count), double(count)});
            left -= count;
        }
        wave.results.append(result);
    }

    QRandomGenerator random_;
    Project project_;
};

} // namespace

class LayoutPropertyTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutAndNothingOverlapsInTenThousandJourneys() {
        Typesetter setter;
        for (quint32 seed = 1; seed <= 10'000; ++seed) {
            AnyJourneys any(seed);
            const Project project = any.project();
            const View view = any.view();
            const PageSetup setup = any.setup();
            const Id<Journey> journey = project.journeys[seed % 2].id;
            const QString fault = testing::faultOf(layOut(project, journey, view, setup, setter));
            QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
            setter.forgetUnused();
        }
    }
};

QTEST_MAIN(LayoutPropertyTest)
#include "layout_property_test.moc"

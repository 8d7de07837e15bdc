#pragma once

#include "core/model/project.h"

#include <QRandomGenerator>
#include <QStringList>

/// A journey such as a team would draw, as long as asked for: for benches and for tests of layout.
namespace touchline::testing {

class PlausibleJourney {
public:
    explicit PlausibleJourney(quint32 seed) : random_(seed) {}

    /// One customer journey with `steps` steps in stages of about six, `cards` cards over its content lanes,
    /// and an intended and a realised emotional curve for each of two personas, the latter from a wave of
    /// few and of many answers. No problems.
    Project project(int steps, int cards) {
        Project project;
        project.about.title = "Moving house";
        project.about.organisation = "Zonnewijk Housing";
        project.about.language = "en";
        addLibrary(project.library);
        Journey journey;
        journey.id = id<Journey>();
        journey.title = "Moving to a new home";
        journey.goal = "Live in a home that fits, without worry";
        journey.owner = one(project.library.roles).id;
        for (const Persona& persona : project.library.personas)
            journey.personas.append(persona.id);
        addSteps(project.library, journey, steps);
        addLanes(journey);
        if (steps > 0)
            addCards(project.library, journey, cards);
        addWave(project);
        addCurves(project, journey);
        project.journeys.append(journey);
        return project;
    }

private:
    template <class T>
    Id<T> id() {
        quint32 parts[4];
        random_.fillRange(parts);
        parts[0] |= 1; // never null
        return Id<T>(QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char*>(parts), sizeof parts)));
    }

    int below(qsizetype end) { return random_.bounded(static_cast<int>(end)); }

    template <class T>
    const T& one(const QList<T>& list) {
        return list[below(list.size())];
    }

    /// A sentence of `words` words.
    QString text(int words) {
        static const QStringList pool{
            "I",       "look",     "for",      "a",           "home",       "that",     "fits",
            "us",      "compare",  "prices",   "wait",        "on",         "the",      "phone",
            "nobody",  "tells",    "me",       "what",        "happens",    "next",     "sign",
            "papers",  "online",   "visit",    "keys",        "arrive",     "late",     "and",
            "nervous", "relieved", "contract", "appointment", "neighbours", "paperwork"};
        QStringList sentence;
        for (int i = 0; i < words; ++i)
            sentence.append(one(pool));
        QString joined = sentence.join(u' ');
        if (!joined.isEmpty())
            joined[0] = joined[0].toUpper();
        return joined;
    }

    void addLibrary(Library& library) {
        for (const char* name : {"Sanne", "Mr Yilmaz"}) {
            Persona persona;
            persona.id = id<Persona>();
            persona.name = name;
            persona.share = 0.5;
            library.personas.append(persona);
        }
        for (const char* name : {"Letting", "Maintenance", "Finance"}) {
            Department department;
            department.id = id<Department>();
            department.name = name;
            library.departments.append(department);
            Role role;
            role.id = id<Role>();
            role.department = department.id;
            role.name = QStringLiteral("Manager %1").arg(name);
            library.roles.append(role);
        }
        for (const char* name : {"Website", "Telephone", "E-mail", "Desk", "Letter"}) {
            Channel channel;
            channel.id = id<Channel>();
            channel.name = name;
            library.channels.append(channel);
        }
    }

    void addSteps(const Library& library, Journey& journey, int steps) {
        for (int i = 0; i < steps; ++i) {
            if (i % 6 == 0) {
                Stage stage;
                stage.id = id<Stage>();
                stage.title = text(1 + below(2));
                journey.stages.append(stage);
            }
            Step step;
            step.id = id<Step>();
            step.stage = journey.stages.last().id;
            step.title = text(2 + below(5));
            step.importance = 1 + below(5);
            step.momentOfTruth = below(8) == 0;
            step.owner = one(library.roles).id;
            journey.steps.append(step);
        }
    }

    void addLanes(Journey& journey) {
        for (const LaneKind kind :
             {LaneKind::steps, LaneKind::channels, LaneKind::contacts, LaneKind::thoughts,
              LaneKind::experience, LaneKind::pains, LaneKind::gains, LaneKind::owners}) {
            Lane lane;
            lane.id = id<Lane>();
            lane.kind = kind;
            journey.lanes.append(lane);
        }
    }

    void addCards(const Library& library, Journey& journey, int cards) {
        QList<Lane> lanes;
        for (const Lane& lane : journey.lanes) {
            if (ownsCards(lane.kind))
                lanes.append(lane);
        }
        journey.cards.reserve(cards);
        for (int i = 0; i < cards; ++i) {
            const Lane& lane = lanes[i % lanes.size()];
            Card card;
            card.id = id<Card>();
            card.lane = lane.id;
            card.step = one(journey.steps).id;
            card.text = text(3 + below(12));
            if (lane.kind == LaneKind::contacts)
                card.channels.append(one(library.channels).id);
            if (lane.kind == LaneKind::thoughts && below(2) == 0)
                card.voice = Voice::quote;
            if (lane.kind == LaneKind::pains)
                card.mark = CardMark::pain;
            journey.cards.append(card);
        }
    }

    void addWave(Project& project) {
        Metric metric;
        metric.id = id<Metric>();
        metric.kind = MetricKind::faces;
        metric.name = "Feeling";
        metric.dimension = Dimension::emotional;
        project.library.metrics.append(metric);
        Wave wave;
        wave.id = id<Wave>();
        wave.name = "April 2026";
        wave.date = QDate(2026, 4, 15);
        project.waves.append(wave);
    }

    void addCurves(Project& project, Journey& journey) {
        for (const Persona& persona : project.library.personas) {
            for (const CurveRole role : {CurveRole::intended, CurveRole::realised}) {
                Curve curve;
                curve.id = id<Curve>();
                curve.persona = persona.id;
                curve.role = role;
                journey.curves.append(curve);
                for (const Step& step : journey.steps) {
                    CurvePoint point;
                    point.id = id<CurvePoint>();
                    point.curve = curve.id;
                    point.step = step.id;
                    point.value = role == CurveRole::intended ? below(5) * 0.5 : below(17) * 0.25 - 2;
                    if (role == CurveRole::realised)
                        measure(project, persona.id, point);
                    journey.points.append(point);
                }
            }
        }
    }

    static constexpr qsizetype mostResults = 400; ///< nobody asks more in one wave

    /// Says of some points that they come from the wave: below ten answers of each face, else as a figure.
    void measure(Project& project, Id<Persona> persona, CurvePoint& point) {
        Wave& wave = project.waves.first();
        const int n = QList{0, 4, 20, 150}[below(4)];
        if (n == 0 || wave.results.size() >= mostResults)
            return;
        WaveResult result;
        result.id = id<WaveResult>();
        result.metric = project.library.metrics.first().id;
        result.step = point.step;
        result.persona = persona;
        if (n < 10) {
            for (int face = 1; face <= n; ++face)
                result.answers.append({double(face), 1, 1, 1});
            point.value = (n + 1) / 2.0 - 3;
        } else {
            result.value = point.value + 3;
            result.n = n;
            result.sd = 1.2;
        }
        point.origin = FromWave{wave.id, n, 1.2};
        point.status = EvidenceStatus::partly;
        wave.results.append(result);
    }

    QRandomGenerator random_;
};

/// The same project for the same numbers, on every machine.
inline Project plausibleProject(int steps, int cards, quint32 seed = 1) {
    return PlausibleJourney(seed).project(steps, cards);
}

} // namespace touchline::testing

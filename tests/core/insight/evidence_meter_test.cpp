#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "core/insight/evidence_meter.h"

#include <QTest>

using namespace touchline;

class EvidenceMeterTest : public QObject {
    Q_OBJECT

private:
    Project project_;
    Id<Journey> journey_;
    Id<Lane> lane_;
    Id<Step> step_;
    Id<Persona> persona_;

    const Journey& journey() const { return *find(project_, journey_); }
    Id<Evidence> add(EvidenceKind kind, QDate date) {
        const auto added = addToLibrary(project_, Evidence{.kind = kind, .text = "x", .date = date});
        project_ = added.project;
        return added.id;
    }
    Id<Card> addCard(EvidenceStatus status, const QList<Id<Evidence>>& evidence = {}) {
        const auto card = touchline::addCard(project_, lane_, step_, "x");
        project_ = set<&Card::evidence>(card.project, card.id, evidence);
        project_ = set<&Card::status>(project_, card.id, status);
        return card.id;
    }

private slots:
    void init() {
        project_ = addJourney({}, JourneyKind::customer, "I move").project;
        const auto persona = addToLibrary(project_, Persona{.name = "Noor"});
        project_ = persona.project;
        persona_ = persona.id;
        journey_ = project_.journeys.first().id;
        lane_ = journey().lanes.first().id;
        step_ = journey().steps.first().id;
    }

    void cardsAndValuesAreCounted() {
        const Id<Evidence> quote = add(EvidenceKind::quote, QDate(2026, 4, 1));
        addCard(EvidenceStatus::assumption);
        addCard(EvidenceStatus::assumption);
        addCard(EvidenceStatus::partly);
        addCard(EvidenceStatus::validated, {quote});
        project_ = setPoint(project_, step_, {.persona = persona_}, -1);
        // Three assumptions (one of them the value), one in part, one validated: 60, 20 and 20 %.
        const EvidenceMeter meter = evidenceMeter(journey());
        QCOMPARE(meter, (EvidenceMeter{3, 1, 1}));
        QCOMPARE(meter.share(meter.assumption), 0.6);
    }

    void intendedValuesAreChoices() {
        project_ = setPoint(project_, step_, {.persona = persona_, .role = CurveRole::intended}, 1);
        QCOMPARE(evidenceMeter(journey()).all(), 0);
        QCOMPARE(EvidenceMeter().share(0), 0.0);
        project_ = setPoint(project_, step_, {.persona = persona_, .role = CurveRole::expected}, 1);
        QCOMPARE(evidenceMeter(journey()).all(), 1);
    }

    void whatWasSaidLastCounts() {
        add(EvidenceKind::quote, QDate(2026, 3, 1));
        add(EvidenceKind::interview, QDate(2026, 4, 8));
        add(EvidenceKind::wave, QDate(2026, 5, 1));
        add(EvidenceKind::quote, QDate());
        QCOMPARE(lastHeard(project_, QDate(2026, 6, 1)), QDate(2026, 4, 8));
        QCOMPARE(lastHeard(project_, QDate(2026, 4, 7)), QDate(2026, 3, 1));
        QVERIFY(lastHeard(project_, QDate(2026, 1, 1)).isNull());
    }

    void aJourneyCountsWhatItRestsOn() {
        const Id<Evidence> old = add(EvidenceKind::quote, QDate(2026, 3, 1));
        const Id<Evidence> fresh = add(EvidenceKind::quote, QDate(2026, 4, 8));
        const QDate today(2026, 6, 1);
        QVERIFY(lastHeard(project_, journey(), today).isNull());
        addCard(EvidenceStatus::partly, {old});
        QCOMPARE(lastHeard(project_, journey(), today), QDate(2026, 3, 1));
        project_ = setPoint(project_, step_, {.persona = persona_}, -1);
        project_ = set<&CurvePoint::evidence>(project_, journey().points.first().id, {fresh});
        QCOMPARE(lastHeard(project_, journey(), today), QDate(2026, 4, 8));
    }
};

QTEST_GUILESS_MAIN(EvidenceMeterTest)
#include "evidence_meter_test.moc"

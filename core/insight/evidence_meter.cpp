#include "core/insight/evidence_meter.h"

#include "core/model/lookup.h"

#include <QSet>

namespace touchline {

namespace {

void add(EvidenceMeter& meter, EvidenceStatus status) {
    switch (status) {
    case EvidenceStatus::assumption:
        ++meter.assumption;
        return;
    case EvidenceStatus::partly:
        ++meter.partly;
        return;
    case EvidenceStatus::validated:
        ++meter.validated;
        return;
    }
}

template <class Counts>
QDate latestOf(const QList<Evidence>& all, QDate today, const Counts& counts) {
    QDate latest;
    for (const Evidence& evidence : all) {
        const bool isHeard = evidence.kind == EvidenceKind::quote || evidence.kind == EvidenceKind::interview;
        if (isHeard && evidence.date.isValid() && evidence.date <= today && counts(evidence) &&
            (latest.isNull() || evidence.date > latest))
            latest = evidence.date;
    }
    return latest;
}

} // namespace

EvidenceMeter evidenceMeter(const Journey& journey) {
    EvidenceMeter meter;
    for (const Card& card : journey.cards)
        add(meter, card.status);
    for (const Curve& curve : journey.curves) {
        if (curve.role == CurveRole::intended)
            continue;
        for (const CurvePoint* point : currentPoints(journey, curve.id))
            add(meter, point->status);
    }
    return meter;
}

QDate lastHeard(const Project& project, QDate today) {
    return latestOf(project.library.evidence, today, [](const Evidence&) { return true; });
}

QDate lastHeard(const Project& project, const Journey& journey, QDate today) {
    QSet<Id<Evidence>> used;
    for (const Card& card : journey.cards)
        used.unite({card.evidence.begin(), card.evidence.end()});
    for (const CurvePoint& point : journey.points)
        used.unite({point.evidence.begin(), point.evidence.end()});
    return latestOf(project.library.evidence, today,
                    [&used](const Evidence& evidence) { return used.contains(evidence.id); });
}

} // namespace touchline

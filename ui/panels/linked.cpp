#include "ui/panels/linked.h"

#include "ui/drawing/backlog_text.h"
#include "ui/messages/view_names.h"
#include "ui/panels/figures.h"

#include <QSet>

namespace touchline {

Entries stepEntries(std::optional<JourneyKind> kind, const QList<Id<Step>>& but) {
    return [kind, but](const Project& project) {
        QList<BookEntry> entries;
        QSet<QString> known;
        for (const Journey& journey : project.journeys) {
            if (kind && journey.kind != *kind)
                continue;
            for (const Step& step : journey.steps) {
                if (step.title.isEmpty() || but.contains(step.id))
                    continue;
                const bool isTaken = known.contains(step.title);
                known.insert(step.title);
                entries.append({step.id.value(), isTaken ? step.title + " · " + journey.title : step.title});
            }
        }
        return entries;
    };
}

QList<BookEntry> personaEntries(const Project& project) {
    const QStringList names = namesOf(project.library.personas);
    QList<BookEntry> entries;
    for (qsizetype i = 0; i < names.size(); ++i)
        entries.append({project.library.personas[i].id.value(), names[i]});
    return entries;
}

QList<BookEntry> principleEntries(const Project& project) {
    QList<BookEntry> entries;
    for (const Principle& principle : project.library.principles)
        entries.append({principle.id.value(), QString(principle.code + u' ' + principle.text).simplified()});
    return entries;
}

QList<BookEntry> evidenceEntries(const Project& project) {
    QList<BookEntry> entries;
    for (const Evidence& evidence : project.library.evidence) {
        QStringList facts{evidence.text.simplified(), evidence.source.simplified(), evidence.link};
        facts.removeAll(QString());
        const QString text = facts.value(0);
        const QString source = text.isEmpty() || text == evidence.source ? QString() : evidence.source;
        QStringList details{source.simplified(), dateText(evidence.date)};
        details.removeAll(QString());
        entries.append({evidence.id.value(), text, details.join(" · ")});
    }
    return entries;
}

QString evidenceSource(const Project& project, QUuid id) {
    const Evidence* evidence = find(project, Id<Evidence>(id));
    return evidence && !evidence->text.isEmpty() ? evidence->source : QString();
}

AddedEntry addQuote(const Project& project, const QString& text) {
    const auto added = addToLibrary(project, Evidence{.text = text});
    return {added.project, added.id.value()};
}

QList<Link> servingLinks(const Project& project, Id<Step> step) {
    QList<Link> links;
    for (const Journey& journey : project.journeys) {
        for (const Step& other : journey.steps) {
            if (other.serves.contains(step))
                links.append({other.id.value(), other.title + " →"});
        }
    }
    return links;
}

QList<Link> backlogLinks(const Project& project, Id<Step> step) {
    QList<Link> links;
    for (const BacklogItem& item : project.backlog) {
        if (!item.steps.contains(step))
            continue;
        const Role* owner = find(project, item.owner);
        QStringList facts;
        for (const QString& fact : {owner ? owner->name : QString(), item.quarter}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        const QString text = QString(item.code + u' ' + item.text).simplified();
        links.append({item.id.value(), facts.isEmpty() ? text : text + u'\n' + facts.join(" · ")});
    }
    return links;
}

QList<Link> evidenceLinks(const Project& project, Id<Step> step) {
    const Journey* journey = journeyOf(project, step);
    QList<Id<Evidence>> ids;
    const auto collect = [&](const auto& list) {
        for (const auto& entry : list) {
            if (entry.step != step)
                continue;
            for (const Id<Evidence> id : entry.evidence) {
                if (!ids.contains(id))
                    ids.append(id);
            }
        }
    };
    if (journey) {
        collect(journey->cards);
        collect(journey->points);
    }
    QList<Link> links;
    for (const Id<Evidence> id : std::as_const(ids)) {
        if (const Evidence* evidence = find(project, id))
            links.append(
                {id.value(), QString(evidence->text.simplified() + u'\n' + evidence->source).trimmed()});
    }
    return links;
}

} // namespace touchline

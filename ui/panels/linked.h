#pragma once

#include "ui/panels/chips.h"
#include "ui/panels/form.h"

/// What may be linked to, and what links here, as the inspector shows it.
namespace touchline {

/// Steps of the journeys of a kind, or of all, but for `but`. Steps of one title get that of their journey
/// too.
Entries stepEntries(std::optional<JourneyKind> kind, const QList<Id<Step>>& but);
QList<BookEntry> personaEntries(const Project& project);
QList<BookEntry> principleEntries(const Project& project);

/// Pieces of evidence, each with its source; what is typed and not there yet becomes a quote in the library.
template <auto Member>
Chips bindEvidence(const QList<OwnerId<Member>>& owners, const QString& name);

/// Who makes a step possible: the employee steps that serve it.
QList<Link> servingLinks(const Project& project, Id<Step> step);
QList<Link> backlogLinks(const Project& project, Id<Step> step);
/// What the cards and points of a step rest on.
QList<Link> evidenceLinks(const Project& project, Id<Step> step);

QList<BookEntry> evidenceEntries(const Project& project);
QString evidenceSource(const Project& project, QUuid id);
AddedEntry addQuote(const Project& project, const QString& text);

template <auto Member>
Chips bindEvidence(const QList<OwnerId<Member>>& owners, const QString& name) {
    Chips chips = bindChips<Member>(owners, name, evidenceEntries, addQuote);
    chips.read = [read = chips.read](const Project& project) {
        QList<Chip> list = read(project);
        for (Chip& chip : list)
            chip.detail = evidenceSource(project, chip.id);
        return list;
    };
    return chips;
}

} // namespace touchline

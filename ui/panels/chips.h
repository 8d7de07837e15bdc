#pragma once

#include "ui/panels/bindings.h"
#include "ui/panels/book_entry.h"

/// Lists of the model as chips that come and go one by one, for one thing or for several at once.
namespace touchline {

struct Chip {
    QUuid id; ///< null for a plain word
    QString text;
    QString detail;      ///< quiet, below the text
    bool partly = false; ///< only some of several things have it

    bool operator==(const Chip&) const = default;
};

struct Chips {
    QString name; ///< of the edit
    std::function<QList<Chip>(const Project&)> read;
    std::function<Project(const Project&, const QString&)> add; ///< unchanged for a text that can't be added
    std::function<Project(const Project&, const Chip&)> remove;
    std::function<QStringList(const Project&)> choices; ///< what a typed text may be completed with
};

using Entries = std::function<QList<BookEntry>(const Project&)>;
using MakeEntry = std::function<AddedEntry(const Project&, const QString&)>;

/// The ids in a list of each of `owners`, known by their texts among `all`; `make` adds what is not among
/// them, null where nothing may be added.
template <auto Member>
Chips bindChips(const QList<OwnerId<Member>>& owners, const QString& name, const Entries& all,
                const MakeEntry& make = {}) {
    using TargetId = Id<Target<Member>>;
    const auto read = [owners, all](const Project& project) {
        QList<TargetId> ids;
        QHash<TargetId, int> counts;
        for (const auto& owner : owners) {
            for (const TargetId id : valueOf<Member>(project, owner)) {
                if (++counts[id] == 1)
                    ids.append(id);
            }
        }
        QList<Chip> chips;
        const QList<BookEntry> entries = ids.isEmpty() ? QList<BookEntry>() : all(project);
        for (const TargetId id : std::as_const(ids)) {
            const auto entry = std::ranges::find(entries, id.value(), &BookEntry::id);
            chips.append({id.value(),
                          entry == entries.end() ? QString() : entry->text,
                          {},
                          counts[id] < owners.size()});
        }
        return chips;
    };
    const auto add = [owners, all, make](const Project& project, const QString& text) {
        const QList<BookEntry> entries = all(project);
        const auto entry = std::ranges::find_if(entries, [&](const BookEntry& one) {
            return one.text.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        });
        AddedEntry added{project, entry == entries.end() ? QUuid() : entry->id};
        if (entry == entries.end() && make)
            added = make(project, text);
        if (added.id.isNull())
            return project;
        for (const auto& owner : owners)
            added.project = set<Member>(added.project, owner,
                                        valueOf<Member>(added.project, owner) << TargetId(added.id));
        return added.project;
    };
    const auto remove = [owners](const Project& project, const Chip& chip) {
        Project next = project;
        for (const auto& owner : owners) {
            auto ids = valueOf<Member>(next, owner);
            ids.removeAll(TargetId(chip.id));
            next = set<Member>(next, owner, ids);
        }
        return next;
    };
    const auto choices = [all](const Project& project) {
        QStringList texts;
        for (const BookEntry& entry : all(project))
            texts.append(entry.text);
        return texts;
    };
    return {name, read, add, remove, choices};
}

/// As bindChips for entries of the library that have a name; one that is not there yet is added.
template <auto Member>
Chips bindNamedChips(const QList<OwnerId<Member>>& owners, const QString& name) {
    const auto all = [](const Project& project) {
        QList<BookEntry> entries;
        for (const auto& entry : project.library.*home<Target<Member>>)
            entries.append({entry.id.value(), entry.name});
        return entries;
    };
    const auto make = [](const Project& project, const QString& text) {
        const auto named = namedInLibrary<Target<Member>>(project, text);
        return AddedEntry{named.project, named.id.value()};
    };
    return bindChips<Member>(owners, name, all, make);
}

/// A list of plain words.
template <auto Member>
Chips bindWords(OwnerId<Member> owner, const QString& name) {
    return {name,
            [owner](const Project& project) {
                QList<Chip> chips;
                for (const QString& word : valueOf<Member>(project, owner))
                    chips.append({{}, word});
                return chips;
            },
            [owner](const Project& project, const QString& text) {
                return set<Member>(project, owner, valueOf<Member>(project, owner) << text.trimmed());
            },
            [owner](const Project& project, const Chip& chip) {
                auto words = valueOf<Member>(project, owner);
                words.removeAll(chip.text);
                return set<Member>(project, owner, words);
            },
            [](const Project&) { return QStringList(); }};
}

} // namespace touchline

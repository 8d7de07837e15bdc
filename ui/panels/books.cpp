#include "ui/panels/books.h"

#include "core/edits/backlog.h"
#include "core/edits/library.h"
#include "core/edits/merge_entries.h"
#include "ui/panels/form.h"
#include "ui/panels/linked.h"

namespace touchline {

namespace {

/// The text by which people know the entries of a book.
template <auto Member>
struct KnownBy {
    using Entry = typename MemberOf<Member>::Owner;
    static constexpr auto text = Member;
};

/// Calls `use` with the KnownBy of a book.
template <class Use>
auto withBook(Book book, const Use& use) {
    switch (book) {
    case Book::personas:
        return use(KnownBy<&Persona::name>());
    case Book::actors:
        return use(KnownBy<&Actor::name>());
    case Book::channels:
        return use(KnownBy<&Channel::name>());
    case Book::departments:
        return use(KnownBy<&Department::name>());
    case Book::roles:
        return use(KnownBy<&Role::name>());
    case Book::principles:
        return use(KnownBy<&Principle::text>());
    case Book::glossary:
        return use(KnownBy<&GlossaryTerm::term>());
    case Book::tags:
        return use(KnownBy<&Tag::name>());
    case Book::metrics:
        return use(KnownBy<&Metric::name>());
    case Book::evidence:
        return use(KnownBy<&Evidence::text>());
    case Book::backlog:
        return use(KnownBy<&BacklogItem::text>());
    }
    Q_UNREACHABLE();
}

template <class T>
const QList<T>& listOf(const Project& project) {
    if constexpr (InLibrary<T>)
        return project.library.*home<T>;
    else
        return project.*home<T>;
}

/// Whether two entries of the same name can be one: metrics of one name may have different scales.
template <class T>
constexpr bool isMergeable() {
    return InLibrary<T> && requires(T entry) {
        entry.name;
    }
    &&!std::same_as<T, Metric>;
}

} // namespace

QString bookTitle(Book book) {
    const QString titles[books]{Form::tr("Personas"),    Form::tr("Actors"), Form::tr("Channels"),
                                Form::tr("Departments"), Form::tr("Roles"),  Form::tr("Principles"),
                                Form::tr("Glossary"),    Form::tr("Tags"),   Form::tr("Metrics"),
                                Form::tr("Evidence"),    Form::tr("Backlog")};
    return titles[int(book)];
}

QList<BookEntry> bookEntries(const Project& project, Book book) {
    if (book == Book::evidence)
        return evidenceEntries(project);
    return withBook(book, [&]<class Known>(Known) {
        QList<BookEntry> entries;
        for (const auto& entry : listOf<typename Known::Entry>(project))
            entries.append({entry.id.value(), cleanLine(entry.*Known::text)});
        return entries;
    });
}

qsizetype bookSize(const Project& project, Book book) {
    return withBook(book, [&]<class Known>(Known) { return listOf<typename Known::Entry>(project).size(); });
}

std::optional<Book> bookOf(const Project& project, QUuid id) {
    for (int book = 0; book < books; ++book) {
        const bool isIn = withBook(Book(book), [&]<class Known>(Known) {
            using Entry = typename Known::Entry;
            return find(listOf<Entry>(project), Id<Entry>(id)) != nullptr;
        });
        if (isIn)
            return Book(book);
    }
    return {};
}

AddedEntry addEntry(const Project& project, Book book) {
    return withBook(book, [&]<class Known>(Known) -> AddedEntry {
        using Entry = typename Known::Entry;
        if constexpr (InLibrary<Entry>) {
            const auto added = addToLibrary(project, Entry());
            return {added.project, added.id.value()};
        } else {
            const auto added = addBacklogItem(project, BacklogKind::fix, {});
            return {added.project, added.id.value()};
        }
    });
}

Project moveEntry(const Project& project, Book book, QUuid id, QUuid before) {
    return withBook(book, [&]<class Known>(Known) {
        using Entry = typename Known::Entry;
        const QList<Entry>& list = listOf<Entry>(project);
        if (!find(list, Id<Entry>(id)) || !isPlace(list, Id<Entry>(before)))
            return project;
        Project next = project;
        arrange(homeOf(Id<Entry>(id), project, next), indexOf(list, Id<Entry>(id)), Id<Entry>(before));
        return next;
    });
}

QUuid namesake(const Project& project, Book book, QUuid id) {
    return withBook(book, [&]<class Known>(Known) -> QUuid {
        using Entry = typename Known::Entry;
        const QList<Entry>& list = listOf<Entry>(project);
        const Entry* entry = find(list, Id<Entry>(id));
        if (!isMergeable<Entry>() || !entry || (entry->*Known::text).isEmpty())
            return {};
        const auto other = std::ranges::find_if(list, [&](const Entry& one) {
            return &one != entry && (one.*Known::text).compare(entry->*Known::text, Qt::CaseInsensitive) == 0;
        });
        return other == list.end() ? QUuid() : other->id.value();
    });
}

Project mergeEntries(const Project& project, Book book, QUuid from, QUuid into) {
    return withBook(book, [&]<class Known>(Known) {
        using Entry = typename Known::Entry;
        if constexpr (isMergeable<Entry>())
            return mergeInLibrary(project, Id<Entry>(from), Id<Entry>(into));
        else
            return project;
    });
}

} // namespace touchline

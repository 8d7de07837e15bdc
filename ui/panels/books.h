#pragma once

#include "ui/panels/book_entry.h"

#include <optional>

namespace touchline {

/// What the library of a project holds, and its backlog.
enum class Book {
    personas,
    actors,
    channels,
    departments,
    roles,
    principles,
    glossary,
    tags,
    metrics,
    evidence,
    backlog,
};
inline constexpr int books = 11;

QString bookTitle(Book book);

/// In the order of the project.
QList<BookEntry> bookEntries(const Project& project, Book book);

qsizetype bookSize(const Project& project, Book book);

/// In which book an id stands; none where in no book.
std::optional<Book> bookOf(const Project& project, QUuid id);

/// A new, empty entry at the end.
AddedEntry addEntry(const Project& project, Book book);

/// The entry in front of `before`, or at the end of its book where that is null.
Project moveEntry(const Project& project, Book book, QUuid id, QUuid before);

/// Another entry of the book with the same name, capitals aside, that the two could be merged into; null
/// where there is none.
QUuid namesake(const Project& project, Book book, QUuid id);

/// Everything that points at `from` points at `into`, and `from` is gone; unchanged for a book whose entries
/// have no names.
Project mergeEntries(const Project& project, Book book, QUuid from, QUuid into);

} // namespace touchline

#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// What the library of a project holds, and its backlog.
enum class Book { personas, channels, departments, roles, principles, evidence, backlog };
inline constexpr int books = 7;

QString bookTitle(Book book);

struct BookEntry {
    QUuid id;
    QString text; ///< by which people know it

    bool operator==(const BookEntry&) const = default;
};

/// In the order of the project.
QList<BookEntry> bookEntries(const Project& project, Book book);

qsizetype bookSize(const Project& project, Book book);

/// A new, empty entry at the end; null where there is no room.
struct AddedEntry {
    Project project;
    QUuid id;
};
AddedEntry addEntry(const Project& project, Book book);

/// Fills an empty form with the fields of one entry.
void fillEntryPage(Form& form, Book book, QUuid id);

} // namespace touchline

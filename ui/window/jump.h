#pragma once

#include "ui/panels/books.h"

namespace touchline {

class MainWindow;

/// Shows something of the project where it is: on its map, or in its book. Nothing where it is in neither.
void jumpTo(MainWindow& window, QUuid id);

/// Opens a book of the library at an entry, or at its first where that is null.
void openBook(MainWindow& window, Book book, QUuid entry = {});

} // namespace touchline

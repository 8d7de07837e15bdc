#pragma once

#include "ui/panels/books.h"
#include "ui/panels/form.h"

namespace touchline {

/// Fills an empty form with the fields of one entry.
void fillEntryPage(Form& form, Book book, QUuid id);

/// In the order of the type.
QStringList evidenceKinds();

} // namespace touchline

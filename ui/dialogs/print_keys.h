#pragma once

#include "ui/actions/key_lines.h"

class QTextDocument;

namespace touchline {

/// Fills an empty document with the table of keys, as plain text in tables.
void writeKeys(const QList<KeyLine>& lines, QTextDocument& document);

/// Asks for a printer, and prints the table there.
void askToPrintKeys(const QList<KeyLine>& lines, QWidget& window);

} // namespace touchline

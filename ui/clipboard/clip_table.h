#pragma once

#include "core/edits/excerpt.h"
#include "ui/drawing/words.h"

#include <QStringList>

namespace touchline {

/// Copied things as a spreadsheet has them: the steps from left to right, a row for each lane that has
/// something, named in the first column; values as numbers. Things of one lane are the bare cells; stages
/// stand above steps where there are several things. In the language of `words`.
QList<QStringList> clipTable(const Excerpt& things, const Words& words);

/// Cells divided by tabs and line ends, between quotation marks where they hold either; a single cell is its
/// bare text.
QString asTabs(const QList<QStringList>& table);

/// A page with the table; all text as such.
QString asHtml(const QList<QStringList>& table);

} // namespace touchline

#pragma once

#include "core/edits/pasted.h"
#include "core/edits/pasted_block.h"

namespace touchline {

/// Clean texts, in rows of one length, put where people who know spreadsheets expect them. Nothing that is
/// there goes, but for titles of steps under a block.
///
/// One column is a list. Each line becomes a step: in the selected one and those behind it as long as they
/// have no title, then right behind these; behind those of the selected stage, else at the end. In a cell of
/// a content lane each line becomes a card, one below the other; for a whole content lane a card at each
/// step, from the first on. In an experience lane the numbers become the curve, step by step.
///
/// More columns are a block. They go along the steps from the selected one on; without one, along those
/// without a title at the end. From a selected lane on, each row goes to a lane; without one the first row is
/// the titles of the steps. Rows of numbers within -2..+2, or else 1..5, become the curve of the next
/// experience lane, other rows cards of the next content lane. Where the block is larger, steps and lanes are
/// made at the ends. A block whose first column names its rows goes to the lanes of these names, one of
/// figures that people were seen to make becomes the behaviour at the steps, as pasteFigures says.
Pasted pasteRows(const Project& project, const PastePlace& place, const QList<QStringList>& rows,
                 const RowWords& words);

} // namespace touchline

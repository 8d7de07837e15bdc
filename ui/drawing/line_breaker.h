#pragma once

#include "ui/drawing/text_block.h"

namespace touchline {

/// Breaks a text into lines of at most `width` map units. Words stay whole where they are not wider than
/// that, Korean ones too; a number stays with its unit, an opening mark with what it opens. The last line is
/// no single short word where the one before can join it. There are no hyphens.
TextBlock breakLines(const QString& text, TextFace face, double width);

} // namespace touchline

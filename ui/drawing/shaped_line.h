#pragma once

#include "ui/drawing/text_style.h"

#include <QGlyphRun>

namespace touchline {

/// The glyphs of one line of text, the left end of its baseline at 0; one run for each font that it needs.
QList<QGlyphRun> shapedLine(QStringView text, TextFace face);

} // namespace touchline

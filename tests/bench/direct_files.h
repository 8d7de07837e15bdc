#pragma once

#include "tests/bench/recorded_picture.h"

#include <QByteArray>

/// The lower bounds of exporting: the same primitives written as directly as it goes.
namespace touchline::bench {

/// Finds the lines of every text of a picture once, as any export must before it draws.
void breakAllTexts(const Layout& layout);

/// One page, its text as text that can be found.
QByteArray directPdf(const RecordedPicture& picture, QSizeF size);
QByteArray directSvg(const RecordedPicture& picture, QSizeF size);

} // namespace touchline::bench

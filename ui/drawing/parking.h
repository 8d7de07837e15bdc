#pragma once

#include "ui/drawing/frame.h"

namespace touchline {

/// The parking lot, for a page of this width: the cards without a step, by lane. Each row of cards may stand
/// on another page; its boxes start at y = 0. Nothing where every card has its step.
QList<Frame> parkingRows(const Subject& subject, double pageWidth);

} // namespace touchline

#pragma once

#include "core/insight/uses.h"

#include <QStringList>

namespace touchline {

/// "4 steps, 2 cards"; empty where nothing uses it.
QString useText(const QList<Use>& uses);

/// "Step: I call", one for each.
QString useLine(const Use& use);

} // namespace touchline

#pragma once

#include "core/model/step.h"

namespace touchline {

/// `first` with all that `next` has too, see mergeSteps.
Step merged(Step first, const Step& next);

/// Both texts, divided by `divider`; an empty or the same one adds nothing.
QString joined(const QString& first, const QString& next, const QString& divider);

/// What `first` has no entry for.
void addMissing(Ext& first, const Ext& next);

/// Between two titles that became one.
inline const QString titleDivider = QStringLiteral(" / ");

} // namespace touchline

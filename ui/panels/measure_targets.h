#pragma once

#include "core/insight/trend.h"

namespace touchline {

/// Each journey, each stage below it, and each step below that.
QList<MeasuredTarget> measureTargets(const Project& project);

/// How it stands in a list of them: what is below stands further in.
QStringList indentedTitles(const Project& project, const QList<MeasuredTarget>& targets);

/// "I get my first bill · Noor Visser"
QString aboutText(const Project& project, const MeasuredTarget& target);

} // namespace touchline

#pragma once

#include "core/model/project.h"

#include <QImage>

namespace touchline {

/// What the project's first journey looks like at its top left, in pixels; null without a journey. May be
/// called on any thread.
QImage mapPicture(const Project& project, QSize size);

} // namespace touchline

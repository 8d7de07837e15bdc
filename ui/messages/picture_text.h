#pragma once

#include "core/model/project.h"

#include <QStringList>

/// What is wrong with pictures of a project, in words, one sentence for each.
namespace touchline {

/// "Card: Front desk: the picture could not be read."
QString missingText(const Project& project, Id<Image> image);

/// The pictures that are there and yet only a placeholder on the map. Decodes them all, so it takes a while.
QStringList unshownTexts(const Project& project);

} // namespace touchline

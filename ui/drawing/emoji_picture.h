#pragma once

#include "core/model/image.h"

#include <QFont>

#include <optional>

namespace touchline {

/// The system's colour emoji in this size; nothing where none is installed.
std::optional<QFont> emojiFont(double pixelSize);

/// Whether that font draws the sequence as one picture.
bool hasEmojiPicture(const QString& sequence);

/// The picture of a sequence that has one, square, as every output draws it.
Image emojiPicture(const QString& sequence);

} // namespace touchline

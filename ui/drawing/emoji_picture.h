#pragma once

#include "core/model/image.h"

#include <QFont>
#include <QRectF>

#include <optional>

namespace touchline {

/// The system's colour emoji in this size; nothing where none is installed.
std::optional<QFont> emojiFont(double pixelSize);

/// Whether that font draws the sequence as one picture.
bool hasEmojiPicture(const QString& sequence);

/// Where a picture stands, of which the layout knows the width and the left end of its baseline.
QRectF emojiRect(QPointF baseline, double width, double pixelSize);

/// The picture of a sequence that has one, as every output draws it.
Image emojiPicture(const QString& sequence);

} // namespace touchline

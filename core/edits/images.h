#pragma once

#include "core/edits/pasted.h"
#include "core/model/image.h"

namespace touchline {

/// Which format bytes begin as; none where they are none that a project keeps.
std::optional<ImageFormat> imageFormatOf(const QByteArray& bytes);

/// The picture, stored once. The id is null where it is in no known format, larger than limits::imageBytes,
/// or makes the images more than limits::allImagesBytes, with which no file could be saved.
Added<Image> addImage(const Project& project, const QByteArray& bytes);

/// A card with the picture: at the bottom of the selected cell of a content lane, else at the selected step,
/// or the first, in the first lane of images, made where there is none. Nothing where addImage refuses it.
Pasted pasteImage(const Project& project, const PastePlace& place, const QByteArray& bytes,
                  const QString& altText);

} // namespace touchline

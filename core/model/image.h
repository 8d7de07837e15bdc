#pragma once

#include "core/model/fields.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(ImageFormat, png, jpeg, webp)

/// A picture as it was given, never decoded in core. Its id is the first half of the SHA-256 of its bytes,
/// so the same picture is stored once.
struct Image {
    Id<Image> id;
    ImageFormat format = ImageFormat::png;
    QByteArray bytes; ///< empty when the file that held it was damaged

    bool operator==(const Image&) const = default;
};
BOOST_DESCRIBE_STRUCT(Image, (), (id, format, bytes))

/// The id that an image with these bytes has.
Id<Image> imageId(const QByteArray& bytes);

} // namespace touchline

#pragma once

#include "core/model/image.h"

#include <QImage>
#include <QSize>

/// Decodes the images of a project: late, checked and bounded. What was decoded is kept for a while.
namespace touchline {

/// The most pixels that an image may have.
inline constexpr qint64 mostPixels = 64'000'000;

/// The longer side of a picture that is drawn; enough for paper.
inline constexpr int longestSide = 1024;

/// Width and height in pixels as it is to be seen, by its header alone; empty where there are no bytes, no
/// such image in them, more than `mostPixels`, or no plug-in that reads the format.
QSize pictureSize(const Image& image);

/// Whether it could be decoded.
bool isPicture(const Image& image);

/// Whether the pixels of an image may be kept as JPEG: they came with losses already.
inline bool isPhotograph(const Image& image, const QImage& pixels) {
    return image.format != ImageFormat::png && !pixels.hasAlphaChannel();
}

/// The picture, its longer side reduced to the power of two next above `pixels`, at most `longestSide`;
/// null where it can't be decoded. The result does not depend on what was asked for before.
QImage picture(const Image& image, double pixels = longestSide);

} // namespace touchline

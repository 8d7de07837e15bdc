#pragma once

#include <QByteArray>
#include <QImage>

#include <functional>

namespace touchline {

/// Writes a PNG in bands of a few hundred rows, so that a large picture is never in memory at once.
/// `paintBand(image, top)` paints the rows from `top` on into a white RGB32 image as wide as the picture.
/// `dpi` is noted in the file. Throws std::length_error when a side is 0 or over 200,000 pixels.
QByteArray writePng(QSize size, double dpi, const QString& title,
                    const std::function<void(QImage&, int)>& paintBand);

} // namespace touchline

#pragma once

#include "core/model/image.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>

#include <zlib.h>

/// Images as projects hold them, good and bad.
namespace touchline::testing {

inline Image imageOf(const QByteArray& bytes, ImageFormat format = ImageFormat::png) {
    return {imageId(bytes), format, bytes};
}

inline Image imageOf(const QImage& pixels, ImageFormat format = ImageFormat::png) {
    QBuffer buffer;
    static constexpr const char* names[] = {"PNG", "JPEG", "WEBP"};
    pixels.save(&buffer, names[static_cast<int>(format)]);
    return imageOf(buffer.data(), format);
}

/// One colour all over.
inline Image plainImage(QSize size, const QColor& colour, ImageFormat format = ImageFormat::png) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return imageOf(image, format);
}

/// A well-formed PNG that says it is this large, whatever it holds.
inline Image claimingSize(QSize size) {
    QByteArray bytes = plainImage({4, 4}, Qt::red).bytes;
    qToBigEndian<quint32>(static_cast<quint32>(size.width()), bytes.data() + 16);
    qToBigEndian<quint32>(static_cast<quint32>(size.height()), bytes.data() + 20);
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()) + 12, 17);
    qToBigEndian<quint32>(static_cast<quint32>(sum), bytes.data() + 29);
    return imageOf(bytes);
}

} // namespace touchline::testing

#include "ui/drawing/picture.h"

#include <QBuffer>
#include <QCache>
#include <QHash>
#include <QImageReader>
#include <QMutex>

#include <bit>
#include <cmath>

namespace touchline {

namespace {

constexpr int keptKilobytes = 128 * 1024;
constexpr int decodingMegabytes = 256; // 64 megapixels of four bytes
constexpr int smallestSide = 8;

/// Reads the declared format and no other, so that the bytes of strangers meet one decoder alone.
class Reader {
public:
    explicit Reader(const Image& image) : buffer_(&bytes_), bytes_(image.bytes) {
        static constexpr const char* names[] = {"png", "jpeg", "webp"};
        buffer_.open(QIODevice::ReadOnly);
        reader_.setDevice(&buffer_);
        reader_.setAutoDetectImageFormat(false);
        reader_.setFormat(names[static_cast<int>(image.format)]);
        reader_.setAutoTransform(true);
    }

    /// As it is stored; empty where it is not to be decoded.
    QSize storedSize() {
        if (bytes_.isEmpty() || !reader_.canRead())
            return {};
        const QSize size = reader_.size();
        const bool allowed =
            size.width() > 0 && size.height() > 0 && qint64(size.width()) * size.height() <= mostPixels;
        return allowed ? size : QSize();
    }

    QSize shownSize() {
        const QSize size = storedSize();
        return reader_.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
    }

    QImage read() {
        const QSize size = storedSize();
        if (size.isEmpty())
            return {};
        if (std::max(size.width(), size.height()) > longestSide)
            reader_.setScaledSize(
                size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
        QImage image = reader_.read();
        image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
        return image;
    }

private:
    QBuffer buffer_;
    QByteArray bytes_;
    QImageReader reader_;
};

class Pictures {
public:
    Pictures() { QImageReader::setAllocationLimit(decodingMegabytes); }

    QSize sizeOf(const Image& image) {
        const QMutexLocker lock(&mutex_);
        auto size = sizes_.constFind(image.id);
        if (size == sizes_.constEnd())
            size = sizes_.insert(image.id, Reader(image).shownSize());
        return *size;
    }

    QImage get(const Image& image, int side) {
        const QMutexLocker lock(&mutex_);
        return reduced(image, side);
    }

    bool canDecode(const Image& image) {
        const QMutexLocker lock(&mutex_);
        auto known = decodes_.constFind(image.id);
        if (known == decodes_.constEnd())
            known = decodes_.insert(image.id, !reduced(image, longestSide).isNull());
        return *known;
    }

private:
    using Key = std::pair<Id<Image>, int>;

    QImage reduced(const Image& image, int side) {
        if (const QImage* kept = kept_.object({image.id, side}))
            return *kept;
        QImage made = side >= longestSide ? Reader(image).read() : reduced(image, longestSide);
        if (std::max(made.width(), made.height()) > side)
            made = made.scaled(made.size().scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)),
                               Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        kept_.insert({image.id, side}, new QImage(made), 1 + made.sizeInBytes() / 1024);
        return made;
    }

    QMutex mutex_;
    QHash<Id<Image>, QSize> sizes_;
    QHash<Id<Image>, bool> decodes_;
    QCache<Key, QImage> kept_{keptKilobytes};
};

Pictures& pictures() {
    static Pictures pictures;
    return pictures;
}

} // namespace

QSize pictureSize(const Image& image) {
    return image.bytes.isEmpty() ? QSize() : pictures().sizeOf(image);
}

bool isPicture(const Image& image) {
    return !pictureSize(image).isEmpty() && pictures().canDecode(image);
}

QImage picture(const Image& image, double pixels) {
    if (!isPicture(image))
        return {};
    const auto needed =
        static_cast<unsigned>(std::clamp(std::ceil(pixels), double(smallestSide), double(longestSide)));
    return pictures().get(image, static_cast<int>(std::bit_ceil(needed)));
}

} // namespace touchline

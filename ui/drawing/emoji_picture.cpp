#include "ui/drawing/emoji_picture.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QHash>
#include <QImage>
#include <QMutex>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace touchline {

namespace {

constexpr int side = 128; // at which the bitmaps of Noto are not scaled
constexpr int mostKept = 5000;

QString findFamily() {
    for (const char* name : {"Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji"}) {
        if (QFontDatabase::hasFamily(name))
            return name;
    }
    return {};
}

const QString& family() {
    static const QString family = findFamily();
    return family;
}

/// A sequence that the font does not join comes as several glyphs, or from another font.
bool isOneGlyph(const QString& sequence) {
    const auto font = emojiFont(side);
    if (!font)
        return false;
    QTextLayout layout(sequence, *font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.size() == 1 && runs[0].rawFont().familyName() == family() &&
           runs[0].glyphIndexes().size() == 1 && runs[0].glyphIndexes()[0] != 0;
}

QByteArray draw(const QString& sequence) {
    const QFont font = *emojiFont(side);
    const QFontMetricsF metrics(font);
    QImage image(qCeil(metrics.horizontalAdvance(sequence)), qCeil(metrics.height()),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(QPointF(0, metrics.ascent()), sequence);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

std::optional<QFont> emojiFont(double pixelSize) {
    if (family().isEmpty())
        return {};
    QFont font(family());
    font.setPixelSize(static_cast<int>(pixelSize));
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

bool hasEmojiPicture(const QString& sequence) {
    static QMutex mutex;
    static QHash<QString, bool> known;
    const QMutexLocker lock(&mutex);
    auto has = known.constFind(sequence);
    if (has == known.constEnd()) {
        if (known.size() >= mostKept)
            known.clear();
        has = known.insert(sequence, isOneGlyph(sequence));
    }
    return *has;
}

QRectF emojiRect(QPointF baseline, double width, double pixelSize) {
    static thread_local const QFontMetricsF metrics(*emojiFont(side));
    const double scale = pixelSize / side;
    return {baseline.x(), baseline.y() - metrics.ascent() * scale, width, metrics.height() * scale};
}

Image emojiPicture(const QString& sequence) {
    static QMutex mutex;
    static QHash<QString, Image> known;
    const QMutexLocker lock(&mutex);
    auto image = known.constFind(sequence);
    if (image == known.constEnd()) {
        const QByteArray bytes = draw(sequence);
        if (known.size() >= mostKept)
            known.clear();
        image = known.insert(sequence, {imageId(bytes), ImageFormat::png, bytes});
    }
    return *image;
}

} // namespace touchline

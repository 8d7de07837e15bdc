#include "ui/actions/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace touchline {

namespace {

/// Paints an SVG in which `currentColor` is a tone.
class ToneEngine : public QIconEngine {
public:
    ToneEngine(const QByteArray& svg, Tone tone) : svg_(svg), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QColor colour = tone(mode == QIcon::Disabled ? Tone::faint : tone_);
        QSvgRenderer(QByteArray(svg_).replace("currentColor", colour.name().toLatin1()))
            .render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        const QString key = QString("tone %1 %2 %3 %4 %5")
                                .arg(qHash(svg_))
                                .arg(int(tone_))
                                .arg(isDarkLook())
                                .arg(mode)
                                .arg(size.width());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ToneEngine(*this); }

private:
    QByteArray svg_;
    Tone tone_;
};

} // namespace

QIcon icon(const QString& name, Tone tone) {
    QFile file(":/icons/actions/" + name + ".svg");
    return file.open(QIODevice::ReadOnly) ? QIcon(new ToneEngine(file.readAll(), tone)) : QIcon();
}

} // namespace touchline

#include "ui/actions/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace touchline {

namespace {

constexpr QColor disabled(0xb8, 0xbe, 0xc9);

QPixmap tinted(QByteArray svg, const QColor& colour, int size) {
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

} // namespace

QIcon icon(const QString& name, const QColor& colour) {
    QFile file(":/icons/actions/" + name + ".svg");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {20, 24, 40, 48}) {
        icon.addPixmap(tinted(svg, colour, size));
        icon.addPixmap(tinted(svg, disabled, size), QIcon::Disabled);
    }
    return icon;
}

} // namespace touchline

#include "ui/drawing/map_picture.h"

#include "ui/drawing/describe.h"
#include "ui/drawing/lay_out.h"
#include "ui/drawing/painter_sink.h"

#include <QPainter>

namespace touchline {

namespace {

constexpr double shownWidth = 1000; ///< map units

} // namespace

QImage mapPicture(const Project& project, QSize size) {
    if (project.journeys.isEmpty() || size.isEmpty())
        return {};
    Typesetter setter;
    const View view;
    const Layout layout = layOut(project, project.journeys.first().id, view, {}, setter);
    const Page& page = layout.pages.first();
    const Theme theme = themeOf(view.theme);
    const double scale = size.width() / std::min(shownWidth, page.size.width());
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme[Ink::paper]);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    PainterSink sink(painter);
    describe(layout, page, QRectF(QPointF(), QSizeF(size) / scale), theme, sink);
    return image;
}

} // namespace touchline

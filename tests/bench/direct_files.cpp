#include "tests/bench/direct_files.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <charconv>

namespace touchline::bench {

namespace {

constexpr int dpi = 1200;

void breakText(const TextBlock& block, double width) {
    if (block.text.isEmpty())
        return;
    QTextLayout layout(block.text, fontOf(block.face));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
}

void paint(QPainter& painter, const RecordedPicture::Box& box) {
    painter.setPen(box.look.outline.isValid() ? QPen(box.look.outline, box.look.lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.look.fill.isValid() ? QBrush(box.look.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.rect, box.look.radius, box.look.radius);
}

void paint(QPainter& painter, const RecordedPicture::Path& path) {
    painter.setPen(path.pen);
    painter.setBrush(path.fill.isValid() ? QBrush(path.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(path.path);
}

void paint(QPainter& painter, const RecordedPicture::Text& text) {
    painter.setFont(fontOf(text.face));
    painter.setPen(text.colour);
    painter.drawText(text.baseline, text.text);
}

void paint(QPainter& painter, const RecordedPicture::Block& block) {
    painter.fillRect(block.rect, block.colour);
}

/// Appends to bytes that are there already.
class Svg {
public:
    void put(const char* text) { bytes_ += text; }
    void put(double value) {
        char digits[32];
        bytes_.append(digits,
                      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, 2).ptr -
                          digits);
    }
    void put(const QColor& colour) {
        constexpr char hex[] = "0123456789abcdef";
        const QRgb rgb = colour.rgb();
        char name[7] = {'#'};
        for (int i = 0; i < 6; ++i)
            name[1 + i] = hex[rgb >> (20 - 4 * i) & 15];
        bytes_.append(name, 7);
    }
    void put(const QString& text) { bytes_ += text.toUtf8(); }
    template <class... Parts>
    void all(const Parts&... parts) {
        (put(parts), ...);
    }
    QByteArray take() { return std::move(bytes_); }

    void operator()(const RecordedPicture::Box& box) {
        all("<rect x=\"", box.rect.x(), "\" y=\"", box.rect.y(), "\" width=\"", box.rect.width(),
            "\" height=\"", box.rect.height(), "\" rx=\"", box.look.radius, "\" fill=\"", box.look.fill,
            "\" stroke=\"", box.look.outline, "\"/>\n");
    }
    void operator()(const RecordedPicture::Path& path) {
        put("<path d=\"");
        for (int i = 0; i < path.path.elementCount(); ++i) {
            const QPainterPath::Element element = path.path.elementAt(i);
            all(element.isMoveTo()    ? "M"
                : element.isLineTo()  ? "L"
                : element.isCurveTo() ? "C"
                                      : " ",
                element.x, " ", element.y);
        }
        all("\" fill=\"", path.fill, "\" stroke=\"", path.pen.color(), "\"/>\n");
    }
    void operator()(const RecordedPicture::Text& text) {
        all("<text x=\"", text.baseline.x(), "\" y=\"", text.baseline.y(), "\" fill=\"", text.colour, "\">",
            text.text.toHtmlEscaped(), "</text>\n");
    }
    void operator()(const RecordedPicture::Block&) {}

private:
    QByteArray bytes_;
};

} // namespace

void breakAllTexts(const Layout& layout) {
    for (const LaneContent& lane : layout.lanes) {
        for (const Cell& cell : lane.cells) {
            for (const touchline::Box& box : cell.boxes) {
                for (const PlacedText& text : box.texts)
                    breakText(text.block, text.width);
            }
        }
    }
}

QByteArray directPdf(const RecordedPicture& picture, QSizeF size) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dpi);
    writer.setPageLayout(QPageLayout(QPageSize(size * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dpi / 96.0, dpi / 96.0);
    for (const RecordedPicture::Primitive& primitive : picture.primitives())
        std::visit([&](const auto& own) { paint(painter, own); }, primitive);
    painter.end();
    return buffer.data();
}

QByteArray directSvg(const RecordedPicture& picture, QSizeF size) {
    Svg svg;
    svg.all("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"", size.width(), "\" height=\"", size.height(),
            "\">\n");
    for (const RecordedPicture::Primitive& primitive : picture.primitives())
        std::visit(svg, primitive);
    svg.put("</svg>\n");
    return svg.take();
}

} // namespace touchline::bench

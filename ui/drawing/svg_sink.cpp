#include "ui/drawing/svg_sink.h"

#include "ui/drawing/picture.h"

#include <QBuffer>

#include <charconv>
#include <cmath>

namespace touchline {

namespace {

const char* nameOf(ItemKind kind) {
    switch (kind) {
    case ItemKind::none:
        break;
    case ItemKind::journey:
        return "journey";
    case ItemKind::persona:
        return "persona";
    case ItemKind::stage:
        return "stage";
    case ItemKind::step:
        return "step";
    case ItemKind::lane:
        return "lane";
    case ItemKind::card:
        return "card";
    case ItemKind::point:
        return "point";
    case ItemKind::backlogItem:
        return "backlog";
    case ItemKind::department:
        return "department";
    }
    return "item";
}

/// Whether letters of this script join or stack, so that no room may come between them.
bool joins(QChar c) {
    return c.unicode() >= 0x590 && c.unicode() < 0x1100;
}

constexpr int jpegQuality = 90;

/// Written anew from the pixels: no viewer meets the bytes of strangers, or reads where a photograph was
/// taken.
QByteArray dataUrl(const Image& image, const QImage& pixels) {
    const bool photograph = isPhotograph(image, pixels);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pixels.save(&buffer, photograph ? "JPEG" : "PNG", photograph ? jpegQuality : -1);
    return (photograph ? "data:image/jpeg;base64," : "data:image/png;base64,") + buffer.data().toBase64();
}

} // namespace

SvgSink::SvgSink(QSizeF size, double scale, const QString& title) {
    out_ += "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    attribute("width", size.width() * scale);
    attribute("height", size.height() * scale);
    out_ += " viewBox=\"0 0 ";
    number(size.width());
    out_ += ' ';
    number(size.height());
    out_ += "\" font-family=\"'Noto Sans',sans-serif\">\n<title>" + title.toHtmlEscaped().toUtf8() +
            "</title>\n<style>";
    for (int i = 0; i < textFaces; ++i) {
        const TextFace face = faceAt(i);
        out_ += ".t" + QByteArray::number(i) + "{font-size:" + QByteArray::number(sizeOf(face)) + "px";
        if (isBold(face.style))
            out_ += ";font-weight:700";
        if (isItalic(face.style))
            out_ += ";font-style:italic";
        out_ += '}';
    }
    out_ += "text{white-space:pre}</style>\n";
}

void SvgSink::number(double value) {
    char buffer[32];
    const double rounded = std::round(value * 100) / 100;
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), rounded == 0 ? 0.0 : rounded);
    out_.append(buffer, result.ptr - buffer);
}

void SvgSink::colour(const char* name, const QColor& value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    if (value.isValid()) {
        constexpr char digits[] = "0123456789abcdef";
        const QRgb rgb = value.rgb();
        out_ += '#';
        for (int shift = 20; shift >= 0; shift -= 4)
            out_ += digits[rgb >> shift & 15];
    } else {
        out_ += "none";
    }
    out_ += '"';
}

void SvgSink::attribute(const char* name, double value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    number(value);
    out_ += '"';
}

void SvgSink::paint(const QPen& pen, const QColor& fill) {
    colour("fill", fill);
    if (pen.style() == Qt::NoPen)
        return;
    colour("stroke", pen.color());
    if (pen.widthF() != 1)
        attribute("stroke-width", pen.widthF());
    if (pen.style() == Qt::CustomDashLine) {
        out_ += " stroke-dasharray=\"";
        for (qsizetype i = 0; i < pen.dashPattern().size(); ++i) {
            if (i > 0)
                out_ += ' ';
            number(pen.dashPattern()[i] * pen.widthF());
        }
        out_ += '"';
    }
    if (pen.capStyle() == Qt::RoundCap)
        out_ += " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
}

void SvgSink::box(const QRectF& rect, const BoxLook& look) {
    QPen pen(Qt::NoPen);
    QRectF inner = rect;
    if (look.outline.isValid()) {
        pen = QPen(look.outline, look.lineWidth);
        pen.setCapStyle(Qt::FlatCap);
        if (look.dashed)
            pen.setDashPattern({4, 3});
        const double half = look.lineWidth / 2;
        inner.adjust(half, half, -half, -half);
    }
    out_ += "<rect";
    attribute("x", inner.x());
    attribute("y", inner.y());
    attribute("width", inner.width());
    attribute("height", inner.height());
    if (look.radius > 0)
        attribute("rx", std::min(look.radius, std::min(inner.width(), inner.height()) / 2));
    paint(pen, look.fill);
    out_ += "/>\n";
}

void SvgSink::path(const QPainterPath& path, const QPen& pen, const QColor& fill) {
    out_ += "<path d=\"";
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            out_ += 'M';
            break;
        case QPainterPath::LineToElement:
            out_ += 'L';
            break;
        case QPainterPath::CurveToElement:
            out_ += 'C';
            break;
        case QPainterPath::CurveToDataElement:
            out_ += ' ';
            break;
        }
        number(element.x);
        out_ += ' ';
        number(element.y);
    }
    out_ += '"';
    paint(pen, fill);
    out_ += "/>\n";
}

void SvgSink::text(QPointF baseline, QStringView text, TextFace face, const QColor& colour, double width) {
    const bool rightToLeft = text.isRightToLeft();
    out_ += "<text class=\"t" + QByteArray::number(indexOf(face)) + '"';
    attribute("x", baseline.x() + (rightToLeft ? width : 0));
    attribute("y", baseline.y());
    if (rightToLeft)
        out_ += " direction=\"rtl\"";
    this->colour("fill", colour);
    // Keeps a line within its box where another font stands in for the bundled one.
    if (text.size() > 1 && std::none_of(text.begin(), text.end(), joins))
        attribute("textLength", width);
    const auto isMarkup = [](QChar c) { return c == u'<' || c == u'>' || c == u'&' || c == u'"'; };
    out_ += '>';
    if (std::any_of(text.begin(), text.end(), isMarkup))
        out_ += text.toString().toHtmlEscaped().toUtf8();
    else
        out_ += text.toUtf8(); // nearly every line
    out_ += "</text>\n";
}

void SvgSink::define(const Image& image, const QByteArray& name) {
    const QImage pixels = picture(image);
    const QByteArray width = QByteArray::number(pixels.width()), height = QByteArray::number(pixels.height());
    out_ += "<symbol id=\"" + name + "\" viewBox=\"0 0 " + width + ' ' + height +
            "\" preserveAspectRatio=\"none\"><image width=\"" + width + "\" height=\"" + height +
            "\" xlink:href=\"" + dataUrl(image, pixels) + "\"/></symbol>\n";
}

void SvgSink::image(const QRectF& rect, const Image& image, const QString& label) {
    const QByteArray name = 'i' + image.id.value().toString(QUuid::Id128).toLatin1();
    if (!defined_.contains(image.id)) {
        define(image, name);
        defined_.insert(image.id);
    }
    const QByteArray words = label.toHtmlEscaped().toUtf8();
    out_ += "<g role=\"img\"";
    if (!words.isEmpty())
        out_ += " aria-label=\"" + words + "\"><title>" + words + "</title";
    out_ += "><use xlink:href=\"#" + name + '"';
    attribute("x", rect.x());
    attribute("y", rect.y());
    attribute("width", rect.width());
    attribute("height", rect.height());
    out_ += "/></g>\n";
}

void SvgSink::beginItem(const Item& item) {
    out_ += "<g data-";
    out_ += nameOf(item.kind);
    out_ += "=\"" + item.id.toRfc4122().toHex() + "\">\n";
}

void SvgSink::endItem() {
    out_ += "</g>\n";
}

QByteArray SvgSink::take() {
    out_ += "</svg>\n";
    return std::move(out_);
}

} // namespace touchline

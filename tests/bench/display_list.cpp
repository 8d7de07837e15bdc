#include "tests/bench/display_list.h"

#include "ui/drawing/painter_sink.h"
#include "ui/drawing/shaped_line.h"

#include <cmath>

namespace touchline::bench {

namespace {

bool sameLook(const BoxLook& a, const BoxLook& b) {
    return a.fill == b.fill && a.outline == b.outline && a.radius == b.radius && a.dashed == b.dashed;
}

} // namespace

DisplayList::DisplayList(const RecordedPicture& picture, double scale, QPoint corner)
    : scale_(scale), corner_(corner) {
    for (const RecordedPicture::Primitive& primitive : picture.primitives())
        std::visit([this](const auto& own) { add(own); }, primitive);
    for (Glyphs& glyphs : glyphs_) {
        glyphs.run.setGlyphIndexes(glyphs.indexes);
        glyphs.run.setPositions(glyphs.places);
    }
}

QRect DisplayList::pixels(const QRectF& rect) const {
    const auto whole = [this](double at) { return static_cast<int>(std::floor(at * scale_ + 0.5)); };
    const QPoint corner(whole(rect.left()), whole(rect.top()));
    return (QRect(corner, QPoint(whole(rect.right()) - 1, whole(rect.bottom()) - 1)) |
            QRect(corner, QSize(1, 1)))
        .translated(corner_);
}

void DisplayList::add(const RecordedPicture::Block& block) {
    Blocks* last = list_.empty() ? nullptr : std::get_if<Blocks>(&list_.back());
    if (!last || last->colour != block.colour)
        last = &std::get<Blocks>(list_.emplace_back(Blocks{block.colour, {}}));
    last->rects.append(pixels(block.rect));
}

void DisplayList::add(const RecordedPicture::Box& box) {
    if (box.look.radius == 0 && !box.look.outline.isValid()) {
        add(RecordedPicture::Block{box.rect, box.look.fill});
        return;
    }
    const QRect place = pixels(box.rect);
    for (const auto& [known, pixmap] : pixmaps_) {
        if (pixmap.size() == place.size() + QSize(2, 2) && sameLook(known.look, box.look)) {
            list_.emplace_back(Picture{place.topLeft() - QPoint(1, 1), pixmap});
            return;
        }
    }
    QPixmap pixmap(place.size() + QSize(2, 2));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.translate(1, 1);
    painter.scale(scale_, scale_);
    PainterSink(painter).box({QPointF(), QSizeF(place.size()) / scale_}, box.look);
    painter.end();
    pixmaps_.emplace_back(box, pixmap);
    list_.emplace_back(Picture{place.topLeft() - QPoint(1, 1), pixmap});
}

void DisplayList::add(const RecordedPicture::Path& path) {
    const bool dashed = path.pen.style() == Qt::CustomDashLine;
    if (path.fill.isValid() || !dashed)
        list_.emplace_back(Shape{path.path, dashed ? QPen(Qt::NoPen) : path.pen,
                                 path.fill.isValid() ? QBrush(path.fill) : QBrush(Qt::NoBrush)});
    if (dashed) {
        QPainterPathStroker stroker(path.pen);
        stroker.setCurveThreshold(0.05);
        list_.emplace_back(Shape{stroker.createStroke(path.path), Qt::NoPen, path.pen.color()});
    }
}

void DisplayList::add(const RecordedPicture::Text& text) {
    for (const QGlyphRun& run : shapedLine(text.text, text.face)) {
        auto own = std::ranges::find_if(glyphs_, [&](const Glyphs& glyphs) {
            return glyphs.colour == text.colour && glyphs.run.rawFont() == run.rawFont();
        });
        if (own == glyphs_.end()) {
            glyphs_.push_back({text.colour, {}, {}, {}});
            own = glyphs_.end() - 1;
            own->run.setRawFont(run.rawFont());
        }
        own->indexes.append(run.glyphIndexes());
        for (const QPointF& place : run.positions())
            own->places.append(text.baseline + place);
    }
}

void DisplayList::paint(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform pixels = painter.transform();
    QTransform units = pixels;
    units.translate(corner_.x(), corner_.y());
    units.scale(scale_, scale_);
    bool inPixels = true;
    const auto setPixels = [&](bool wanted) {
        if (std::exchange(inPixels, wanted) != wanted)
            painter.setTransform(wanted ? pixels : units);
    };
    for (const auto& entry : list_) {
        if (const auto* picture = std::get_if<Picture>(&entry)) {
            setPixels(true);
            painter.drawPixmap(picture->place, picture->pixmap);
        } else if (const auto* blocks = std::get_if<Blocks>(&entry)) {
            setPixels(true);
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(Qt::NoPen);
            painter.setBrush(blocks->colour);
            painter.drawRects(blocks->rects.constData(), static_cast<int>(blocks->rects.size()));
            painter.setRenderHint(QPainter::Antialiasing);
        } else if (const auto* shape = std::get_if<Shape>(&entry)) {
            setPixels(false);
            painter.setPen(shape->pen);
            painter.setBrush(shape->brush);
            painter.drawPath(shape->path);
        }
    }
    setPixels(false);
    for (const Glyphs& glyphs : glyphs_) {
        painter.setPen(glyphs.colour);
        painter.drawGlyphRun({}, glyphs.run);
    }
    setPixels(true);
}

} // namespace touchline::bench

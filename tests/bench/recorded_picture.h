#pragma once

#include "ui/drawing/sink.h"

#include <variant>
#include <vector>

namespace touchline::bench {

/// Keeps what a picture is described as, for the lower bounds, which draw it directly.
class RecordedPicture : public Sink {
public:
    struct Box {
        QRectF rect;
        BoxLook look;
    };
    struct Path {
        QPainterPath path;
        QPen pen;
        QColor fill;
    };
    struct Text {
        QPointF baseline;
        QString text;
        TextFace face;
        QColor colour;
    };
    struct Block {
        QRectF rect;
        QColor colour;
    };
    using Primitive = std::variant<Box, Path, Text, Block>;

    explicit RecordedPicture(Detail detail = {}) : Sink(detail) {}

    const std::vector<Primitive>& primitives() const { return primitives_; }

    void box(const QRectF& rect, const BoxLook& look) override { primitives_.push_back(Box{rect, look}); }
    void path(const QPainterPath& path, const QPen& pen, const QColor& fill) override {
        primitives_.push_back(Path{path, pen, fill});
    }
    void text(QPointF baseline, QStringView text, TextFace face, const QColor& colour, double) override {
        primitives_.push_back(Text{baseline, text.toString(), face, colour});
    }
    void image(const QRectF&, const Image&, const QString&) override {} // the maps of the bench have none
    void block(const QRectF& rect, const QColor& colour) override {
        primitives_.push_back(Block{rect, colour});
    }
    void beginItem(const Item&) override {}
    void endItem() override {}

private:
    std::vector<Primitive> primitives_;
};

} // namespace touchline::bench

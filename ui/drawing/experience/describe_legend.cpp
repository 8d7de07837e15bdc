#include "ui/drawing/experience/describe_legend.h"

#include "ui/drawing/describe_box.h"
#include "ui/drawing/experience/curve_pen.h"
#include "ui/drawing/experience/describe_areas.h"
#include "ui/drawing/experience/describe_bands.h"
#include "ui/drawing/icons.h"

namespace touchline {

namespace {

constexpr double halfSample = 5; ///< of the height of an area

class LegendSample {
public:
    LegendSample(QPointF left, const Spacing& spacing, const Theme& theme, Sink& sink)
        : rect_(left.x(), left.y() - halfSample, legendSample(spacing), 2 * halfSample), spacing_(spacing),
          theme_(theme), sink_(sink) {}

    void describe(const LegendEntry& entry) {
        const QColor& colour = theme_[entry.ink];
        const double width = spacing_.curve;
        switch (entry.kind) {
        case LegendEntry::Kind::main:
            return line(curvePen(colour, width));
        case LegendEntry::Kind::weak:
            return line(curvePen(colour, width, dotted));
        case LegendEntry::Kind::intended:
            return line(curvePen(colour, width * 0.6, longDashes));
        case LegendEntry::Kind::expected:
            return line(curvePen(colour, width * 0.47, fineDashes));
        case LegendEntry::Kind::projected:
            return line(curvePen(colour, width * 0.7, dashDots));
        case LegendEntry::Kind::thin:
        case LegendEntry::Kind::coupled:
            return line(curvePen(colour, width * 0.47));
        case LegendEntry::Kind::band:
            return describeBandSample(BandKind::measured, rect_, entry.ink, width, theme_, sink_);
        case LegendEntry::Kind::indicative:
            return describeBandSample(BandKind::indicative, rect_, entry.ink, width, theme_, sink_);
        case LegendEntry::Kind::answers:
            return describeBandSample(BandKind::dots, rect_, entry.ink, width, theme_, sink_);
        case LegendEntry::Kind::moment:
            return star();
        case LegendEntry::Kind::shortfall:
            return area(true);
        case LegendEntry::Kind::over:
            return area(false);
        }
    }

private:
    void line(const QPen& pen) {
        QPainterPath path({rect_.left(), rect_.center().y()});
        path.lineTo(rect_.right(), rect_.center().y());
        sink_.path(path, pen, {});
    }

    void star() {
        const Symbol star = symbolOf(IconKind::star, rect_.center(), 14 * spacing_.em, theme_);
        sink_.path(star.path, star.pen, star.fill);
    }

    void area(bool isShortfall) {
        const QPointF along(rect_.width(), 0), above = rect_.topLeft(), below = rect_.bottomLeft();
        ShadedAreas areas(theme_);
        areas.add({{above, above + along / 3, above + along / 1.5, above + along},
                   {below, below + along / 3, below + along / 1.5, below + along},
                   isShortfall});
        areas.describe(sink_);
    }

    const QRectF rect_;
    const Spacing& spacing_;
    const Theme& theme_;
    Sink& sink_;
};

} // namespace

void describeLegend(const Experience& experience, QPointF laneTopLeft, const Spacing& spacing,
                    const Theme& theme, Sink& sink) {
    for (const LegendEntry& entry : experience.legend) {
        const QPointF corner = laneTopLeft + entry.pos;
        LegendSample(corner + QPointF(0, lineHeightOf(entry.text.face) / 2), spacing, theme, sink)
            .describe(entry);
        describeLines(entry.text, corner + QPointF(legendSample(spacing) + legendGap, 0), entry.text.width(),
                      Align::left, theme[Ink::quiet], sink);
    }
}

} // namespace touchline

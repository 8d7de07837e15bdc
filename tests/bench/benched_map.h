#pragma once

#include "core/model/lookup.h"
#include "tests/bench/recorded_picture.h"
#include "tests/support/plausible_journey.h"
#include "ui/canvas/map_view.h"
#include "ui/drawing/describe.h"
#include "ui/drawing/screen_sink.h"

namespace touchline::bench {

/// The room that a map is looked at in, in pixels.
const QSize screen(1920, 1080);

inline Project mapOf(int cards) {
    return testing::plausibleProject(std::max(4, cards / 8), cards);
}

/// A map of so many cards, laid out, as the benches look at it.
struct BenchedMap {
    explicit BenchedMap(int cards) : cards(cards), project(mapOf(cards)) {
        view.show(project, project.journeys.first().id, {}, {});
    }

    const Layout& layout() const { return view.layout(); }
    const Page& page() const { return view.page(); }

    /// Where the middle of the map stands in the middle of the screen.
    QPoint middle(double scale) const {
        return (QPointF(screen.width(), screen.height()) / 2 -
                page().size.width() * scale / 2 * QPointF(1, 0) -
                page().size.height() * scale / 2 * QPointF(0, 1))
            .toPoint();
    }

    RecordedPicture record(const QRectF& region, double scale) const {
        RecordedPicture picture(detailAt(scale));
        describe(layout(), page(), region, theme, picture);
        return picture;
    }

    int cards;
    Project project;
    MapView view;
    Theme theme = themeOf(ThemeName::light);
    ScreenCache cache;
};

} // namespace touchline::bench

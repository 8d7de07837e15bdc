#include "tests/bench/canvas_bench.h"

#include "tests/bench/cpu_clock.h"
#include "tests/bench/display_list.h"
#include "ui/canvas/canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>

namespace touchline::bench {

namespace {

/// An area with scroll bars that paints directly what comes into sight.
class Bare : public QAbstractScrollArea {
public:
    const DisplayList* shown = nullptr;

protected:
    void scrollContentsBy(int dx, int dy) override { viewport()->scroll(dx, dy); }
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), Qt::white);
        if (shown)
            shown->paint(painter);
    }
};

void showAtFullSize(Canvas& canvas, const BenchedMap& map) {
    canvas.setFrameStyle(QFrame::NoFrame);
    canvas.resize(screen);
    canvas.setJourney(map.project.journeys.first().id);
    canvas.show();
    canvas.zoomTo(1);
}

void pan(const BenchedMap& map, Results& results) {
    constexpr int step = 37;
    Document document(map.project);
    Canvas canvas(document);
    showAtFullSize(canvas, map);
    canvas.select({});
    QScrollBar* bar = canvas.horizontalScrollBar();
    bar->setValue(bar->maximum() / 2);
    canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->maximum() / 2);
    QApplication::processEvents();

    const QSize size = canvas.viewport()->size();
    const auto strip = [&](int left) {
        const QRectF region(canvas.toMap({static_cast<double>(left), 0}), QSizeF(step, size.height()));
        return DisplayList(map.record(region, 1), 1, canvas.toView({}).toPoint());
    };
    const DisplayList leftStrip = strip(0);
    bar->setValue(bar->value() + step);
    const DisplayList rightStrip = strip(size.width() - step);
    Bare bare;
    bare.setFrameStyle(QFrame::NoFrame);
    bare.resize(screen);
    bare.horizontalScrollBar()->setRange(0, bar->maximum());
    bare.verticalScrollBar()->setRange(0, canvas.verticalScrollBar()->maximum());
    bare.horizontalScrollBar()->setValue(bar->value());
    bare.show();
    QApplication::processEvents();
    bool forth = false;
    const auto [ours, bound] = timed(
        [&] {
            forth = !forth;
            bar->setValue(bar->value() + (forth ? -step : step));
            QApplication::processEvents();
        },
        [&] {
            bare.shown = forth ? &leftStrip : &rightStrip;
            QScrollBar* own = bare.horizontalScrollBar();
            own->setValue(own->value() + (forth ? -step : step));
            QApplication::processEvents();
        });
    results.ratio("pan by 37 px", map.cards, ours, bound, 1.5);
}

/// A key that goes to the next step, until its frame is painted. The bound paints both frames' places.
void keys(const BenchedMap& map, Results& results) {
    Document document(map.project);
    Canvas canvas(document);
    showAtFullSize(canvas, map);
    const QList<Id<Step>> steps = columns(map.project.journeys.first());
    const Selection left = steps[steps.size() / 2], right = steps[steps.size() / 2 + 1];
    canvas.select(right);
    canvas.select(left);
    QApplication::processEvents();
    QImage direct(canvas.viewport()->size(), QImage::Format_RGB32);
    std::vector<std::pair<QRect, DisplayList>> lists;
    for (const Selection& step : {left, right}) {
        const QRect place = canvas.viewRect(step).toAlignedRect();
        const QRectF region(canvas.toMap(place.topLeft()), QSizeF(place.size()));
        lists.emplace_back(place, DisplayList(map.record(region, 1), 1, canvas.toView({}).toPoint()));
    }
    bool forth = false;
    const auto [ours, bound] = timed(
        [&] {
            forth = !forth;
            QKeyEvent press(QEvent::KeyPress, forth ? Qt::Key_Right : Qt::Key_Left, Qt::NoModifier);
            QApplication::sendEvent(&canvas, &press);
            QApplication::processEvents();
        },
        [&] {
            QPainter painter(&direct);
            for (const auto& [part, list] : lists) {
                painter.setClipRect(part);
                painter.fillRect(part, Qt::white);
                list.paint(painter);
            }
        });
    results.ratio("key press to repaint", map.cards, ours, bound, 5);
}

void everything(const BenchedMap& map, Results& results) {
    Document document(map.project);
    Canvas canvas(document);
    canvas.resize(screen);
    canvas.setJourney(map.project.journeys.first().id);
    canvas.show();
    canvas.zoomToFit();
    QApplication::processEvents();
    const double scale = canvas.zoom();
    std::vector<std::pair<QRect, QRgb>> boxes;
    const RecordedPicture picture = map.record({QPointF(), map.page().size}, scale);
    for (const RecordedPicture::Primitive& primitive : picture.primitives()) {
        const auto* block = std::get_if<RecordedPicture::Block>(&primitive);
        const auto* box = std::get_if<RecordedPicture::Box>(&primitive);
        if (!block && !box)
            continue;
        const QRectF rect = block ? block->rect : box->rect;
        const QRect place(QPointF(rect.topLeft() * scale).toPoint(),
                          (rect.size() * scale).toSize().expandedTo({1, 1}));
        boxes.emplace_back(place & QRect(QPoint(), screen),
                           block ? block->colour.rgb() : box->look.fill.rgb());
    }
    QImage direct(screen, QImage::Format_RGB32);
    const auto [ours, pixels] =
        timed([&] { canvas.viewport()->repaint(); },
              [&] {
                  direct.fill(Qt::white);
                  for (const auto& [rect, colour] : boxes) {
                      for (int y = rect.top(); y <= rect.bottom(); ++y) {
                          auto* line = reinterpret_cast<QRgb*>(direct.scanLine(y));
                          std::fill(line + rect.left(), line + rect.right() + 1, colour);
                      }
                  }
              });
    const QPixmap shown =
        QPixmap::fromImage(canvas.viewport()->grab().toImage().convertToFormat(direct.format()));
    const double blit = timed([&] { QPainter(&direct).drawPixmap(0, 0, shown); }, [] {}).first;
    results.ratio("everything in view, to pixels", map.cards, ours, pixels, 5);
    results.ratio("everything in view, to a blit", map.cards, ours, blit, 2);
}

} // namespace

void benchCanvas(const BenchedMap& map, Results& results) {
    pan(map, results);
    keys(map, results);
    everything(map, results);
}

} // namespace touchline::bench

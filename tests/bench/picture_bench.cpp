#include "tests/bench/canvas_bench.h"
#include "tests/bench/cpu_clock.h"
#include "tests/bench/direct_files.h"
#include "tests/bench/display_list.h"
#include "tests/bench/edit_bench.h"
#include "ui/canvas/canvas.h"
#include "ui/drawing/export.h"

#include <QApplication>

#include <malloc.h>

/// What the picture costs beside the least that it could cost, over maps of 100 to 50,000 cards: a table, and
/// JSON in the file that is named.

using namespace touchline;
using namespace touchline::bench;

namespace {

/// The bound counts only while it draws the same.
void checkEqual(const QImage& own, const QImage& direct) {
    int different = 0;
    for (int y = 0; y < own.height(); ++y) {
        for (int x = 0; x < own.width(); ++x) {
            const QRgb a = own.pixel(x, y), b = direct.pixel(x, y);
            different += std::abs(qRed(a) - qRed(b)) > 2 || std::abs(qGreen(a) - qGreen(b)) > 2 ||
                         std::abs(qBlue(a) - qBlue(b)) > 2;
        }
    }
    if (different > 0)
        std::printf("  the two pictures differ in %d pixels\n", different);
}

void repaint(BenchedMap& map, Results& results, double scale) {
    const QPoint corner = map.middle(scale);
    const QRectF region(QPointF(-corner) / scale, QSizeF(screen) / scale);
    QImage own(screen, QImage::Format_RGB32), direct(screen, QImage::Format_RGB32);
    const DisplayList list(map.record(region, scale), scale, corner);
    const auto [ours, bound] = timed(
        [&] {
            QPainter painter(&own);
            painter.fillRect(own.rect(), Qt::white);
            painter.translate(corner);
            painter.scale(scale, scale);
            ScreenSink sink(painter, map.cache);
            describe(map.layout(), map.page(), region, map.theme, sink);
        },
        [&] {
            QPainter painter(&direct);
            painter.fillRect(direct.rect(), Qt::white);
            list.paint(painter);
        });
    results.ratio(QString("repaint at %1 %").arg(scale * 100), map.cards, ours, bound, 1.5);
    checkEqual(own, direct);
}

void hit(const BenchedMap& map, Results& results) {
    constexpr int hits = 1000;
    double found = 0;
    const auto [ours, none] = timed(
        [&] {
            for (int i = 0; i < hits; ++i) {
                const QPointF pos(map.page().size.width() * i / hits,
                                  map.page().size.height() * (i * 7919 % hits) / hits);
                found += map.view.hit(pos, 10).column;
            }
        },
        [] {}, 100'000);
    results.figure("hit test", map.cards, ours / hits, 1, "us");
}

void files(const BenchedMap& map, Results& results) {
    const Id<Journey> journey = map.project.journeys.first().id;
    const RecordedPicture picture = [&] {
        RecordedPicture whole;
        describe(map.layout(), map.page(), {QPointF(), map.page().size}, map.theme, whole);
        return whole;
    }();
    const auto [pdf, pdfBound] = timed([&] { exportPdf(map.project, {journey}); },
                                       [&] {
                                           breakAllTexts(map.layout());
                                           directPdf(picture, map.page().size);
                                       });
    results.ratio("PDF", map.cards, pdf, pdfBound, 1.3);
    const auto [svg, svgBound] = timed([&] { exportSvg(map.project, journey); },
                                       [&] {
                                           breakAllTexts(map.layout());
                                           directSvg(picture, map.page().size);
                                       });
    results.ratio("SVG", map.cards, svg, svgBound, 1.5);
}

size_t heapBytes() {
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// Project, layout and caches of a map that is looked at, beyond what an empty window needs.
void memory(int cards, Results& results) {
    Document document;
    Canvas canvas(document);
    canvas.resize(screen);
    canvas.show();
    QApplication::processEvents();
    const size_t before = heapBytes();
    document.start(mapOf(cards));
    canvas.setJourney(document.project().journeys.first().id);
    canvas.zoomTo(1);
    QApplication::processEvents();
    const auto bytes = static_cast<double>(heapBytes() - before);
    results.figure("memory a card", cards, bytes / cards / 1024, 2, "kB");
}

void benchMap(int cards, Results& results) {
    BenchedMap map(cards);
    for (const double scale : {1.0, 0.5, 0.34})
        repaint(map, results, scale);
    benchEdits(map, results);
    benchCanvas(map, results);
    hit(map, results);
    if (cards <= 10'000)
        files(map, results);
}

} // namespace

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    Results results;
    std::printf("%-34s %7s %14s %14s %8s %8s\n", "", "cards", "ours", "lower bound", "ratio", "at most");
    const QStringList sizes = QApplication::arguments().mid(2);
    if (sizes.isEmpty())
        memory(50'000, results);
    for (const QString& cards : sizes.isEmpty() ? QStringList{"100", "1000", "10000", "50000"} : sizes)
        benchMap(cards.toInt(), results);
    return count < 2 || results.write(QString::fromLocal8Bit(arguments[1])) ? 0 : 1;
}

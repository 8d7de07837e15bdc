#include "core/edits/cards.h"
#include "core/model/lookup.h"
#include "tests/bench/cpu_clock.h"
#include "tests/bench/direct_files.h"
#include "tests/bench/display_list.h"
#include "tests/bench/results.h"
#include "tests/support/plausible_journey.h"
#include "ui/canvas/canvas.h"
#include "ui/drawing/describe.h"
#include "ui/drawing/export.h"
#include "ui/drawing/screen_sink.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTextLayout>

#include <malloc.h>

/// What the picture costs beside the least that it could cost, over maps of 100 to 50,000 cards: a table, and
/// JSON in the file that is named.

using namespace touchline;
using namespace touchline::bench;

namespace {

const QSize screen(1920, 1080);

Project mapOf(int cards) {
    return testing::plausibleProject(std::max(4, cards / 8), cards);
}

class MapBench {
public:
    MapBench(int cards, Results& results) : cards_(cards), results_(results), project_(mapOf(cards)) {
        view_.show(project_, project_.journeys.first().id, {}, {});
    }

    void run() {
        for (const double scale : {1.0, 0.5, 0.34})
            repaint(scale);
        pan();
        keys();
        edits();
        everything();
        hit();
        if (cards_ <= 10'000)
            files();
    }

private:
    const Layout& layout() const { return view_.layout(); }
    const Page& page() const { return view_.page(); }

    /// Where the middle of the map stands in the middle of the screen.
    QPoint middle(double scale) const {
        return (QPointF(screen.width(), screen.height()) / 2 -
                page().size.width() * scale / 2 * QPointF(1, 0) -
                page().size.height() * scale / 2 * QPointF(0, 1))
            .toPoint();
    }

    RecordedPicture record(const QRectF& region, double scale) const {
        RecordedPicture picture(detailAt(scale));
        describe(layout(), page(), region, theme_, picture);
        return picture;
    }

    void repaint(double scale) {
        const QPoint corner = middle(scale);
        const QRectF region(QPointF(-corner) / scale, QSizeF(screen) / scale);
        QImage own(screen, QImage::Format_RGB32), direct(screen, QImage::Format_RGB32);
        const DisplayList list(record(region, scale), scale, corner);
        const auto [ours, bound] = timed(
            [&] {
                QPainter painter(&own);
                painter.fillRect(own.rect(), Qt::white);
                painter.translate(corner);
                painter.scale(scale, scale);
                ScreenSink sink(painter, cache_);
                describe(layout(), page(), region, theme_, sink);
            },
            [&] {
                QPainter painter(&direct);
                painter.fillRect(direct.rect(), Qt::white);
                list.paint(painter);
            });
        results_.ratio(QString("repaint at %1 %").arg(scale * 100), cards_, ours, bound, 1.5);
        checkEqual(own, direct);
    }

    /// The bound counts only while it draws the same.
    static void checkEqual(const QImage& own, const QImage& direct) {
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

    void pan() {
        constexpr int step = 37;
        Document document(project_);
        Canvas canvas(document);
        canvas.setFrameStyle(QFrame::NoFrame);
        canvas.resize(screen);
        canvas.setJourney(project_.journeys.first().id);
        canvas.show();
        canvas.zoomTo(1);
        canvas.select({});
        QScrollBar* bar = canvas.horizontalScrollBar();
        bar->setValue(bar->maximum() / 2);
        canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->maximum() / 2);
        QApplication::processEvents();

        const QSize size = canvas.viewport()->size();
        const auto strip = [&](int left) {
            const QRectF region(canvas.toMap({static_cast<double>(left), 0}), QSizeF(step, size.height()));
            return DisplayList(record(region, 1), 1, canvas.toView({}).toPoint());
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
        results_.ratio("pan by 37 px", cards_, ours, bound, 1.5);
    }

    /// A key that goes to the next step, until its frame is painted. The bound paints both frames' places.
    void keys() {
        Document document(project_);
        Canvas canvas(document);
        canvas.setFrameStyle(QFrame::NoFrame);
        canvas.resize(screen);
        canvas.setJourney(project_.journeys.first().id);
        canvas.show();
        canvas.zoomTo(1);
        const QList<Id<Step>> steps = columns(project_.journeys.first());
        const Selection left = steps[steps.size() / 2], right = steps[steps.size() / 2 + 1];
        canvas.select(right);
        canvas.select(left);
        QApplication::processEvents();
        QImage direct(canvas.viewport()->size(), QImage::Format_RGB32);
        std::vector<std::pair<QRect, DisplayList>> lists;
        for (const Selection& step : {left, right}) {
            const QRect place = canvas.viewRect(step).toAlignedRect();
            const QRectF region(canvas.toMap(place.topLeft()), QSizeF(place.size()));
            lists.emplace_back(place, DisplayList(record(region, 1), 1, canvas.toView({}).toPoint()));
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
        results_.ratio("key press to repaint", cards_, ours, bound, 5);
    }

    /// What an edit costs from the new project to new pixels: finding what changed, laying it out, painting
    /// it. The bound knows what changed, breaks its text and draws its cells.
    void edit(const QString& what, const Project& before, const Project& after, const QString& text,
              double width) {
        const Id<Journey> journey = before.journeys.first().id;
        LiveLayout live;
        live.show(before, journey, {});
        const auto parts = live.show(after, journey, {});
        if (!parts || parts->isEmpty() || parts->first().width() > 1000) {
            std::printf("  %s: no example\n", qPrintable(what));
            return;
        }
        QImage own(screen, QImage::Format_RGB32), direct(screen, QImage::Format_RGB32);
        const QPoint corner =
            (QPointF(screen.width(), screen.height()) / 2 - parts->first().center()).toPoint();
        std::vector<std::pair<QRect, DisplayList>> lists;
        for (const QRectF& part : *parts) {
            RecordedPicture picture(detailAt(1));
            describe(live.layout(), live.layout().pages.first(), part, theme_, picture);
            lists.emplace_back(part.toAlignedRect().translated(corner), DisplayList(picture, 1, corner));
        }
        bool forth = false;
        const auto [ours, bound] = timed(
            [&] {
                forth = !forth;
                const auto changed = live.show(forth ? before : after, journey, {});
                QPainter painter(&own);
                painter.translate(corner);
                for (const QRectF& part : *changed) {
                    painter.setClipRect(part);
                    painter.fillRect(part, Qt::white);
                    ScreenSink sink(painter, cache_);
                    describe(live.layout(), live.layout().pages.first(), part, theme_, sink);
                }
            },
            [&] {
                QTextLayout lines(text, fontOf({}));
                lines.beginLayout();
                for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine())
                    line.setLineWidth(width);
                lines.endLayout();
                QPainter painter(&direct);
                for (const auto& [part, list] : lists) {
                    painter.setClipRect(part);
                    painter.fillRect(part, Qt::white);
                    list.paint(painter);
                }
            });
        results_.ratio(what, cards_, ours, bound, 2);
        const double finding = timed([&] { changedCells(before, after, journey); }, [] {}).first;
        results_.figure("  of that, finding what changed", cards_, finding, ours, "us");
    }

    void edits() {
        // A card whose lane stays as high.
        LiveLayout live;
        const Journey& journey = project_.journeys.first();
        for (qsizetype i = journey.cards.size() / 2; i < journey.cards.size(); ++i) {
            Project after = project_;
            Card& card = after.journeys.first().cards[i];
            card.text[0] = card.text[0] == u'A' ? u'E' : u'A';
            if (staysAsHigh(live, after)) {
                edit("edit a text", project_, after, card.text, 120);
                break;
            }
        }
        for (qsizetype i = journey.cards.size() / 2; i + 1 < journey.cards.size(); ++i) {
            const Card& card = journey.cards[i];
            const Id<Step> next =
                journey.steps[(indexOf(journey.steps, card.step) + 1) % journey.steps.size()].id;
            const Project after = moveCard(project_, card.id, card.lane, next);
            if (staysAsHigh(live, after)) {
                edit("move a card", project_, after, card.text, 120);
                break;
            }
        }
    }

    bool staysAsHigh(LiveLayout& live, const Project& after) const {
        live.show(project_, project_.journeys.first().id, {});
        const auto parts = live.show(after, project_.journeys.first().id, {});
        return parts && !parts->isEmpty() &&
               std::all_of(parts->begin(), parts->end(),
                           [](const QRectF& part) { return part.width() < 1000; });
    }

    void everything() {
        Document document(project_);
        Canvas canvas(document);
        canvas.resize(screen);
        canvas.setJourney(project_.journeys.first().id);
        canvas.show();
        canvas.zoomToFit();
        QApplication::processEvents();
        const double scale = canvas.zoom();
        std::vector<std::pair<QRect, QRgb>> boxes;
        const RecordedPicture picture = record({QPointF(), page().size}, scale);
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
        results_.ratio("everything in view, to pixels", cards_, ours, pixels, 5);
        results_.ratio("everything in view, to a blit", cards_, ours, blit, 2);
    }

    void hit() {
        constexpr int hits = 1000;
        double found = 0;
        const auto [ours, none] = timed(
            [&] {
                for (int i = 0; i < hits; ++i) {
                    const QPointF pos(page().size.width() * i / hits,
                                      page().size.height() * (i * 7919 % hits) / hits);
                    found += view_.hit(pos, 10).column;
                }
            },
            [] {}, 100'000);
        results_.figure("hit test", cards_, ours / hits, 1, "us");
    }

    void files() {
        const Id<Journey> journey = project_.journeys.first().id;
        const RecordedPicture picture = [&] {
            RecordedPicture whole;
            describe(layout(), page(), {QPointF(), page().size}, theme_, whole);
            return whole;
        }();
        const auto [pdf, pdfBound] = timed([&] { exportPdf(project_, {journey}); },
                                           [&] {
                                               breakAllTexts(layout());
                                               directPdf(picture, page().size);
                                           });
        results_.ratio("PDF", cards_, pdf, pdfBound, 1.3);
        const auto [svg, svgBound] = timed([&] { exportSvg(project_, journey); },
                                           [&] {
                                               breakAllTexts(layout());
                                               directSvg(picture, page().size);
                                           });
        results_.ratio("SVG", cards_, svg, svgBound, 1.5);
    }

    int cards_;
    Results& results_;
    Project project_;
    MapView view_;
    Theme theme_ = themeOf(ThemeName::light);
    ScreenCache cache_;
};

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
        MapBench(cards.toInt(), results).run();
    return count < 2 || results.write(QString::fromLocal8Bit(arguments[1])) ? 0 : 1;
}

#include "tests/support/plausible_journey.h"
#include "ui/drawing/describe.h"
#include "ui/drawing/lay_out.h"
#include "ui/drawing/painter_sink.h"

#include <QTest>

using namespace touchline;

namespace {

/// Counts what it is given.
class CountingSink : public Sink {
public:
    using Sink::Sink;

    int boxes = 0, paths = 0, texts = 0, blocks = 0;

    void box(const QRectF&, const BoxLook&) override { ++boxes; }
    void path(const QPainterPath&, const QPen&, const QColor&) override { ++paths; }
    void text(QPointF, QStringView, TextFace, const QColor&, double) override { ++texts; }
    void image(const QRectF&, const Image&, const QString&) override {}
    void block(const QRectF&, const QColor&) override { ++blocks; }
    void beginItem(const Item&) override {}
    void endItem() override {}

    int all() const { return boxes + paths + texts + blocks; }
};

Layout layoutOf(int steps, RowBreaking rows) {
    const Project project = testing::plausibleProject(steps, steps * 6);
    View view;
    view.rows = rows;
    Typesetter setter;
    return layOut(project, project.journeys.first().id, view, {}, setter);
}

QImage painted(const Layout& layout, const QRectF& region, const QRect& part) {
    QImage image(part.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(-part.topLeft());
    PainterSink sink(painter);
    describe(layout, layout.pages.first(), region, themeOf(ThemeName::light), sink);
    return image;
}

int worstDifference(const QImage& a, const QImage& b) {
    int worst = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb here = a.pixel(x, y), there = b.pixel(x, y);
            worst = std::max({worst, std::abs(qRed(here) - qRed(there)),
                              std::abs(qGreen(here) - qGreen(there)), std::abs(qBlue(here) - qBlue(there))});
        }
    }
    return worst;
}

} // namespace

class DescribeTest : public QObject {
    Q_OBJECT

private slots:
    void aPartLooksAsInTheWhole_data();
    void aPartLooksAsInTheWhole();
    void aPartCostsWhatStandsInIt_data();
    void aPartCostsWhatStandsInIt();
    void textTooSmallToReadStandsAsBars();
    void boxesTooLowToTellApartStandAsBlocks();
};

void DescribeTest::aPartLooksAsInTheWhole_data() {
    QTest::addColumn<RowBreaking>("rows");
    QTest::newRow("rows") << RowBreaking::automatic;
    QTest::newRow("one row") << RowBreaking::one_row;
}

void DescribeTest::aPartLooksAsInTheWhole() {
    QFETCH(RowBreaking, rows);
    const Layout layout = layoutOf(70, rows);
    const QSize size = layout.pages.first().size.toSize();
    QRandomGenerator random(3);
    for (int round = 0; round < 40; ++round) {
        const QSize part(20 + random.bounded(400), 20 + random.bounded(400));
        const QRect place(QPoint(random.bounded(size.width() - part.width()),
                                 random.bounded(size.height() - part.height())),
                          part);
        const QImage alone = painted(layout, place, place);
        const QImage whole = painted(layout, QRectF(QPointF(), size), place);
        const int worst = worstDifference(alone, whole);
        QVERIFY2(worst <= 2, qPrintable(QString("%1 levels at %2, %3, %4 x %5")
                                            .arg(worst)
                                            .arg(place.x())
                                            .arg(place.y())
                                            .arg(part.width())
                                            .arg(part.height())));
    }
}

void DescribeTest::aPartCostsWhatStandsInIt_data() {
    aPartLooksAsInTheWhole_data();
}

void DescribeTest::aPartCostsWhatStandsInIt() {
    QFETCH(RowBreaking, rows);
    int counts[2];
    for (const int i : {0, 1}) {
        const Layout layout = layoutOf(i ? 900 : 90, rows);
        const QSizeF size = layout.pages.first().size;
        CountingSink sink;
        describe(layout, layout.pages.first(), {size.width() / 2, size.height() / 2, 1500, 900},
                 themeOf(ThemeName::light), sink);
        counts[i] = sink.all();
    }
    QVERIFY2(counts[1] < 2 * counts[0] && counts[0] > 50,
             qPrintable(QString("%1, then %2").arg(counts[0]).arg(counts[1])));
}

void DescribeTest::textTooSmallToReadStandsAsBars() {
    const Layout layout = layoutOf(10, RowBreaking::automatic);
    const Page& page = layout.pages.first();
    CountingSink full, coarse(Detail{1000, 0});
    describe(layout, page, {{}, page.size}, themeOf(ThemeName::light), full);
    describe(layout, page, {{}, page.size}, themeOf(ThemeName::light), coarse);
    QCOMPARE(full.blocks, 0);
    // The numbers of the axis are the only text that no bar stands for.
    QCOMPARE(full.texts - coarse.texts, coarse.blocks);
    QVERIFY(coarse.texts <= 5);
    QCOMPARE(coarse.boxes, full.boxes);
}

void DescribeTest::boxesTooLowToTellApartStandAsBlocks() {
    const Layout layout = layoutOf(10, RowBreaking::automatic);
    const Page& page = layout.pages.first();
    CountingSink coarse(Detail{1000, 1000});
    describe(layout, page, {{}, page.size}, themeOf(ThemeName::light), coarse);
    int boxes = 0;
    for (const LaneContent& lane : layout.lanes) {
        for (const Cell& cell : lane.cells)
            boxes += static_cast<int>(cell.boxes.size());
    }
    QVERIFY(coarse.blocks >= boxes);
    QVERIFY(coarse.boxes < boxes / 3); // paper, rules
}

QTEST_MAIN(DescribeTest)
#include "describe_test.moc"

#include "tests/support/any_project.h"
#include "tests/support/plausible_journey.h"
#include "ui/drawing/lay_out.h"
#include "ui/drawing/spacing.h"

#include <QRegularExpression>
#include <QTest>

using namespace touchline;

namespace {

constexpr double tolerance = 0.51; // glyph widths are floats

/// What is wrong with the lines of a text: nothing lost, none wider than its room.
QString textFault(const PlacedText& text) {
    QString shown;
    for (qsizetype i = 0; i < text.block.lines.size(); ++i) {
        shown += text.block.line(i);
        if (static_cast<double>(text.block.lines[i].width) > text.width + tolerance)
            return QString("line wider than its room: %1").arg(text.block.line(i));
    }
    const auto letters = [](QString s) { return s.remove(QRegularExpression("\\s")); };
    if (letters(shown) != letters(text.block.text))
        return QString("text lost: %1").arg(text.block.text);
    return {};
}

QString boxFault(const Box& box) {
    const QRectF inside(QPointF(), box.rect.size());
    for (const PlacedText& text : box.texts) {
        if (const QString fault = textFault(text); !fault.isEmpty())
            return fault;
        const QRectF area(text.pos, QSizeF(text.width, text.block.height()));
        if (!text.block.lines.isEmpty() &&
            !inside.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(area))
            return QString("text outside of its box: %1").arg(text.block.text);
    }
    return {};
}

/// What is wrong on one page: boxes outside of their cell or over each other, lanes over each other.
QString pageFault(const Layout& layout, const Page& page) {
    const QRectF paper(QPointF(), page.size + QSizeF(tolerance, tolerance));
    double bottom = 0;
    for (const Box& box : page.frame) {
        if (!paper.contains(box.rect))
            return "header or footer outside of the page";
        if (const QString fault = boxFault(box); !fault.isEmpty())
            return fault;
    }
    for (const Strip& strip : page.strips) {
        if (strip.y < bottom)
            return "rows over each other";
        bottom = strip.y + strip.height;
        const Row& row = layout.rows[strip.row];
        for (const StageBand& band : row.stages) {
            if (const QString fault = textFault(band.title); !fault.isEmpty())
                return fault;
            if (band.title.pos.y() < 0 || band.title.pos.y() + band.title.block.height() > row.bandHeight)
                return "stage title outside of its band";
        }
        double laneBottom = strip.y + row.bandHeight;
        for (const int lane : strip.lanes) {
            const QRectF laneRect = layout.laneRect(page, strip, lane);
            if (laneRect.top() < laneBottom - tolerance)
                return "lanes over each other";
            laneBottom = laneRect.bottom();
            if (laneRect.bottom() > page.size.height())
                return "lane outside of the page";
            if (layout.lanes[lane].experience)
                continue;
            QList<QRectF> placed;
            for (int column = row.first; column < row.end; ++column) {
                for (const Box& box : layout.lanes[lane].cells[column].boxes) {
                    if (const QString fault = boxFault(box); !fault.isEmpty())
                        return fault;
                    const QRectF rect = layout.boxRect(strip, lane, column, box);
                    const Column& last = layout.columns[column + box.span - 1];
                    const double left = layout.columnsLeft() + layout.columns[column].x;
                    const double right = layout.columnsLeft() + last.x + last.width;
                    if (column + box.span > row.end)
                        return "box reaches out of its row";
                    const QRectF cell(QPointF(left, laneRect.top()), QPointF(right, laneRect.bottom()));
                    if (!cell.adjusted(-tolerance, 0, tolerance, tolerance).contains(rect))
                        return "box outside of its cell";
                    for (const QRectF& other : placed) {
                        if (other.intersects(rect.adjusted(0.1, 0.1, -0.1, -0.1)))
                            return "boxes over each other";
                    }
                    placed.append(rect);
                }
            }
        }
        if (laneBottom > strip.y + strip.height + tolerance)
            return "lanes longer than their row";
    }
    return {};
}

/// What is wrong with curve labels: outside of the lane or wider than their column.
QString experienceFault(const Layout& layout) {
    for (int lane = 0; lane < layout.lanes.size(); ++lane) {
        if (!layout.lanes[lane].experience)
            continue;
        const Experience& experience = *layout.lanes[lane].experience;
        for (const Row& row : layout.rows) {
            for (const CurveLine& line : experience.lines) {
                for (const CurveMark& mark : line.marks) {
                    if (mark.column < row.first || mark.column >= row.end)
                        continue;
                    const double height = mark.word.height() + mark.count.height();
                    const double at = experienceY(experience, mark.labelAt);
                    const double top = mark.labelAbove ? at - 10 - height : at;
                    if (top < 0 || top + height > row.laneHeights[lane])
                        return "label of a point outside of its lane";
                    if (mark.word.width() > layout.columns[mark.column].width)
                        return "word wider than its column";
                }
            }
        }
    }
    return {};
}

QString faultOf(const Layout& layout) {
    if (layout.pages.isEmpty())
        return "no page";
    for (const Page& page : layout.pages) {
        if (const QString fault = pageFault(layout, page); !fault.isEmpty())
            return fault;
    }
    return experienceFault(layout);
}

/// How often each step's own box stands on the pages.
QHash<QUuid, int> stepsShown(const Layout& layout) {
    QHash<QUuid, int> shown;
    for (const Page& page : layout.pages) {
        for (const Strip& strip : page.strips) {
            for (const int lane : strip.lanes) {
                if (layout.lanes[lane].kind != LaneKind::steps)
                    continue;
                for (int column = layout.rows[strip.row].first; column < layout.rows[strip.row].end;
                     ++column) {
                    for (const Box& box : layout.lanes[lane].cells[column].boxes)
                        ++shown[box.item.id];
                }
            }
        }
    }
    return shown;
}

const QSizeF a4(297, 210), a3(420, 297);

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutAndNothingOverlaps();
    void whateverIsInAProjectIsPlaced();
    void everyStepStandsOnAPage();
    void aLongJourneyBreaksIntoRowsOfWholeStages();
    void rowsAreOfEvenLength();
    void aPageOfPaperIsLegible();
    void anEmptyJourneyHasAPage();
    void anUnknownJourneyHasNoPages();
    void aLayoutIsTheSameAgain();
};

void LayoutTest::nothingIsCutAndNothingOverlaps() {
    Typesetter setter;
    const QList<PageSetup> setups{{}, {a4, {}}, {a3.transposed(), {}}, {{}, 500}};
    for (quint32 seed = 1; seed <= 120; ++seed) {
        const int steps = static_cast<int>(seed * 7 % 45);
        const Project project = testing::plausibleProject(steps, steps * 5, seed);
        const Layout layout =
            layOut(project, project.journeys.first().id, View(), setups[seed % setups.size()], setter);
        const QString fault = faultOf(layout);
        QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
    }
}

void LayoutTest::whateverIsInAProjectIsPlaced() {
    Typesetter setter;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Project project = testing::anyProject(seed);
        for (const Journey& journey : project.journeys) {
            const Layout layout = layOut(project, journey.id, View(), {}, setter);
            const QString fault = faultOf(layout);
            QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
        }
    }
}

void LayoutTest::everyStepStandsOnAPage() {
    Typesetter setter;
    const Project project = testing::plausibleProject(130, 300);
    for (const PageSetup& setup : {PageSetup(), PageSetup{a4, {}}, PageSetup{a3, {}}}) {
        const QHash<QUuid, int> shown =
            stepsShown(layOut(project, project.journeys.first().id, View(), setup, setter));
        for (const Step& step : project.journeys.first().steps)
            QVERIFY(shown.value(step.id.value()) >= 1);
    }
}

void LayoutTest::aLongJourneyBreaksIntoRowsOfWholeStages() {
    Typesetter setter;
    const Project project = testing::plausibleProject(90, 90);
    const Layout layout = layOut(project, project.journeys.first().id, View(), {}, setter);
    QVERIFY(layout.rows.size() > 1);
    QVERIFY(layout.pages.first().size.width() <= widestPageMm * unitsPerMm + 1);
    for (const Row& row : layout.rows.mid(1))
        QVERIFY(layout.columns[row.first].stage != layout.columns[row.first - 1].stage);
}

void LayoutTest::rowsAreOfEvenLength() {
    Typesetter setter;
    const Project project = testing::plausibleProject(40, 40);
    const Layout layout = layOut(project, project.journeys.first().id, View(), {}, setter);
    QCOMPARE(layout.rows.size(), 2);
    QVERIFY(layout.rows.last().width > layout.rows.first().width / 2);
}

void LayoutTest::aPageOfPaperIsLegible() {
    Typesetter setter;
    const Project project = testing::plausibleProject(60, 200);
    const Layout layout = layOut(project, project.journeys.first().id, View(), {a4, {}}, setter);
    QVERIFY(layout.brokenForLegibility);
    QVERIFY(layout.pages.size() > 1);
    for (const Page& page : layout.pages) {
        QVERIFY(page.scale * smallestText(TypeScale::comfortable) * 0.75 >= 7 - 0.01);
        QVERIFY(std::abs(page.size.width() * page.scale - a4.width() * unitsPerMm) < 0.1);
    }
}

void LayoutTest::anEmptyJourneyHasAPage() {
    Typesetter setter;
    Project project;
    Journey journey;
    journey.id = Id<Journey>::create();
    project.journeys.append(journey);
    QCOMPARE(faultOf(layOut(project, journey.id, View(), {}, setter)), QString());
}

void LayoutTest::anUnknownJourneyHasNoPages() {
    Typesetter setter;
    QVERIFY(layOut(Project(), Id<Journey>::create(), View(), {}, setter).pages.isEmpty());
}

void LayoutTest::aLayoutIsTheSameAgain() {
    // Lines that were remembered are the lines that would be broken anew.
    Typesetter warm, cold;
    const Project project = testing::plausibleProject(20, 100);
    const Id<Journey> journey = project.journeys.first().id;
    layOut(project, journey, View(), {}, warm);
    const Layout again = layOut(project, journey, View(), {}, warm);
    const Layout fresh = layOut(project, journey, View(), {}, cold);
    QCOMPARE(again.pages.first().size, fresh.pages.first().size);
    for (int row = 0; row < fresh.rows.size(); ++row)
        QCOMPARE(again.rows[row].laneHeights, fresh.rows[row].laneHeights);
}

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"

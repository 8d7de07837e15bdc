#include "core/file/project_json.h"
#include "tests/support/resource_files.h"
#include "ui/drawing/describe.h"
#include "ui/drawing/lay_out.h"

#include <QTest>

using namespace touchline;

namespace {

struct Path {
    QPainterPath path;
    QPen pen;
    QColor fill;
};

/// Keeps the paths that it is given.
class PathSink : public Sink {
public:
    QList<Path> paths;

    void box(const QRectF&, const BoxLook&) override {}
    void path(const QPainterPath& path, const QPen& pen, const QColor& fill) override {
        paths.append({path, pen, fill});
    }
    void text(QPointF, QStringView, TextFace, const QColor&, double) override {}
    void image(const QRectF&, const Image&, const QString&) override {}
    void beginItem(const Item&) override {}
    void endItem() override {}
};

Project sample() {
    return fromJson(resourceBytes("samples/moving-house", "en"));
}

Layout layOutSample(const Project& project, const View& view = {}) {
    Typesetter setter;
    return layOut(project, project.journeys.first().id, view, {}, setter);
}

/// A journey of some steps whose realised values, all 0, come from waves of so many answers, without an
/// intended curve.
Project measuredProject(const QList<int>& answers) {
    Project project;
    project.library.metrics.append(
        {.id = Id<Metric>::create(), .kind = MetricKind::faces, .dimension = Dimension::emotional});
    project.waves.append({.id = Id<Wave>::create()});
    Journey journey{.id = Id<Journey>::create()};
    journey.stages.append({.id = Id<Stage>::create()});
    journey.lanes.append({.id = Id<Lane>::create(), .kind = LaneKind::experience});
    journey.curves.append({.id = Id<Curve>::create()});
    for (const int n : answers) {
        journey.steps.append({.id = Id<Step>::create(), .stage = journey.stages.first().id});
        journey.points.append({.id = Id<CurvePoint>::create(),
                               .curve = journey.curves.first().id,
                               .step = journey.steps.last().id,
                               .origin = FromWave{project.waves.first().id, n, 1.0}});
        project.waves.first().results.append(
            {.id = Id<WaveResult>::create(),
             .metric = project.library.metrics.first().id,
             .step = journey.steps.last().id,
             .answers = {{2, n / 2, n / 2.0, n / 2.0}, {4, n - n / 2, n / 2.0, n / 2.0}}});
    }
    project.journeys.append(journey);
    return project;
}

const Experience& experienceOf(const Layout& layout) {
    const auto lane = std::ranges::find_if(
        layout.lanes, [](const LaneContent& content) { return content.experience.has_value(); });
    return *lane->experience;
}

const CurveLine& mainLine(const Layout& layout) {
    return *std::ranges::find_if(experienceOf(layout).lines, &CurveLine::main);
}

QList<LegendEntry::Kind> legendOf(const Layout& layout) {
    QList<LegendEntry::Kind> kinds;
    for (const LegendEntry& entry : experienceOf(layout).legend)
        kinds.append(entry.kind);
    return kinds;
}

/// What is drawn right of the lane's title.
QList<Path> pathsOf(const Layout& layout, ThemeName theme = ThemeName::light) {
    PathSink sink;
    const Page& page = layout.pages.first();
    const QRectF columns(layout.columnsLeft() + 1, 0, page.size.width(), page.size.height());
    describe(layout, page, columns, themeOf(theme), sink);
    return sink.paths;
}

/// From the top of the lane to a value, on the page.
double pageY(const Layout& layout, double value) {
    const Page& page = layout.pages.first();
    for (const Strip& strip : page.strips) {
        for (const int lane : strip.lanes) {
            if (layout.lanes[lane].experience)
                return layout.laneRect(page, strip, lane).top() +
                       experienceY(*layout.lanes[lane].experience, value);
        }
    }
    return 0;
}

QColor bandColour(ThemeName name, double share) {
    const Theme theme = themeOf(name);
    return mixed(theme[Ink::realised], theme[Ink::laneTint], share);
}

} // namespace

class BandsTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleSaysHowSureItsStepsAre() {
        const Project project = sample();
        const Layout layout = layOutSample(project);
        QList<BandKind> kinds;
        for (const CurveMark& mark : mainLine(layout).marks)
            kinds.append(mark.band.kind);
        using enum BandKind;
        // 1 and 2 are interviews, 6 has no value.
        QCOMPARE(kinds, QList({none, none, measured, measured, measured, measured, measured, measured,
                               measured, indicative, measured}));
        QCOMPARE(mainLine(layout).marks[9].count.text, "n 24, indicative");
    }

    void aViewCanLeaveThemOut() {
        const Layout layout = layOutSample(sample(), {.bands = false});
        for (const CurveMark& mark : mainLine(layout).marks)
            QVERIFY(mark.band.kind == BandKind::none);
        QCOMPARE(mainLine(layout).marks[9].count.text, "n 24");
        QVERIFY(!legendOf(layout).contains(LegendEntry::Kind::band));
    }

    void theLegendExplainsWhatThereIs() {
        using enum LegendEntry::Kind;
        const auto known = [](const QList<int>& counts) {
            return legendOf(layOutSample(measuredProject(counts)));
        };
        QVERIFY(known({100}).contains(band) && !known({100}).contains(indicative));
        QVERIFY(known({20}).contains(indicative) && !known({20}).contains(band));
        QVERIFY(known({4}).contains(answers) && !known({4}).contains(band));
    }

    void labelsKeepClear() {
        const Layout layout = layOutSample(sample());
        for (const CurveMark& mark : mainLine(layout).marks) {
            if (mark.band.kind != BandKind::none)
                QVERIFY(mark.labelAbove ? mark.labelAt >= mark.band.high : mark.labelAt <= mark.band.low);
        }
    }

    void whatIsMeasuredIsFilledFromLowToHigh() {
        const Layout layout = layOutSample(measuredProject({100, 100}));
        const Band& band = mainLine(layout).marks.first().band;
        int found = 0;
        for (const Path& path : pathsOf(layout)) {
            if (path.fill != bandColour(ThemeName::light, 0.2))
                continue;
            ++found;
            QVERIFY(std::abs(path.path.boundingRect().top() - pageY(layout, band.high)) < 0.01);
            QVERIFY(std::abs(path.path.boundingRect().bottom() - pageY(layout, band.low)) < 0.01);
        }
        QCOMPARE(found, 1);
    }

    void whatIsIndicativeHasADashedOutlineAlone() {
        const QList<Path> paths = pathsOf(layOutSample(measuredProject({20, 20})));
        const QColor edge = bandColour(ThemeName::light, 0.62);
        const auto isDashed = [&edge](const Path& path) {
            return path.pen.color() == edge && path.pen.style() == Qt::CustomDashLine && !path.fill.isValid();
        };
        // Above, below, and at both ends.
        QCOMPARE(std::ranges::count_if(paths, isDashed), 4);
        for (const Path& path : paths)
            QVERIFY(path.fill != bandColour(ThemeName::light, 0.2));
    }

    void fewAnswersStandAsDots() {
        const Layout layout = layOutSample(measuredProject({6}));
        const QColor edge = bandColour(ThemeName::light, 0.62);
        for (const Path& path : pathsOf(layout)) {
            if (path.fill != edge)
                continue;
            // Three at 2, which is -1, and three at 4.
            const QRectF dots = path.path.boundingRect();
            QVERIFY(std::abs(dots.center().y() - pageY(layout, 0)) < 0.01);
            QVERIFY(dots.top() < pageY(layout, 1) && dots.bottom() > pageY(layout, -1));
            QCOMPARE(path.path.toSubpathPolygons().size(), 6);
            return;
        }
        QFAIL("no dots");
    }

    void onPaperABandIsAnOutline() {
        const QColor fill = bandColour(ThemeName::print, 0.2), edge = bandColour(ThemeName::print, 0.62);
        int outlines = 0;
        for (const Path& path : pathsOf(layOutSample(measuredProject({100, 100})), ThemeName::print)) {
            QVERIFY(path.fill != fill);
            outlines += path.pen.color() == edge && path.pen.style() == Qt::SolidLine;
        }
        QCOMPARE(outlines, 4);
    }
};

QTEST_MAIN(BandsTest)
#include "bands_test.moc"

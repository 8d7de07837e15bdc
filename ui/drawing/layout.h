#pragma once

#include "core/insight/band.h"
#include "core/model/project.h"
#include "ui/drawing/curve_shape.h"
#include "ui/drawing/spacing.h"
#include "ui/drawing/text_block.h"
#include "ui/drawing/theme.h"
#include "ui/drawing/words.h"

#include <QRectF>

/// Where everything of one journey's picture stands, in map units. A value; made by layOut, drawn by
/// describe.
namespace touchline {

enum class ItemKind { none, journey, persona, stage, step, lane, card, point, backlogItem, department };

/// Something of the model that has a place in the picture.
struct Item {
    ItemKind kind = ItemKind::none;
    QUuid id;

    bool operator==(const Item&) const = default;
};

enum class Align { left, centre, right };

/// Text with its place in a box.
struct PlacedText {
    TextBlock block;
    QPointF pos; ///< top left of the block's area
    double width = 0;
    Align align = Align::left;
    Ink ink = Ink::text;
};

enum class IconKind {
    star,
    online,
    offline,
    outside,
    handOver,
    handOverBeforeFall,
    strength,
    pain,
    constraint,
    noPicture
};

struct PlacedIcon {
    IconKind kind = IconKind::star;
    QPointF centre;
    double size = 0;
};

struct PlacedImage {
    Image image; ///< without bytes where the project has lost it
    QRectF rect;
    QString label; ///< what it shows, in words
};

/// One thing with a frame (or with none) in a cell. Places are relative to the top left of the cell.
struct Box {
    Item item;
    BoxStyle style = BoxStyle::none;
    QRectF rect;
    QList<PlacedText> texts;
    QList<PlacedIcon> icons;
    QList<PlacedImage> images;
    int tint = -1;      ///< department's colour, else the style's
    int span = 1;       ///< columns it reaches over, within its row
    bool fills = false; ///< as high as its lane
};

/// What one lane shows in one column.
struct Cell {
    QList<Box> boxes;
    double height = 0;
};

struct Column {
    qsizetype stage = -1; ///< index in the journey; -1 in an empty journey
    Id<Step> step;        ///< null for a stage without steps, and where only the other journey has a step
    bool begins = true;   ///< the first of the columns of its step
    Id<Step> other;       ///< of the employee journey on the same axis
    bool crosses = false; ///< the other step serves an earlier customer step than the one above it
    double x = 0;         ///< from the first column of its row
    double width = 0;
    double needed = 0; ///< width that the words of its step and cards ask for
    int row = 0;
};

/// Columns that stand side by side in one row.
struct ColumnRun {
    int first = 0;
    int count = 1;

    int end() const { return first + count; } ///< one past the last
    bool contains(int column) const { return column >= first && column < end(); }
};

/// A point of the experience lane, with its label.
struct CurveMark {
    Item item;
    ColumnRun run; ///< the columns of its step
    int step = 0;  ///< how many steps of its journey stand before it
    double value = 0;
    bool weak = false; ///< hollow: an assumption or fewer than 30 answers
    Band band;         ///< how sure the value is, where that is shown
    bool labelAbove = false;
    double labelAt = 0; ///< value over or under which the label stands, clear of band and intended curve
    TextBlock word;
    TextBlock count;       ///< "n 190"
    double labelWidth = 0; ///< of both
};

/// One curve through the steps; a step without a value breaks it.
struct CurveLine {
    Id<Curve> curve;
    Ink ink = Ink::realised;
    CurveRole role = CurveRole::realised;
    bool main = true;       ///< thick, with points and words
    bool projected = false; ///< what would come of the backlog; its points are nothing of the model
    QString name;           ///< of the persona, where it is not the main one
    QList<CurveMark> marks;
};

/// "2.3 below intended"
struct GapLabel {
    ColumnRun run;
    double intended = 0;
    double realised = 0;
    double labelAt = 0; ///< value over which it stands, clear of the band
    TextBlock text;
};

struct LegendEntry {
    enum class Kind {
        main,
        weak,
        band,
        indicative,
        answers,
        intended,
        expected,
        projected,
        thin,
        shortfall,
        over,
        moment,
        coupled
    };
    Kind kind = Kind::main;
    Ink ink = Ink::realised;
    TextBlock text;
    QPointF pos; ///< top left of its sample's line, from the top left of the lane
};

/// The width of a legend's samples, and what is between one and its text.
constexpr double legendSample(const Spacing& spacing) {
    return 24 * spacing.em;
}
inline constexpr double legendGap = 10;

/// The content of an experience lane: the same for all rows.
struct Experience {
    QList<CurveLine> lines; ///< in the order of drawing
    QList<GapLabel> gaps;
    QList<LegendEntry> legend;
    QList<ColumnRun> notMeasured; ///< steps with an intended value only
    TextBlock notMeasuredText;
    TextFace axisFace;    ///< of the numbers beside the faces
    double legendTop = 0; ///< from the top of the lane
    double emotion = 0;   ///< height of one step of the scale
    double above = 0;     ///< from the top of the lane to +2

    double below = 0; ///< from -2 to the foot of the lane
};

/// What one sign in a lane means.
struct KeyEntry {
    PlacedIcon icon;
    PlacedText text;
};

struct LaneContent {
    Item item;
    LaneKind kind = LaneKind::free;
    bool ofOther = false; ///< of the employee journey on a customer journey's axis
    PlacedText title;     ///< relative to the lane's top left
    PlacedText note;
    QList<KeyEntry> key;
    const char* divider = nullptr; ///< text of context Picture, the line that stands above this lane
    TextBlock dividerText;
    QList<Cell> cells; ///< one a column; empty for an experience lane
    int longestSpan = 1;
    double askedHeight = 0; ///< at least
    std::optional<Experience> experience;
};

struct StageBand {
    Item item;
    qsizetype stage = 0;
    double x = 0;
    double width = 0;
    PlacedText title;
    PlacedText when;
};

/// A run of columns that stand side by side.
struct Row {
    int first = 0; ///< column
    int end = 0;   ///< one past the last
    double width = 0;
    double bandHeight = 0;
    QList<StageBand> stages;
    QList<double> laneHeights; ///< one a lane
};

/// A part of a row as it stands on a page: the stage band and some of the lanes.
struct Strip {
    int row = 0;
    QList<int> lanes;
    double y = 0;
    double height = 0;
    QList<double> tops; ///< of each of `lanes`, from the strip's top
};

/// One page of paper, in map units before `scale`.
struct Page {
    QSizeF size;      ///< of the page
    double scale = 1; ///< map units to 1/96 inch
    QList<Box> frame; ///< header and footer
    QList<Strip> strips;
};

/// Joins the points of two experience lanes: a customer step and the employee step that serves it, both low.
struct CoupledMark {
    int upperLane = 0;
    int lowerLane = 0;
    ColumnRun upper;
    ColumnRun lower;
    double upperValue = 0;
    double lowerValue = 0;
};

struct Layout {
    Spacing spacing;
    QList<Column> columns;
    QList<LaneContent> lanes;
    QList<CoupledMark> coupled;
    QList<Row> rows;
    QList<Page> pages;
    qsizetype stageCount = 0;
    bool brokenForLegibility = false;

    /// Left edge of the columns on every page.
    double columnsLeft() const;
    /// The columns of a row that reach into [left, right], from its first column's left edge.
    ColumnRun columnsIn(const Row& row, double left, double right) const;
    /// The rectangle of a box on its page.
    QRectF boxRect(const Strip& strip, int lane, int column, const Box& box) const;
    /// The rectangle of a lane on its page, its title included.
    QRectF laneRect(const Page& page, const Strip& strip, int lane) const;
    /// The rectangle of a lane's cell in one column.
    QRectF cellRect(const Page& page, const Strip& strip, int lane, int column) const;
    /// The centre of some columns on the page, and how wide they are together.
    double centre(ColumnRun run) const;
    double width(ColumnRun run) const;
};

/// Height of a value in an experience lane, from the lane's top.
double experienceY(const Experience& experience, double value);
double experienceHeight(const Experience& experience);

} // namespace touchline

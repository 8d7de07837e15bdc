#include "core/edits/paste_rows.h"

#include "core/edits/curve_values.h"
#include "core/edits/lane_choice.h"
#include "core/edits/paste_figures.h"
#include "core/model/clean_text.h"

namespace touchline {

namespace {

using Steps = QList<Id<Step>>;

struct CurvePaste {
    CurveKey curve;
    QList<StepValue> values;
};

/// Those at the end that have no title.
Steps untitledAtEnd(const Journey& journey, const Steps& steps) {
    qsizetype from = steps.size();
    while (from > 0 && find(journey.steps, steps[from - 1])->title.isEmpty())
        --from;
    return steps.mid(from);
}

/// Lanes of thoughts draw quotation marks around each.
QString unquoted(const QString& text) {
    static const QStringList marks{"\"\"", "“”", "„”", "„“", "‘’", "«»"};
    const QString ends = text.size() > 2 ? QString(text.front()) + text.back() : QString();
    return marks.contains(ends) ? text.mid(1, text.size() - 2).trimmed() : text;
}

QString cardText(const Lane& lane, const QString& text) {
    return lane.kind == LaneKind::thoughts ? unquoted(text) : text;
}

class Paste {
public:
    Paste(Journey& journey, const PastePlace& place, Pasted& pasted)
        : journey_(journey), place_(place), pasted_(pasted) {
        stage_ = place.stage                ? place.stage
                 : journey.stages.isEmpty() ? Id<Stage>()
                                            : journey.stages.constLast().id;
    }

    void list(const QStringList& lines) {
        const Lane* lane = find(journey_.lanes, place_.lane);
        if (!lane || lane->kind == LaneKind::steps)
            return addSteps(lines);
        if (lane->kind == LaneKind::experience)
            return addCurve(*lane, lines, fromSelected());
        if (!ownsCards(lane->kind)) {
            pasted_.leftOut += static_cast<int>(lines.size());
            return;
        }
        PasteGrid grid = gridOver(fromSelected());
        for (qsizetype i = 0; i < lines.size(); ++i)
            grid.addCard({.lane = place_.lane,
                          .step = grid.step(place_.step ? 0 : i),
                          .text = cardText(*lane, lines[i])});
    }

    void block(const PastedBlock& block) {
        Steps there = place_.step || place_.lane ? fromSelected() : untitledAtEnd(journey_, ofStage());
        PasteGrid grid = gridOver(block.stages.isEmpty() ? there : there.mid(0, 1));
        Steps steps;
        for (qsizetype i = 0; i < block.width; ++i) {
            if (!block.stages.value(i).isEmpty())
                grid.beginStage(i, block.stages[i]);
            grid.setTitle(i, cleanLine(block.titles.value(i)));
            steps.append(grid.step(i));
        }
        LaneChoice lanes(journey_, place_.lane, grid);
        for (const PastedBlock::Row& row : block.rows)
            addRow(row, steps, lanes, grid);
    }

    QList<CurvePaste> curves;

private:
    Steps ofStage() const { return place_.stage ? stepsOf(journey_, place_.stage) : columns(journey_); }

    Steps fromSelected() const {
        const Steps all = columns(journey_);
        return all.mid(std::max<qsizetype>(all.indexOf(place_.step), 0));
    }

    PasteGrid gridOver(const Steps& steps) {
        return PasteGrid(journey_, pasted_, steps, steps.isEmpty() ? Id<Step>() : steps.last(), stage_);
    }

    void addSteps(const QStringList& lines) {
        Steps free = untitledAtEnd(journey_, ofStage());
        Id<Step> behind = free.isEmpty() ? Id<Step>() : free.last();
        if (const Step* selected = find(journey_.steps, place_.step)) {
            const Steps neighbours = stepsOf(journey_, selected->stage);
            behind = place_.step;
            free.clear();
            for (const Id<Step> id : neighbours.mid(neighbours.indexOf(place_.step))) {
                if (!find(journey_.steps, id)->title.isEmpty())
                    break;
                free.append(behind = id);
            }
        }
        PasteGrid grid(journey_, pasted_, free, behind, stage_);
        for (qsizetype i = 0; i < lines.size(); ++i)
            grid.setTitle(i, cleanLine(lines[i]));
    }

    void addRow(const PastedBlock::Row& row, const Steps& steps, LaneChoice& lanes, PasteGrid& grid) {
        const qsizetype filled = row.cells.size() - row.cells.count(QString());
        const auto values = curveValues(row.cells);
        const Id<Lane> id = lanes.next(row, values && filled > 1);
        const Lane* lane = find(journey_.lanes, id);
        if (lane && lane->kind == LaneKind::experience)
            return addCurve(*lane, row.cells, steps);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].isEmpty())
                continue;
            if (lane && ownsCards(lane->kind))
                grid.addCard({.lane = id, .step = steps[i], .text = cardText(*lane, row.cells[i])});
            else
                ++pasted_.leftOut;
        }
    }

    void addCurve(const Lane& lane, const QStringList& cells, const Steps& steps) {
        const auto read = curveValues(cells);
        CurvePaste curve{{place_.persona, lane.dimension.value_or(Dimension::emotional)}, {}};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isPlace = read && place_.persona && i < steps.size() && steps[i];
            if (isPlace && read->values[i])
                curve.values.append({steps[i], *read->values[i]});
            else if (!cells[i].isEmpty())
                ++pasted_.leftOut;
        }
        if (curve.values.isEmpty())
            return;
        pasted_.values += static_cast<int>(curve.values.size());
        pasted_.wereScores = pasted_.wereScores || read->wereScores;
        if (pasted_.first.isNull())
            pasted_.first = curve.values.first().step.value();
        curves.append(curve);
    }

    Journey& journey_;
    const PastePlace& place_;
    Pasted& pasted_;
    Id<Stage> stage_; ///< of new steps
};

} // namespace

Pasted pasteRows(const Project& project, const PastePlace& place, const QList<QStringList>& rows,
                 const RowWords& words) {
    if (const std::optional<Pasted> figures = pasteFigures(project, place.journey, rows))
        return *figures;
    Pasted pasted;
    QList<CurvePaste> curves;
    pasted.project = edited(project, place.journey, [&](Journey& journey) {
        Paste paste(journey, place, pasted);
        if (rows.isEmpty())
            return;
        if (rows.first().size() == 1) {
            QStringList lines;
            for (const QStringList& row : rows)
                lines.append(row.first());
            paste.list(lines);
        } else {
            paste.block(pastedBlock(rows, words, place.lane.isNull()));
        }
        curves = paste.curves;
    });
    for (const CurvePaste& curve : curves)
        pasted.project = setPoints(pasted.project, curve.curve, curve.values, place.on);
    return pasted;
}

} // namespace touchline

#include "ui/drawing/report/step_table.h"

namespace touchline {

namespace {

enum Part { number, step, intended, realised, gap, answers, counts, impact };
constexpr double widths[] = {20, 0, 112, 112, 66, 34, 84, 66}; ///< the step takes what is left
constexpr double between = 8;
constexpr double valueWidth = 32; ///< before the word of a feeling
constexpr double barRoom = 30;
constexpr double starSize = 10;

class Table {
public:
    Table(const Subject& subject, const GapReport& report, double width)
        : subject_(subject), report_(report), width_(width) {
        double x = 0;
        for (int column = number; column <= impact; ++column) {
            left_[column] = x;
            taken_[column] = column == step ? width - fixedWidth() : widths[column];
            x += taken_[column] + between;
        }
    }

    QList<ReportBlock> blocks() {
        QList<ReportBlock> blocks{heads()};
        for (const GapReport::StepRow& row : report_.steps)
            blocks.append(block(row));
        return blocks;
    }

private:
    static double fixedWidth() {
        double sum = 7 * between;
        for (const double width : widths)
            sum += width;
        return sum;
    }

    /// Places a text in a column; returns its foot.
    double place(Box& box, Part column, const QString& text, TextStyle style, double top, Ink ink,
                 Align align = Align::left, double indent = 0, double cut = 0) {
        const double room = taken_[column] - indent - cut;
        const TextBlock block = subject_.setter.set(text, style, room);
        const double shift = align == Align::right ? room - block.width() : 0;
        box.texts.append(
            {block, {left_[column] + indent + std::max(shift, 0.0), top}, block.width(), Align::left, ink});
        return top + block.height();
    }

    ReportBlock heads() {
        ReportBlock block;
        Box box;
        const TextBlock title = subject_.setter.set(report_.stepTitle, TextStyle::name, width_);
        box.texts.append({title, {0, 0}, title.width(), Align::left, Ink::text});
        double foot = 0;
        for (int column = number; column <= impact; ++column) {
            const bool isFigure = column == answers || column == impact;
            foot =
                std::max(foot, place(box, Part(column), report_.stepHeads[column], TextStyle::small,
                                     title.height() + 5, Ink::quiet, isFigure ? Align::right : Align::left));
        }
        box.rect = QRectF(0, 0, width_, foot + 3);
        block.add(box);
        return block;
    }

    /// A value with its word; returns its foot.
    double placeValue(Box& box, Part column, const QString& value, const QString& word, Ink ink) {
        const double down = baseline(TextStyle::strong) - baseline(TextStyle::small);
        const double foot = place(box, column, value, TextStyle::strong, top, ink);
        return std::max(foot, place(box, column, word, TextStyle::small, top + down, Ink::quiet, Align::left,
                                    valueWidth));
    }

    double baseline(TextStyle style) const { return ascentOf(subject_.setter.face(style)); }

    ReportBlock block(const GapReport::StepRow& row) {
        Box box;
        box.item = {ItemKind::step, row.step.value()};
        const double down = baseline(TextStyle::text) - baseline(TextStyle::small);
        const Ink ink = row.doesCount ? Ink::shortfall : Ink::text;
        double foot = place(box, number, row.number, TextStyle::small, top + down, Ink::quiet, Align::right);
        const double star = row.isMoment ? starSize + 6 : 0;
        double end = place(box, step, row.title, row.isMoment ? TextStyle::strong : TextStyle::text, top,
                           Ink::text, Align::left, 0, star);
        if (row.isMoment)
            box.icons.append({IconKind::star,
                              {left_[step] + box.texts.last().block.width() + starSize / 2 + 5, top + 8},
                              starSize});
        if (!row.note.isEmpty())
            end = place(box, step, row.note, TextStyle::small, end, Ink::quiet);
        foot = std::max({foot, end, placeValue(box, intended, row.intended, row.intendedWord, Ink::text),
                         placeValue(box, realised, row.realised, row.realisedWord, Ink::text),
                         place(box, gap, row.gap, TextStyle::text, top, ink),
                         place(box, answers, row.answers, TextStyle::text, top, Ink::text, Align::right),
                         place(box, counts, row.counts, TextStyle::small, top + down,
                               row.doesCount ? Ink::shortfall : Ink::quiet),
                         place(box, impact, row.impact, TextStyle::strong, top, ink, Align::right)});
        box.rect = QRectF(0, 1, width_, foot + 1);

        Box rule;
        rule.style = BoxStyle::rule;
        rule.rect = QRectF(0, 0, width_, 1);
        ReportBlock block;
        block.space = 0;
        block.add(rule);
        if (row.share > 0) {
            Box bar;
            bar.style = BoxStyle::bar;
            bar.rect = QRectF(left_[impact], top + 5, std::max(1.5, row.share * barRoom), 7);
            block.add(bar);
        }
        block.add(box);
        return block;
    }

    static constexpr double top = 3; ///< of the texts of a row

    const Subject& subject_;
    const GapReport& report_;
    double width_;
    double left_[8];
    double taken_[8];
};

} // namespace

QList<ReportBlock> stepTable(const Subject& subject, const GapReport& report, double width) {
    if (report.steps.isEmpty())
        return {};
    return Table(subject, report, width).blocks();
}

} // namespace touchline

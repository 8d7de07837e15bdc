#include "ui/drawing/report/lay_out_gap_report.h"

#include "ui/drawing/axis.h"
#include "ui/drawing/box_builder.h"
#include "ui/drawing/journey_text.h"
#include "ui/drawing/lay_out.h"
#include "ui/drawing/panel.h"
#include "ui/drawing/report/report_chart.h"
#include "ui/drawing/report/report_pages.h"
#include "ui/drawing/report/step_table.h"

namespace touchline {

namespace {

const QSizeF a4(210 * unitsPerMm, 297 * unitsPerMm);
constexpr double margin = 34;
constexpr double between = 8;     ///< boxes side by side
constexpr qsizetype fewSteps = 5; ///< fewer make no list
constexpr qsizetype mostLines = 4;

/// The smallest text is just large enough for paper.
double scaleOfReport() {
    return legiblePoints(TypeScale::comfortable, 210) / (smallestText(TypeScale::comfortable) * 0.75);
}

class ReportLayout {
public:
    ReportLayout(const Project& project, const Journey& journey, const View& view, const GapReport& report,
                 Typesetter& setter)
        : report_(report), paper_(a4 / scaleOfReport()), width_(paper_.width() - 2 * margin),
          columns_(axisOf(journey)), subject_(project, journey, curveOnly(view), Words(report.language),
                                              columns_, Subject::Side::main, setter),
          pages_(paper_, margin, footerText().height() + 6) {}

    Layout run() {
        const QList<ReportBlock> above{header(), sections(BoxStyle::strength, report_.strengths), figures(),
                                       journeys()};
        // The chart has distances of its own, which the other boxes do not share.
        const Spacing spacing = subject_.spacing;
        Layout layout = layOutChart(subject_, width_);
        subject_.spacing = spacing;
        for (const ReportBlock& block : above)
            add(block);
        if (!layout.pages.isEmpty()) {
            layout.spacing.margin = margin;
            pages_.addStrip(layout.pages.first().strips.first(), 12);
        }
        const QList<ReportBlock> below{sections(BoxStyle::figure, report_.findings, TextStyle::small),
                                       definitions()};
        addSteps(below);
        for (const ReportBlock& block : below)
            add(block);
        layout.pages = pages_.take();
        addFooters(layout.pages);
        return layout;
    }

private:
    TextBlock footerText() {
        constexpr double numberRoom = 60;
        return subject_.setter.set(report_.footer, TextStyle::small, width_ - numberRoom);
    }

    void add(const ReportBlock& block) {
        if (!block.boxes.isEmpty())
            pages_.add(block);
    }

    ReportBlock header() {
        BoxBuilder box(subject_, {ItemKind::journey, subject_.journey.id.value()}, BoxStyle::none, width_, 0);
        box.text(report_.kind, TextStyle::strong, Ink::why);
        box.text(report_.title, TextStyle::title);
        const TextBlock about = subject_.setter.set(report_.about, TextStyle::text, width_);
        const TextBlock who =
            subject_.setter.set(report_.who, TextStyle::text, width_ - about.width() - 3 * between);
        const bool beside = who.lines.size() < 2;
        box.text(report_.about, TextStyle::text, Ink::quiet);
        if (beside)
            box.placed(
                {who, {width_ - who.width(), box.y() - who.height()}, who.width(), Align::left, Ink::text});
        else
            box.text(report_.who, TextStyle::text);
        if (!report_.why.isEmpty()) {
            const TextBlock head = subject_.setter.set(report_.whyHead, TextStyle::strong, width_);
            const double left = head.width() + between;
            const TextBlock why = subject_.setter.set(report_.why, TextStyle::thought, width_ - left);
            box.space(2);
            box.placed({head, {0, box.y()}, head.width(), Align::left, Ink::why});
            box.placed({why, {left, box.y()}, why.width(), Align::left, Ink::text});
            box.space(std::max(head.height(), why.height()));
        }
        ReportBlock block;
        block.add(box.finish({}));
        return block;
    }

    QList<PanelLine> linesOf(const GapReport::Section& section) const {
        QList<PanelLine> lines;
        const qsizetype shown = section.entries.size() > mostLines ? mostLines - 1 : section.entries.size();
        for (const GapReport::Entry& entry : section.entries.first(shown))
            lines.append({entry.head, entry.text});
        if (const qsizetype left = section.entries.size() - shown)
            lines.append({{}, report_.more.arg(left)});
        return lines;
    }

    /// Side by side, the first as much wider as it has more to say.
    ReportBlock sections(BoxStyle style, const QList<GapReport::Section>& sections,
                         TextStyle text = TextStyle::text) {
        QList<double> parts;
        double all = 0;
        for (const GapReport::Section& section : sections) {
            parts.append(std::clamp<double>(double(section.entries.size()), 1.5, 3));
            all += parts.last();
        }
        const double room = width_ - double(sections.size() - 1) * between;
        QList<Box> boxes;
        for (qsizetype i = 0; i < sections.size(); ++i)
            boxes.append(panelBox(subject_, style, sections[i].title, linesOf(sections[i]),
                                  room * parts[i] / all, text));
        return sideBySide(boxes);
    }

    static ReportBlock sideBySide(QList<Box>& boxes) {
        ReportBlock block;
        placeSideBySide(boxes, 0, between);
        for (Box& box : boxes)
            block.add(std::move(box));
        return block;
    }

    ReportBlock figures() {
        const auto count = static_cast<double>(report_.figures.size());
        QList<Box> boxes;
        for (const GapReport::Figure& figure : report_.figures) {
            BoxBuilder box(subject_, {}, BoxStyle::figure, (width_ - (count - 1) * between) / count,
                           subject_.spacing.pad);
            box.text(figure.number, TextStyle::figure, figure.isShortfall ? Ink::shortfall : Ink::text);
            box.text(figure.text, TextStyle::small, Ink::quiet);
            boxes.append(box.finish({}));
        }
        return sideBySide(boxes);
    }

    /// A line for each persona.
    ReportBlock journeys() {
        ReportBlock block;
        if (report_.journeys.isEmpty())
            return block;
        Box box;
        double y = 0;
        const double column = width_ / 4;
        const auto place = [&](double x, double room, const QString& text, TextStyle style, Ink ink) {
            const TextBlock lines = subject_.setter.set(text, style, room);
            const double down =
                ascentOf(subject_.setter.face(TextStyle::name)) - ascentOf(subject_.setter.face(style));
            box.texts.append({lines, {x, y + down}, lines.width(), Align::left, ink});
            box.rect |= QRectF(x, y, lines.width(), lines.height() + down);
            return x + lines.width() + between;
        };
        const auto placeGap = [&](double x, const QString& gap, const QString& kind, const QString& steps) {
            if (gap.isEmpty())
                return;
            const double left = place(x, column, gap, TextStyle::name, Ink::text);
            place(left, x + column - left, kind + ", " + steps, TextStyle::small, Ink::quiet);
        };
        place(0, column - between, report_.journeyTitle, TextStyle::name, Ink::text);
        for (const GapReport::JourneyRow& row : report_.journeys) {
            place(column, column - between, row.who, TextStyle::text, Ink::text);
            placeGap(2 * column, row.emotional, report_.journeyHeads[0], row.emotionalSteps);
            placeGap(3 * column, row.functional, report_.journeyHeads[1], row.functionalSteps);
            y = box.rect.bottom() + 1;
        }
        box.rect.setWidth(width_);
        block.add(box);
        return block;
    }

    ReportBlock note(const QString& text) {
        ReportBlock block;
        if (text.isEmpty())
            return block;
        BoxBuilder box(subject_, {}, BoxStyle::none, width_, 0);
        box.text(text, TextStyle::small, Ink::quiet);
        block.add(box.finish({}));
        block.space = 5;
        return block;
    }

    ReportBlock definitions() { return note(report_.definitions.join(u'\n')); }

    /// All steps, or those that leave room for what stands below them.
    void addSteps(const QList<ReportBlock>& below) {
        const QList<ReportBlock> rows = stepTable(subject_, report_, width_);
        double room = pages_.room(rows.isEmpty() ? 0 : rows.first().space);
        for (const ReportBlock& block : below)
            room -= block.boxes.isEmpty() ? 0 : block.space + block.height;
        double used = 0;
        qsizetype shown = 0;
        for (; shown < rows.size(); ++shown) {
            used += rows[shown].height;
            const ReportBlock after = afterSteps(shown);
            if (used + after.space + after.height > room)
                break;
        }
        if (shown - 1 < std::min(fewSteps, rows.size() - 1))
            shown = rows.size();
        for (const ReportBlock& row : rows.first(shown))
            pages_.add(row);
        add(afterSteps(shown - 1));
    }

    /// That there are more than the first `shown` steps, and which have no gap.
    ReportBlock afterSteps(qsizetype shown) {
        QStringList texts;
        const qsizetype left = report_.steps.size() - std::max<qsizetype>(shown, 0);
        if (left > 0)
            texts.append(report_.moreSteps.arg(left).arg(report_.steps[report_.steps.size() - left].impact));
        if (!report_.withoutValues.isEmpty())
            texts.append(report_.withoutValues);
        return note(texts.join(betweenFacts));
    }

    void addFooters(QList<Page>& pages) {
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const double width = pages[i].size.width() - 2 * margin;
            const QString number =
                subject_.words(QT_TRANSLATE_NOOP("Picture", "%1 of %2")).arg(i + 1).arg(pages.size());
            const TextBlock right = subject_.setter.set(number, TextStyle::small, width);
            const TextBlock left = footerText();
            Box box;
            box.texts.append({left, {0, 0}, left.width(), Align::left, Ink::quiet});
            box.texts.append({right, {width - right.width(), 0}, right.width(), Align::left, Ink::quiet});
            const double height = std::max(left.height(), right.height());
            box.rect = QRectF(margin, pages[i].size.height() - margin - height, width, height);
            pages[i].frame.append(box);
            pages[i].scale *= scaleOfReport();
        }
    }

    const GapReport& report_;
    const QSizeF paper_; ///< in map units
    const double width_; ///< between its margins
    QList<Column> columns_;
    Subject subject_;
    ReportPages pages_;
};

} // namespace

Layout layOutGapReport(const Project& project, const Journey& journey, const View& view,
                       const GapReport& report, Typesetter& setter) {
    setter.setScale(TypeScale::comfortable);
    return ReportLayout(project, journey, view, report, setter).run();
}

} // namespace touchline

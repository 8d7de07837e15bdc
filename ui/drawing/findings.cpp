#include "ui/drawing/findings.h"

#include "core/insight/gap.h"
#include "core/insight/next_things.h"
#include "core/model/lookup.h"
#include "ui/drawing/backlog_text.h"
#include "ui/drawing/box_builder.h"

namespace touchline {

namespace {

constexpr qsizetype most = 3;

/// Something short, and what it is about.
struct Line {
    QString head;
    QString text;
    Ink ink = Ink::text;
};

QList<Line> gapLines(const Subject& subject) {
    const Id<Persona> persona = subject.personaId();
    QList<Line> lines;
    for (const StepGap& gap : largestGaps(subject.journey, persona, Dimension::emotional, most))
        lines.append(
            {subject.words.number(gap.gap()), find(subject.journey.steps, gap.step)->title, Ink::shortfall});
    return lines;
}

QList<Line> nextLines(const Subject& subject) {
    const Id<Persona> persona = subject.personaId();
    QList<Line> lines;
    for (const BacklogItem* item : nextThings(subject.project, subject.journey, persona, most))
        lines.append({backlogKindText(subject.words, item->kind), item->text, Ink::text});
    return lines;
}

Box panel(const Subject& subject, const QString& title, const QList<Line>& lines, double width) {
    const Spacing& spacing = subject.spacing;
    BoxBuilder box(subject, {}, BoxStyle::figure, width, spacing.pad);
    box.text(title, TextStyle::name);
    double indent = 0;
    for (const Line& line : lines)
        indent = std::max(indent, subject.setter.set(line.head, TextStyle::strong, width).width());
    indent += spacing.pad + spacing.gap;
    for (const Line& line : lines) {
        const TextBlock head = subject.setter.set(line.head, TextStyle::strong, width);
        const TextBlock text = subject.setter.set(line.text, TextStyle::text, width - indent - spacing.pad);
        box.space(4);
        box.placed({head, {spacing.pad, box.y()}, head.width(), Align::left, line.ink});
        box.placed({text, {indent, box.y()}, text.width(), Align::left, Ink::text});
        box.space(std::max(head.height(), text.height()));
    }
    return box.finish({});
}

} // namespace

Frame findingsFrame(const Subject& subject, double pageWidth) {
    const Words& words = subject.words;
    const QList<Line> gaps = gapLines(subject), next = nextLines(subject);
    const int panels = (gaps.isEmpty() ? 0 : 1) + (next.isEmpty() ? 0 : 1);
    if (panels == 0)
        return {};
    const double margin = subject.spacing.margin, between = 2 * subject.spacing.gap;
    const double width = (pageWidth - 2 * margin - (panels - 1) * between) / panels;
    Frame frame;
    const auto add = [&](const QString& title, const QList<Line>& lines) {
        if (lines.isEmpty())
            return;
        Box box = panel(subject, title, lines, width);
        box.rect.moveLeft(margin + static_cast<double>(frame.boxes.size()) * (width + between));
        frame.height = std::max(frame.height, box.rect.height());
        frame.boxes.append(std::move(box));
    };
    add(words(QT_TRANSLATE_NOOP("Picture", "Largest gaps, below intended")), gaps);
    add(words(QT_TRANSLATE_NOOP("Picture", "To keep and to do")), next);
    for (Box& box : frame.boxes)
        box.rect.setHeight(frame.height);
    return frame;
}

} // namespace touchline

#include "ui/drawing/findings.h"

#include "core/insight/gap.h"
#include "core/insight/next_things.h"
#include "core/model/lookup.h"
#include "ui/drawing/backlog_text.h"
#include "ui/drawing/panel.h"

namespace touchline {

namespace {

constexpr qsizetype most = 3;

QList<PanelLine> gapLines(const Subject& subject) {
    const Id<Persona> persona = subject.personaId();
    QList<PanelLine> lines;
    for (const StepGap& gap : largestGaps(subject.journey, persona, Dimension::emotional, most))
        lines.append(
            {subject.words.number(gap.gap()), find(subject.journey.steps, gap.step)->title, Ink::shortfall});
    return lines;
}

QList<PanelLine> nextLines(const Subject& subject) {
    const Id<Persona> persona = subject.personaId();
    QList<PanelLine> lines;
    for (const BacklogItem* item : nextThings(subject.project, subject.journey, persona, most))
        lines.append({backlogKindText(subject.words, item->kind), item->text, Ink::text});
    return lines;
}

} // namespace

Frame findingsFrame(const Subject& subject, double pageWidth) {
    const Words& words = subject.words;
    const QList<PanelLine> gaps = gapLines(subject), next = nextLines(subject);
    const int panels = (gaps.isEmpty() ? 0 : 1) + (next.isEmpty() ? 0 : 1);
    if (panels == 0)
        return {};
    const double margin = subject.spacing.margin, between = 2 * subject.spacing.gap;
    const double width = (pageWidth - 2 * margin - (panels - 1) * between) / panels;
    Frame frame;
    const auto add = [&](const QString& title, const QList<PanelLine>& lines) {
        if (!lines.isEmpty())
            frame.boxes.append(panelBox(subject, BoxStyle::figure, title, lines, width));
    };
    add(words(QT_TRANSLATE_NOOP("Picture", "Largest gaps, below intended")), gaps);
    add(words(QT_TRANSLATE_NOOP("Picture", "To keep and to do")), next);
    frame.height = placeSideBySide(frame.boxes, margin, between);
    return frame;
}

} // namespace touchline

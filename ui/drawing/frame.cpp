#include "ui/drawing/frame.h"

#include "core/insight/gap.h"
#include "core/model/lookup.h"
#include "ui/drawing/box_builder.h"
#include "ui/drawing/journey_text.h"
#include "ui/drawing/picture.h"

namespace touchline {

namespace {

// At the comfortable size of text.
constexpr double widthOfTitle = 400;
constexpr double widthOfPersona = 340;
constexpr double widthOfFigure = 168;
constexpr double sizeOfPortrait = 48;
constexpr double widestLogo = 150;
constexpr double highestLogo = 52;

QString subtitle(const Subject& subject) {
    const Journey& journey = subject.journey;
    QStringList parts = kindTexts(subject.words, journey);
    if (!journey.scenario.isEmpty() && subject.view.kind == ViewKind::full)
        parts.append(journey.scenario);
    if (subject.view.kind == ViewKind::management && subject.persona)
        parts.append(subject.persona->name);
    if (!subject.project.about.organisation.isEmpty())
        parts.append(subject.project.about.organisation);
    return parts.join(betweenFacts);
}

Box titleBox(const Subject& subject, double width) {
    BoxBuilder box(subject, {ItemKind::journey, subject.journey.id.value()}, BoxStyle::none, width, 0);
    box.text(subject.journey.title, TextStyle::title);
    box.space(2);
    box.text(subtitle(subject), TextStyle::text, Ink::quiet);
    if (!subject.project.about.purpose.isEmpty()) {
        box.space(6);
        const TextBlock label = subject.setter.set(subject.words(QT_TRANSLATE_NOOP("Picture", "Our why")),
                                                   TextStyle::strong, width);
        box.placed({label, {0, box.y()}, label.width(), Align::left, Ink::why});
        const double left = label.width() + 8;
        const TextBlock why = subject.setter.set(subject.project.about.purpose, TextStyle::thought,
                                                 std::max(width - left, 80.0));
        box.placed({why, {left, box.y()}, width - left, Align::left, Ink::text});
        box.space(std::max(label.height(), why.height()));
    }
    return box.finish({});
}

/// The title, behind the logo where the picture is in the organisation's colours.
QList<Box> titleBoxes(const Subject& subject, double width) {
    const About& about = subject.project.about;
    const Image* logo = find(subject.project.images, about.logo);
    if (subject.view.theme != ThemeName::organisation || !logo || !isPicture(*logo))
        return {titleBox(subject, width)};
    const double em = subject.spacing.em;
    const QSizeF size =
        QSizeF(pictureSize(*logo)).scaled(widestLogo * em, highestLogo * em, Qt::KeepAspectRatio);
    Box mark;
    mark.rect = QRectF(QPointF(0, 4), size);
    mark.images.append({*logo, QRectF(QPointF(), size), about.organisation});
    const double left = size.width() + 16 * em;
    Box title = titleBox(subject, width - left);
    title.rect.translate(left, 0);
    return {mark, title};
}

QString initials(const QString& name) {
    QString letters;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word[0].isUpper() && letters.size() < 2)
            letters += word[0];
    }
    return letters.isEmpty() ? name.left(1).toUpper() : letters;
}

QList<Box> personaBoxes(const Subject& subject, double width) {
    const double portraitSize = sizeOfPortrait * subject.spacing.em;
    const Persona& persona = *subject.persona;
    const Words& words = subject.words;
    const Item item{ItemKind::persona, persona.id.value()};
    Box portrait;
    portrait.item = item;
    portrait.style = BoxStyle::portrait;
    portrait.rect = QRectF(0, 0, portraitSize, portraitSize);
    const TextBlock letters = subject.setter.set(initials(persona.name), TextStyle::name, portraitSize);
    portrait.texts.append(
        {letters, {0, (portraitSize - letters.height()) / 2}, portraitSize, Align::centre, Ink::realised});

    BoxBuilder box(subject, item, BoxStyle::none, width - portraitSize - 12, 0);
    box.text(personaTexts(words, persona).join(betweenFacts), TextStyle::strong);
    box.text(persona.goal, TextStyle::text, Ink::quiet);
    if (!persona.expectation.isEmpty())
        box.text(words(QT_TRANSLATE_NOOP("Picture", "Expects: %1")).arg(words.quoted(persona.expectation)),
                 TextStyle::text, Ink::quiet);
    Box lines = box.finish({portraitSize + 12, 0});
    // Fewer lines than the portrait is high stand at its middle.
    lines.rect.translate(0, std::max(0.0, (portraitSize - lines.rect.height()) / 2));
    return {portrait, lines};
}

Box figureBox(const Subject& subject, const QString& figure, const QString& text, Ink ink, double x) {
    const Spacing& spacing = subject.spacing;
    const TextBlock number = subject.setter.set(figure, TextStyle::figure, widthOfFigure * spacing.em);
    const double left = spacing.pad + number.width() + 8;
    const double width =
        std::max(widthOfFigure * spacing.em,
                 left + subject.setter.longestWord(text, TextStyle::small) + spacing.pad + 1);
    BoxBuilder box(subject, {}, BoxStyle::figure, width, spacing.pad);
    const TextBlock label = subject.setter.set(text, TextStyle::small, width - left - spacing.pad);
    const double height = std::max(number.height(), label.height());
    box.placed(
        {number, {spacing.pad, box.y() + (height - number.height()) / 2}, number.width(), Align::left, ink});
    box.placed(
        {label, {left, box.y() + (height - label.height()) / 2}, label.width(), Align::left, Ink::quiet});
    box.space(height);
    return box.finish({x, 0});
}

QList<Box> figureBoxes(const Subject& subject) {
    const Id<Persona> persona = subject.personaId();
    const Journey& journey = subject.journey;
    const Words& words = subject.words;
    const auto gap = journeyGap(journey, persona, Dimension::emotional);
    if (!gap)
        return {};
    QList<Box> boxes;
    const auto add = [&](const QString& figure, const QString& text, Ink ink) {
        const double left = boxes.isEmpty() ? 0 : boxes.last().rect.right() + subject.spacing.gap;
        boxes.append(figureBox(subject, figure, text, ink, left));
    };
    const MomentsAsIntended moments = momentsAsIntended(journey, persona, Dimension::emotional);
    if (moments.of > 0)
        add(words(QT_TRANSLATE_NOOP("Picture", "%1 of %2")).arg(moments.asIntended).arg(moments.of),
            words(QT_TRANSLATE_NOOP("Picture", "moments of truth as intended")), Ink::text);
    if (const auto largest = largestGap(journey, persona, Dimension::emotional))
        add(words.number(largest->gap()),
            subject.view.kind == ViewKind::management ? words(QT_TRANSLATE_NOOP("Picture", "largest gap"))
                                                      : words(QT_TRANSLATE_NOOP("Picture", "largest gap: %1"))
                                                            .arg(find(journey.steps, largest->step)->title),
            Ink::shortfall);
    add(words.number(gap->gap, 2),
        words(QT_TRANSLATE_NOOP("Picture", "journey gap, coverage %1 %"))
            .arg(words.number(100 * gap->coverage(), 0)),
        Ink::text);
    double height = 0;
    for (const Box& box : boxes)
        height = std::max(height, box.rect.height());
    for (Box& box : boxes) {
        for (PlacedText& text : box.texts)
            text.pos.ry() += (height - box.rect.height()) / 2;
        box.rect.setHeight(height);
    }
    return boxes;
}

QRectF bounds(const QList<Box>& boxes) {
    QRectF all;
    for (const Box& box : boxes)
        all |= box.rect;
    return all;
}

void place(Frame& frame, QList<Box> boxes, QPointF pos) {
    for (Box& box : boxes) {
        box.rect.translate(pos);
        // Without a frame around it, right-to-left text would stand anywhere.
        for (PlacedText& text : box.texts) {
            if (text.align == Align::left)
                text.width = std::min(text.width, text.block.width());
        }
        frame.height = std::max(frame.height, box.rect.bottom());
        frame.boxes.append(std::move(box));
    }
}

} // namespace

Frame headerFrame(const Subject& subject, double pageWidth) {
    const Spacing& spacing = subject.spacing;
    const double width = pageWidth - 2 * spacing.margin, left = spacing.margin;
    const bool isFull = subject.view.kind == ViewKind::full;
    const bool hasPersona = subject.persona && !subject.persona->name.isEmpty() && isFull;
    const QList<Box> figures = figureBoxes(subject);
    const double figuresWidth = bounds(figures).width();
    const double personaWidth = widthOfPersona * spacing.em;
    // A slide keeps everything in one line.
    const double titleWidth =
        isFull ? widthOfTitle * spacing.em : std::min(widthOfTitle * spacing.em, width - figuresWidth - 24);
    const double needed =
        titleWidth + (hasPersona ? personaWidth + 24 : 0) + (figures.isEmpty() ? 0 : figuresWidth + 24);
    Frame frame;
    frame.height = spacing.margin;
    if (needed <= width) {
        const double spare = width - needed;
        place(frame, titleBoxes(subject, titleWidth + spare * 0.4), {left, spacing.margin});
        if (hasPersona)
            place(frame, personaBoxes(subject, personaWidth + spare * 0.3),
                  {left + titleWidth + spare * 0.5 + 24, spacing.margin + 4});
        place(frame, figures, {pageWidth - spacing.margin - figuresWidth, spacing.margin + 2});
    } else {
        place(frame, titleBoxes(subject, width), {left, spacing.margin});
        if (hasPersona)
            place(frame, personaBoxes(subject, width), {left, frame.height + 14});
        place(frame, figures, {left, frame.height + 14});
    }
    frame.height += 16;
    return frame;
}

Frame footerFrame(const Subject& subject, double pageWidth, int page, int pages) {
    const Journey& journey = subject.journey;
    const Words& words = subject.words;
    QStringList end;
    if (page > 1)
        end.append(journey.title);
    if (!subject.project.about.team.isEmpty())
        end.append(subject.project.about.team);
    end.append(words(QT_TRANSLATE_NOOP("Picture", "%1 of %2")).arg(page).arg(pages));

    const Spacing& spacing = subject.spacing;
    const double width = pageWidth - 2 * spacing.margin;
    const TextBlock right = subject.setter.set(end.join(betweenFacts), TextStyle::small, width / 2);
    const TextBlock left = subject.setter.set(carerTexts(words, subject.project, journey).join(betweenFacts),
                                              TextStyle::small, width - right.width() - 24);
    Box box;
    box.texts.append({left, {0, 12}, left.width(), Align::left, Ink::quiet});
    box.texts.append({right, {width - right.width(), 12}, right.width(), Align::right, Ink::quiet});
    box.rect = QRectF(spacing.margin, 0, width, 12 + std::max(left.height(), right.height()));
    return {{box}, box.rect.height() + spacing.margin};
}

} // namespace touchline

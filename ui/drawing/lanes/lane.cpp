#include "core/model/lookup.h"
#include "ui/drawing/lanes/lanes.h"

namespace touchline {

namespace {

const char* standardTitle(const Lane& lane) {
    switch (lane.kind) {
    case LaneKind::contacts:
        return QT_TRANSLATE_NOOP("Picture", "Contacts");
    case LaneKind::thoughts:
        return QT_TRANSLATE_NOOP("Picture", "Thinks and says");
    case LaneKind::needs:
        return QT_TRANSLATE_NOOP("Picture", "Needs");
    case LaneKind::feelings:
        return QT_TRANSLATE_NOOP("Picture", "Feelings");
    case LaneKind::pains:
        return QT_TRANSLATE_NOOP("Picture", "Pains");
    case LaneKind::gains:
        return QT_TRANSLATE_NOOP("Picture", "Strengths");
    case LaneKind::competences:
        return QT_TRANSLATE_NOOP("Picture", "Competences");
    case LaneKind::free:
        return QT_TRANSLATE_NOOP("Picture", "Notes");
    case LaneKind::evidence:
        return QT_TRANSLATE_NOOP("Picture", "Physical evidence");
    case LaneKind::images:
        return QT_TRANSLATE_NOOP("Picture", "Storyboard");
    case LaneKind::front_stage:
        return QT_TRANSLATE_NOOP("Picture", "Front stage");
    case LaneKind::backstage:
        return QT_TRANSLATE_NOOP("Picture", "Backstage");
    case LaneKind::support:
        return QT_TRANSLATE_NOOP("Picture", "Support processes");
    case LaneKind::systems:
        return QT_TRANSLATE_NOOP("Picture", "Systems");
    case LaneKind::steps:
        return QT_TRANSLATE_NOOP("Picture", "Steps");
    case LaneKind::time:
        return QT_TRANSLATE_NOOP("Picture", "Time");
    case LaneKind::channels:
        return QT_TRANSLATE_NOOP("Picture", "Channels");
    case LaneKind::experience:
        return lane.dimension == Dimension::functional ? QT_TRANSLATE_NOOP("Picture", "Functional experience")
                                                       : QT_TRANSLATE_NOOP("Picture", "Emotional experience");
    case LaneKind::measurements:
        return QT_TRANSLATE_NOOP("Picture", "Measured");
    case LaneKind::owners:
        return QT_TRANSLATE_NOOP("Picture", "Owners");
    case LaneKind::backlog:
        return QT_TRANSLATE_NOOP("Picture", "To do and to keep");
    case LaneKind::behaviour:
        return QT_TRANSLATE_NOOP("Picture", "Behaviour");
    }
    return "";
}

/// "NPS +12 ± 15": what was asked about the whole journey, of everybody or of the main persona; each latest
/// wave.
QString journeyFigures(const Subject& subject) {
    QMap<qsizetype, std::pair<QDate, QString>> figures;
    for (const Wave& wave : subject.project.waves) {
        for (const WaveResult& result : wave.results) {
            const qsizetype index = indexOf(subject.project.library.metrics, result.metric);
            if (index < 0 || !result.value || result.journey != subject.journey.id ||
                !subject.isAbout(result.persona))
                continue;
            const Metric& metric = subject.project.library.metrics[index];
            const auto known = figures.constFind(index);
            if (metric.reporting != Reporting::net_score ||
                (known != figures.constEnd() && known->first > wave.date))
                continue;
            QString figure = metric.name + u' ' + subject.words.signedNumber(*result.value, 0);
            if (result.margin)
                figure += QStringLiteral(" \u00b1 ") + subject.words.number(*result.margin, 0);
            figures.insert(index, {wave.date, figure});
        }
    }
    QStringList texts;
    for (const auto& [date, text] : figures)
        texts.append(text);
    return texts.join(", ");
}

QString noteOf(const Subject& subject, const Lane& lane) {
    const Words& words = subject.words;
    switch (lane.kind) {
    case LaneKind::steps:
        if (subject.persona && !subject.persona->name.isEmpty())
            return words(QT_TRANSLATE_NOOP("Picture", "what %1 does and goes through"))
                .arg(subject.persona->name.section(u' ', 0, 0));
        return {};
    case LaneKind::thoughts:
        return words(QT_TRANSLATE_NOOP("Picture", "thoughts are ours, quotes were said"));
    case LaneKind::front_stage:
        return words(QT_TRANSLATE_NOOP("Picture", "in sight"));
    case LaneKind::backstage:
        return words(QT_TRANSLATE_NOOP("Picture", "our people, out of sight"));
    case LaneKind::backlog:
        return words(QT_TRANSLATE_NOOP("Picture", "from the backlog"));
    case LaneKind::measurements:
        return journeyFigures(subject);
    case LaneKind::experience:
        return subject.side == Subject::Side::other && subject.persona ? subject.persona->name : QString();
    default:
        return {};
    }
}

const char* dividerAbove(LaneKind kind) {
    switch (kind) {
    case LaneKind::front_stage:
        return QT_TRANSLATE_NOOP("Picture", "Line of interaction");
    case LaneKind::backstage:
        return QT_TRANSLATE_NOOP("Picture", "Line of visibility");
    case LaneKind::support:
        return QT_TRANSLATE_NOOP("Picture", "Line of internal interaction");
    default:
        return nullptr;
    }
}

QList<Cell> cellsOf(const Subject& subject, const Lane& lane) {
    switch (lane.kind) {
    case LaneKind::steps:
        return stepCells(subject);
    case LaneKind::time:
        return timeCells(subject);
    case LaneKind::channels:
        return channelCells(subject);
    case LaneKind::measurements:
        return measurementCells(subject);
    case LaneKind::owners:
        return ownerCells(subject);
    case LaneKind::backlog:
        return backlogCells(subject);
    case LaneKind::behaviour:
        return behaviourCells(subject);
    case LaneKind::contacts:
        return contactCells(subject, lane);
    case LaneKind::experience:
        return {};
    default:
        return cardCells(subject, lane);
    }
}

} // namespace

QString laneTitle(const Words& words, const Lane& lane) {
    return lane.title.isEmpty() ? words(standardTitle(lane)) : lane.title;
}

namespace {

/// Title, note and the place beneath them; content is still missing.
LaneContent titled(const Subject& subject, const Lane& lane, const QString& title, const QString& note) {
    LaneContent content;
    content.item = {ItemKind::lane, lane.id.value()};
    content.kind = lane.kind;
    if (subject.view.kind == ViewKind::full)
        content.askedHeight = lane.height.value_or(0) * subject.spacing.em;
    // The axis of an experience lane stands beside its title.
    const double axis =
        lane.kind == LaneKind::experience ? subject.spacing.face + 36 * subject.spacing.em : 0;
    const double width = subject.spacing.label - 16 - axis;
    const double top = subject.spacing.lanePad;
    content.title = {subject.setter.set(title, TextStyle::name, width), {0, top}, width};
    content.note = {subject.setter.set(note, TextStyle::small, width),
                    {0, top + content.title.block.height() + 2},
                    width,
                    Align::left,
                    Ink::quiet};
    return content;
}

/// What the signs of the channels that the project has mean, side by side as far as they fit.
void setChannelKey(const Subject& subject, LaneContent& content) {
    const double size = 7 * subject.spacing.em, right = subject.spacing.label - 16;
    double x = 0, y = content.note.pos.y() + content.note.block.height() + 2;
    const auto add = [&](IconKind icon, const char* meaning) {
        const TextBlock text = subject.setter.set(subject.words(meaning), TextStyle::small, right - 2 * size);
        if (x > 0 && x + 2 * size + text.width() > right) {
            x = 0;
            y += text.height();
        }
        content.key.append({{icon, {x + size / 2, y + text.height() / 2}, size},
                            {text, {x + 1.6 * size, y}, text.width(), Align::left, Ink::quiet}});
        x += 1.6 * size + text.width() + size;
    };
    const auto has = [&subject](auto wanted) {
        const QList<Channel>& channels = subject.project.library.channels;
        return std::any_of(channels.begin(), channels.end(), wanted);
    };
    const auto isOurs = [](const Channel& channel) { return channel.control == ChannelControl::ours; };
    if (has([&](const Channel& c) { return isOurs(c) && c.place == ChannelPlace::online; }))
        add(IconKind::online, QT_TRANSLATE_NOOP("Picture", "online"));
    if (has([&](const Channel& c) { return isOurs(c) && c.place != ChannelPlace::online; }))
        add(IconKind::offline, QT_TRANSLATE_NOOP("Picture", "in person"));
    if (has([&](const Channel& c) { return !isOurs(c); }))
        add(IconKind::outside, QT_TRANSLATE_NOOP("Picture", "not ours"));
}

void setDivider(const Subject& subject, LaneContent& content, const char* divider) {
    content.divider = divider;
    if (divider)
        content.dividerText = subject.setter.set(subject.words(divider), TextStyle::chip, 400);
}

void setCells(LaneContent& content, QList<Cell> cells) {
    content.cells = std::move(cells);
    for (const Cell& cell : content.cells) {
        for (const Box& box : cell.boxes)
            content.longestSpan = std::max(content.longestSpan, box.span);
    }
}

/// The scale takes what a lane of this height leaves.
void stretch(Experience& experience, double height) {
    const double spare = std::max(0.0, height - experienceHeight(experience));
    experience.emotion += spare / (highestValue - lowestValue);
}

} // namespace

LaneContent layOutLane(const Subject& subject, const Lane& lane) {
    LaneContent content = titled(subject, lane, laneTitle(subject.words, lane), noteOf(subject, lane));
    if (lane.kind == LaneKind::experience && !lane.collapsed) {
        content.experience =
            layOutExperience(subject, lane, content.note.pos.y() + content.note.block.height() + 6);
        stretch(*content.experience, content.askedHeight);
        return content;
    }
    if (lane.kind == LaneKind::contacts || lane.kind == LaneKind::channels)
        setChannelKey(subject, content);
    setDivider(subject, content, dividerAbove(lane.kind));
    setCells(content, lane.collapsed ? QList<Cell>(subject.columns.size()) : cellsOf(subject, lane));
    return content;
}

LaneContent layOutSteps(const Subject& employee, const Lane& lane, Sight sight) {
    const Words& words = employee.words;
    const bool inSight = sight == Sight::in_sight;
    const QString who = employee.persona && !employee.persona->name.isEmpty()
                            ? employee.persona->name.section(u' ', 0, 0)
                            : employee.journey.title;
    const QString title = inSight ? words(QT_TRANSLATE_NOOP("Picture", "%1, in sight"))
                                  : words(QT_TRANSLATE_NOOP("Picture", "%1, out of sight"));
    LaneContent content =
        titled(employee, lane, title.arg(who), inSight ? employee.journey.title : QString());
    setDivider(employee, content, dividerAbove(inSight ? LaneKind::front_stage : LaneKind::backstage));
    setCells(content, lane.collapsed ? QList<Cell>(employee.columns.size()) : stepCells(employee, sight));
    return content;
}

LaneContent layOutMoments(const Subject& subject) {
    Lane lane;
    lane.kind = LaneKind::steps;
    LaneContent content =
        titled(subject, lane, subject.words(QT_TRANSLATE_NOOP("Picture", "Moments of truth")), QString());
    setCells(content, momentCells(subject));
    return content;
}

} // namespace touchline

#include "tests/bench/edit_bench.h"

#include "core/edits/cards.h"
#include "tests/bench/cpu_clock.h"
#include "tests/bench/display_list.h"

#include <QTextLayout>

namespace touchline::bench {

namespace {

/// What an edit costs from the new project to new pixels: finding what changed, laying it out, painting
/// it. The bound knows what changed, breaks its text and draws its cells.
void edit(BenchedMap& map, Results& results, const QString& what, const Project& before, const Project& after,
          const QString& text, double width) {
    const Id<Journey> journey = before.journeys.first().id;
    LiveLayout live;
    live.show(before, journey, {});
    const auto parts = live.show(after, journey, {});
    if (!parts || parts->isEmpty() || parts->first().width() > 1000) {
        std::printf("  %s: no example\n", qPrintable(what));
        return;
    }
    QImage own(screen, QImage::Format_RGB32), direct(screen, QImage::Format_RGB32);
    const QPoint corner = (QPointF(screen.width(), screen.height()) / 2 - parts->first().center()).toPoint();
    std::vector<std::pair<QRect, DisplayList>> lists;
    for (const QRectF& part : *parts) {
        RecordedPicture picture(detailAt(1));
        describe(live.layout(), live.layout().pages.first(), part, map.theme, picture);
        lists.emplace_back(part.toAlignedRect().translated(corner), DisplayList(picture, 1, corner));
    }
    bool forth = false;
    const auto [ours, bound] = timed(
        [&] {
            forth = !forth;
            const auto changed = live.show(forth ? before : after, journey, {});
            QPainter painter(&own);
            painter.translate(corner);
            for (const QRectF& part : *changed) {
                painter.setClipRect(part);
                painter.fillRect(part, Qt::white);
                ScreenSink sink(painter, map.cache);
                describe(live.layout(), live.layout().pages.first(), part, map.theme, sink);
            }
        },
        [&] {
            QTextLayout lines(text, fontOf({}));
            lines.beginLayout();
            for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine())
                line.setLineWidth(width);
            lines.endLayout();
            QPainter painter(&direct);
            for (const auto& [part, list] : lists) {
                painter.setClipRect(part);
                painter.fillRect(part, Qt::white);
                list.paint(painter);
            }
        });
    results.ratio(what, map.cards, ours, bound, 2);
    const double finding = timed([&] { changedCells(before, after, journey); }, [] {}).first;
    results.figure("  of that, finding what changed", map.cards, finding, ours, "us");
}

bool staysAsHigh(const BenchedMap& map, LiveLayout& live, const Project& after) {
    live.show(map.project, map.project.journeys.first().id, {});
    const auto parts = live.show(after, map.project.journeys.first().id, {});
    return parts && !parts->isEmpty() &&
           std::all_of(parts->begin(), parts->end(), [](const QRectF& part) { return part.width() < 1000; });
}

} // namespace

void benchEdits(BenchedMap& map, Results& results) {
    // A card whose lane stays as high.
    LiveLayout live;
    const Journey& journey = map.project.journeys.first();
    for (qsizetype i = journey.cards.size() / 2; i < journey.cards.size(); ++i) {
        Project after = map.project;
        Card& card = after.journeys.first().cards[i];
        card.text[0] = card.text[0] == u'A' ? u'E' : u'A';
        if (staysAsHigh(map, live, after)) {
            edit(map, results, "edit a text", map.project, after, card.text, 120);
            break;
        }
    }
    for (qsizetype i = journey.cards.size() / 2; i + 1 < journey.cards.size(); ++i) {
        const Card& card = journey.cards[i];
        const Id<Step> next =
            journey.steps[(indexOf(journey.steps, card.step) + 1) % journey.steps.size()].id;
        const Project after = moveCard(map.project, card.id, card.lane, next);
        if (staysAsHigh(map, live, after)) {
            edit(map, results, "move a card", map.project, after, card.text, 120);
            break;
        }
    }
}

} // namespace touchline::bench

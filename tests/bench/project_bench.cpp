#include "core/changes/diff.h"
#include "core/edits/cards.h"
#include "core/edits/find_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>
#include <malloc.h>

/// What a value costs: copying a project, editing one card of it, comparing before with after, keeping the
/// step for undo, finding a word; the last beside a pass that only looks at each letter. One table over
/// projects of many sizes, and JSON in the file that is named.

using namespace touchline;

namespace {

Journey journeyOf(int cards) {
    Journey journey;
    journey.id = Id<Journey>::create();
    Stage stage;
    stage.id = Id<Stage>::create();
    journey.stages.append(stage);
    for (int i = 0; i < 5; ++i) {
        Lane lane;
        lane.id = Id<Lane>::create();
        journey.lanes.append(lane);
    }
    for (int i = 0; i < cards; ++i) {
        if (i % 10 == 0) {
            Step step;
            step.id = Id<Step>::create();
            step.stage = stage.id;
            journey.steps.append(step);
        }
        Card card;
        card.id = Id<Card>::create();
        card.lane = journey.lanes[i % 5].id;
        card.step = journey.steps.last().id;
        card.text = QString("What card %1 says about this step").arg(i);
        journey.cards.append(card);
    }
    return journey;
}

Project projectOf(int cards, int perJourney) {
    Project project;
    for (int left = cards; left > 0; left -= perJourney)
        project.journeys.append(journeyOf(std::min(left, perJourney)));
    return project;
}

/// Microseconds of one call: the best of some rounds, since other work on the machine can only add.
template <class Call>
double microseconds(Call call) {
    using Clock = std::chrono::steady_clock;
    double best = 1e9;
    for (int round = 0; round < 7; ++round) {
        int calls = 0;
        const auto start = Clock::now();
        std::chrono::duration<double, std::micro> spent{};
        do {
            call();
            ++calls;
            spent = Clock::now() - start;
        } while (spent.count() < 5000);
        best = std::min(best, spent.count() / calls);
    }
    return best;
}

size_t heapBytes() {
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

Project edit(const Project& project) {
    const Journey& journey = project.journeys.last();
    return moveCard(project, journey.cards.last().id, journey.lanes.first().id, journey.steps.first().id);
}

/// Looks at each letter of all texts and does nothing with it.
struct Letters {
    template <auto>
    bool text(const QString& text, const TextPlace&) {
        for (const QChar letter : text)
            sum += letter.unicode();
        return false;
    }

    size_t sum = 0;
};

size_t sumOfLetters(const Project& project) {
    Letters letters;
    visitTexts(project, {}, letters);
    return letters.sum;
}

QJsonObject measured(int cards, int perJourney) {
    const Project before = projectOf(cards, perJourney);
    volatile bool sink = false;

    const double copy = microseconds([&] { sink = Project(before).journeys.isEmpty(); });
    const double change = microseconds([&] { sink = edit(before).journeys.isEmpty(); });
    const size_t heap = heapBytes();
    const Project after = edit(before);
    const double step = static_cast<double>(heapBytes() - heap) / 1048576;
    const double compared = microseconds([&] { sink = diff(before, after).isEmpty(); });
    const double found = microseconds([&] { sink = findText(before, TextPattern("says 9")).isEmpty(); });
    const double pass = microseconds([&] { sink = sumOfLetters(before) == 0; });
    return {{"cards", cards},   {"journeys", before.journeys.size()},
            {"copy", copy},     {"edit", change},
            {"diff", compared}, {"undoMegabytes", step},
            {"find", found},    {"pass", pass}};
}

} // namespace

int main(int count, char** arguments) {
    QJsonArray rows;
    std::printf("%8s %9s %12s %12s %12s %14s %12s %12s\n", "cards", "journeys", "copy us", "edit us",
                "diff us", "undo step MB", "find us", "one pass us");
    for (const bool together : {false, true}) {
        for (const int cards : {100, 1000, 10'000, 50'000}) {
            const QJsonObject row = measured(cards, together ? cards : 200);
            rows.append(row);
            std::printf("%8d %9d %12.2f %12.1f %12.1f %14.3f %12.1f %12.1f\n", cards, row["journeys"].toInt(),
                        row["copy"].toDouble(), row["edit"].toDouble(), row["diff"].toDouble(),
                        row["undoMegabytes"].toDouble(), row["find"].toDouble(), row["pass"].toDouble());
        }
    }
    if (count < 2)
        return 0;
    QFile file(QString::fromLocal8Bit(arguments[1]));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0 ? 0 : 1;
}

#include "core/edits/behaviour.h"
#include "core/exchange/survey_answers.h"
#include "core/exchange/survey_guess.h"
#include "tests/bench/cpu_clock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Surveys and event logs, beside reading the same bytes and splitting them: lines into cells, XML into
/// tokens.
using namespace touchline;

namespace {

constexpr int steps = 12;
constexpr int cases = 5000;

Journey someJourney() {
    Journey journey{.id = Id<Journey>::create()};
    journey.stages = {{.id = Id<Stage>::create()}};
    for (int i = 0; i < steps; ++i)
        journey.steps.append({.id = Id<Step>::create(),
                              .stage = journey.stages.first().id,
                              .title = "I do step " + QString::number(i)});
    return journey;
}

QByteArray dayOf(quint32 number) {
    return QByteArray::number(1 + number % 28) + '-' + QByteArray::number(1 + number % 12) + "-2026";
}

void write(const QString& path, const QByteArray& head, int rows, const auto& row,
           const QByteArray& tail = {}) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QRandomGenerator random(1);
    file.write(head);
    for (int i = 0; i < rows; ++i)
        file.write(row(i, random));
    file.write(tail);
}

void writeSurvey(const QString& path, int rows) {
    write(path, "date;step;persona;score;weight\n", rows, [](int, QRandomGenerator& random) {
        return dayOf(random.generate()) + ";I do step " + QByteArray::number(random.bounded(steps)) +
               ";Noor;" + QByteArray::number(1 + random.bounded(10)) + ",5;1,25\n";
    });
}

/// Cases are interleaved, as in a log that was sorted by time.
void writeTable(const QString& path, int rows) {
    write(path, "case,activity,timestamp\n", rows, [](int i, QRandomGenerator& random) {
        return "case" + QByteArray::number(random.bounded(cases)) + ",I do step " +
               QByteArray::number(random.bounded(steps)) + ",2026-01-" + QByteArray::number(10 + i % 18) +
               " 1" + QByteArray::number(i % 10) + ":30:00\n";
    });
}

void writeXes(const QString& path, int rows) {
    write(
        path, "<log>", rows / 10,
        [](int i, QRandomGenerator& random) {
            QByteArray trace =
                "<trace><string key=\"concept:name\" value=\"" + QByteArray::number(i) + "\"/>";
            for (int event = 0; event < 10; ++event)
                trace += "<event><string key=\"concept:name\" value=\"I do step " +
                         QByteArray::number(random.bounded(steps)) +
                         "\"/><date key=\"time:timestamp\" value=\"2026-01-10T1" + QByteArray::number(event) +
                         ":30:00.000+01:00\"/></event>\n";
            return trace + "</trace>";
        },
        "</log>");
}

void readAnswers(const QString& path) {
    SurveyMapping mapping;
    mapping.columns = {{.column = "date", .role = ColumnRole::date},
                       {.column = "step", .role = ColumnRole::step},
                       {.column = "persona", .role = ColumnRole::persona},
                       {.column = "weight", .role = ColumnRole::weight},
                       {.column = "score", .role = ColumnRole::answer}};
    ByteSource source = bytesOfFile(path);
    const CsvDialect dialect = guessedDialect(headOf(source, csvHeadSize));
    readSurvey(std::move(source), dialect, mapping);
}

void readLog(const QString& path) {
    EventCounts counts = countsFor(someJourney(), {});
    ByteSource source = bytesOfFile(path);
    const QByteArray head = headOf(source, csvHeadSize);
    if (looksLikeXes(head))
        countXes(std::move(source), counts);
    else
        countTable(std::move(source), guessedDialect(head), {}, counts);
}

void splitLines(const QString& path, char separator) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    qsizetype cells = 0;
    while (!file.atEnd())
        cells += file.readLine().split(separator).size();
    [[maybe_unused]] static volatile qsizetype sink;
    sink = cells;
}

void splitXml(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        xml.readNext();
}

/// Megabytes that `work` takes at most, in a process of its own.
double peakOf(const auto& work) {
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int count, char** arguments) {
    const QTemporaryDir folder;
    QJsonArray rows;
    std::printf("%-26s %10s %10s %8s %10s %12s\n", "", "ms", "split ms", "ratio", "MB", "MB of a tenth");
    const auto measure = [&](const char* what, int size, const auto& make, const auto& read,
                             const auto& split) {
        const QString path = folder.filePath("whole"), tenth = folder.filePath("tenth");
        make(path, size);
        make(tenth, size / 10);
        const auto [ours, bound] = bench::timed([&] { read(path); }, [&] { split(path); });
        const double peak = peakOf([&] { read(path); }), small = peakOf([&] { read(tenth); });
        std::printf("%-26s %10.0f %10.0f %8.2f %10.1f %12.1f\n", what, ours / 1000, bound / 1000,
                    ours / bound, peak, small);
        rows.append(
            QJsonObject{{"what", what}, {"ratio", ours / bound}, {"megabytes", peak}, {"ofTenth", small}});
    };
    measure("100,000 answers, CSV", 100'000, writeSurvey, readAnswers,
            [](const QString& path) { splitLines(path, ';'); });
    measure("1,000,000 events, CSV", 1'000'000, writeTable, readLog,
            [](const QString& path) { splitLines(path, ','); });
    measure("1,000,000 events, XES", 1'000'000, writeXes, readLog, splitXml);
    if (count < 2)
        return 0;
    QFile file(QString::fromLocal8Bit(arguments[1]));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0 ? 0 : 1;
}

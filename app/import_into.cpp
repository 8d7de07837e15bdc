#include "app/import_into.h"

#include "app/command_line.h"
#include "app/failure.h"
#include "app/input.h"
#include "app/journey_choice.h"
#include "core/edits/behaviour.h"
#include "core/edits/follow_wave.h"
#include "core/edits/survey_import.h"
#include "core/exchange/survey_guess.h"
#include "ui/messages/log_text.h"
#include "ui/messages/survey_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace touchline {

namespace {

void sayAll(const QStringList& sentences) {
    for (const QString& sentence : sentences)
        say(sentence);
}

SurveyMapping mappingFor(const QCommandLineParser& line, const QStringList& headings, const QString& in) {
    if (line.isSet("mapping")) {
        const QString path = line.value("mapping");
        return withFile(path, [&] { return mappingFromJson(inputBytes(path)); });
    }
    if (!isKnownLayout(headings))
        throw UsageError(
            QCoreApplication::translate("CommandLine",
                                        "The columns of “%1” (%2) need a --mapping that says what they mean")
                .arg(excerpt(in), listed(headings)));
    return knownLayout(headings);
}

Id<Journey> journeyFor(const QCommandLineParser& line, const Project& project) {
    if (line.isSet("journey"))
        return chosenJourney(project, line.value("journey")).id;
    return project.journeys.size() == 1 ? project.journeys.first().id : Id<Journey>();
}

/// The project with the survey, and what was said about it.
Project withSurvey(const Project& project, const QCommandLineParser& line, const QString& in,
                   ByteSource source) {
    const QByteArray head = headOf(source, csvHeadSize);
    const CsvDialect guess = guessedDialect(head);
    const QStringList headings = previewOf(head, guess, 0).headings;
    SurveyMapping mapping = mappingFor(line, headings, in);
    mapping.quotes = mapping.quotes || line.isSet("quotes");
    const CsvDialect dialect = dialectOf(mapping, guess);
    // With another separator the headings are others, too.
    const auto fault = faultOf(mapping, previewOf(head, dialect, 0).headings);
    if (fault && !(fault->kind == MappingFault::Kind::noKind && !line.isSet("mapping")))
        throw Failure(ExitCode::badData, faultText(*fault));

    const SurveyAnswers answers = readSurvey(std::move(source), dialect, mapping);
    Id<Journey> journey = journeyFor(line, project);
    if (!journey)
        journey = likeliestJourney(project, answers, mapping);
    const Journey* target = find(project, journey);
    if (!target)
        throw Failure(ExitCode::badData,
                      QCoreApplication::translate("CommandLine",
                                                  "There is no journey in the project; make one first."));
    const QString wave = line.isSet("wave") ? line.value("wave") : waveName(answers, in);
    const SurveyImport import =
        importSurvey(project, answers, mapping,
                     {.journey = journey,
                      .wave = wave,
                      .date = answers.last.isValid() ? answers.last : QDate::currentDate(),
                      .source = QFileInfo(in).fileName()});
    say(QCoreApplication::translate("CommandLine", "Read with %1.").arg(dialectText(dialect)));
    say(QCoreApplication::translate("CommandLine", "The answers go to the journey “%1”.")
            .arg(excerpt(target->title)));
    const QStringList texts = importTexts(import, answers, mapping);
    if (!import.wave)
        throw Failure(ExitCode::badData, texts.join(u' '));
    sayAll(texts);
    return followWave(import.project, import.wave);
}

Project withLog(const Project& project, const QCommandLineParser& line, const QString& in,
                ByteSource source) {
    const Id<Journey> journey = journeyFor(line, project);
    if (!journey)
        throw UsageError(QCoreApplication::translate(
            "CommandLine", "There are several journeys; say with --journey to which one the log belongs"));
    LogMapping mapping;
    if (line.isSet("map")) {
        const QString path = line.value("map");
        mapping = withFile(path, [&] { return logMappingFromJson(inputBytes(path)); });
    }
    EventCounts counts = countsFor(*find(project, journey), mapping);
    const QByteArray head = headOf(source, csvHeadSize);
    if (looksLikeXes(head)) {
        countXes(std::move(source), counts);
    } else {
        const CsvDialect dialect = guessedDialect(head);
        say(QCoreApplication::translate("CommandLine", "Read with %1.").arg(dialectText(dialect)));
        countTable(std::move(source), dialect, mapping, counts);
    }
    const QList<StepBehaviour> behaviours =
        behavioursOf(*find(project, journey), counts, logSource(in, counts));
    sayAll(logTexts(counts) + otherActivityTexts(counts));
    if (behaviours.isEmpty())
        throw Failure(ExitCode::badData,
                      QCoreApplication::translate("CommandLine",
                                                  "No activity has the name of a step of the journey; "
                                                  "say with --map at which step each activity is."));
    return setBehaviours(project, behaviours);
}

bool isLog(const QCommandLineParser& line, ByteSource& source) {
    if (line.isSet("map") || line.isSet("mapping"))
        return line.isSet("map");
    const QByteArray head = headOf(source, csvHeadSize);
    return looksLikeXes(head) || logColumns(previewOf(head, guessedDialect(head), 0).headings).isLog();
}

} // namespace

QList<QCommandLineOption> intoOptions() {
    return {
        {"into",
         QCoreApplication::translate("CommandLine", "Read a survey or an event log into this project."),
         "FILE.journey"},
        {"mapping", QCoreApplication::translate("CommandLine", "What the columns of a survey mean, in JSON."),
         "FILE"},
        {"map",
         QCoreApplication::translate("CommandLine",
                                     "At which step each activity of an event log is, in JSON."),
         "FILE"},
        {"wave",
         QCoreApplication::translate("CommandLine",
                                     "The wave that takes the answers; made where it is not there."),
         "NAME"},
        {"journey", QCoreApplication::translate("CommandLine", "The journey, by title or id."), "TITLE|ID"},
        {"quotes",
         QCoreApplication::translate("CommandLine", "Keep what people wrote in a survey as quotes.")},
    };
}

void importInto(const QCommandLineParser& line, const QString& in) {
    const QString file = line.value("into");
    if (line.isSet("map") && line.isSet("mapping"))
        throw UsageError(QCoreApplication::translate(
            "CommandLine", "--mapping is for a survey, --map for an event log; give one of them"));
    const FileBytes read = withFile(file, [&] { return readFileBytes(file); });
    const LoadedProject loaded = withFile(file, [&] { return readProject(read.bytes); });
    sayAll(noticeTexts(loaded));
    const Project next = withFile(in, [&] {
        ByteSource source = unpacked(bytesOfFile(in));
        return isLog(line, source) ? withLog(loaded.project, line, in, std::move(source))
                                   : withSurvey(loaded.project, line, in, std::move(source));
    });
    if (next == loaded.project)
        return;
    // Reading may have taken long; what somebody else saved meanwhile stays.
    FileStamp stamp = read.stamp;
    stamp.hash = hashOf(read.bytes);
    withFile(file, [&] { saveProject(next, file, {thumbnail(next), loaded.foreignEntries}, stamp); });
}

} // namespace touchline

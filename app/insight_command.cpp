#include "app/command_line.h"
#include "app/commands.h"
#include "app/input.h"
#include "app/journey_choice.h"
#include "app/language.h"
#include "core/exchange/insight_json.h"
#include "core/model/clean_text.h"
#include "core/model/lookup.h"
#include "ui/messages/insight_outline.h"

#include <QCoreApplication>

namespace touchline {

namespace {

/// The persona and dimension to tell about: the main persona's emotions, else the first that has a gap.
std::pair<Id<Persona>, Dimension> subjectOf(const Project& project, const Journey& journey) {
    const Persona* main = mainPersona(project, journey);
    const QList<GapInsight> insights = gapInsights(project, journey);
    if (!insights.isEmpty())
        return {insights.first().persona, insights.first().dimension};
    return {main ? main->id : Id<Persona>(), Dimension::emotional};
}

QString about(const Project& project, const Journey& journey, const Words& words) {
    const auto [persona, dimension] = subjectOf(project, journey);
    QString text = cleanLine(journey.title) + u'\n';
    const QList<InsightSection> sections = insightOutline(project, journey, persona, dimension, words);
    if (sections.isEmpty())
        text += "  " + QCoreApplication::translate("CommandLine", "Nothing is known about its gap.") + u'\n';
    for (const InsightSection& section : sections) {
        text += u'\n' + QStringLiteral("  ") + section.title + u'\n';
        qsizetype width = 0;
        for (const InsightRow& row : section.rows)
            width = std::max(width, row.figure.size());
        for (const InsightRow& row : section.rows) {
            text += QStringLiteral("    ") + row.figure.rightJustified(width) + "  " + cleanLine(row.title);
            if (!row.detail.isEmpty())
                text += QStringLiteral(" (") + cleanLine(row.detail) + u')';
            text += u'\n';
        }
    }
    return text;
}

} // namespace

void insightCommand(const QStringList& arguments) {
    QCommandLineParser line;
    line.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Tells the gap between what is intended and what is realised, and where it matters."));
    line.addPositionalArgument("FILE",
                               QCoreApplication::translate("CommandLine", "The journey file to read."));
    line.addOptions(
        {{"journey", QCoreApplication::translate("CommandLine", "Only this journey."), "TITLE|ID"},
         {"json", QCoreApplication::translate("CommandLine", "Tell it to a program, in JSON.")},
         {"language", QCoreApplication::translate("CommandLine", "Language of the text, instead of yours."),
          "en|nl"}});
    if (!parse(line, arguments, 1))
        return;

    const Words words(line.isSet("language") ? languageFrom(line.value("language")) : userLanguage());
    const Project project = inputProject(line.positionalArguments().first());
    QList<Id<Journey>> journeys = idList(project.journeys);
    if (line.isSet("journey"))
        journeys = {chosenJourney(project, line.value("journey")).id};
    if (line.isSet("json"))
        return print(insightJson(project, journeys));
    QStringList texts;
    for (const Id<Journey> id : journeys)
        texts.append(about(project, *find(project.journeys, id), words));
    print(texts.join(u'\n').toLocal8Bit());
}

} // namespace touchline

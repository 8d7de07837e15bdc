#include "app/command_line.h"
#include "app/commands.h"
#include "app/failure.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchline {

namespace {

QString helpText() {
    return QCoreApplication::translate("CommandLine", R"(Touchline maps customer and employee journeys.

touchline [FILE...]
touchline new [--template NAME] [--language en|nl] -o OUT.journey
touchline import IN [--format mermaid|outline|json] -o OUT.journey
touchline import SURVEY.csv --into FILE.journey [--mapping FILE] [--wave NAME]
                 [--journey TITLE|ID] [--quotes]
touchline import LOG.{csv,xes} --into FILE.journey [--map FILE] [--journey TITLE|ID]
touchline export FILE -o OUT.{png,svg,pdf,json} [--view NAME] [--journey TITLE|ID]
                 [--scale N] [--page fit|A4|A3|A2|A1|A0|slide] [--portrait|--landscape]
                 [--theme light|high-contrast|print|organisation|dark]
                 [--density comfortable|compact|wall] [--language en|nl]
touchline report gap FILE -o OUT.{pdf,html} [--journey TITLE|ID] [--language en|nl]
touchline info FILE [--json]
touchline insight FILE [--journey TITLE|ID] [--json] [--language en|nl]
touchline --version | --help

Without a command it opens the editor. “touchline COMMAND --help” says more.

Exit codes: 0 good, with warnings too; 64 wrong use; 65 bad data; 66 no input;
69 no display; 70 internal error; 73 cannot create the output; 74 cannot write it.
)");
}

} // namespace

void generalCommand(const QStringList& arguments) {
    if (arguments.contains(u"--help") || arguments.contains(u"-h"))
        return print(helpText().toLocal8Bit());
    if (arguments.contains(u"--version") || arguments.contains(u"-v"))
        return print("touchline " TOUCHLINE_VERSION "\n");
    const auto option = std::find_if(arguments.begin(), arguments.end(),
                                     [](const QString& text) { return text.startsWith(u'-'); });
    throw UsageError(
        QCoreApplication::translate("CommandLine", "There is no option “%1”").arg(excerpt(*option)));
}

} // namespace touchline

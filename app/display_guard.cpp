#include "app/display_guard.h"

#include "app/command_line.h"
#include "app/failure.h"
#include "app/language.h"

#include <cstdlib>

namespace touchline {

namespace {

void endWithoutDisplay(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type != QtFatalMsg)
        return;
    say(inUserLanguage("CommandLine",
                       QT_TRANSLATE_NOOP("CommandLine", "There is no display to open a window on; "
                                                        "“touchline export” works without one.")));
    std::_Exit(int(ExitCode::noDisplay));
}

} // namespace

DisplayGuard::DisplayGuard() : before_(qInstallMessageHandler(endWithoutDisplay)) {}

DisplayGuard::~DisplayGuard() {
    qInstallMessageHandler(before_);
}

} // namespace touchline

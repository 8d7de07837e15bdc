#include "app/run_command.h"
#include "app/window_start.h"

#include <QCoreApplication>

int main(int argc, char* argv[]) {
    QCoreApplication::setApplicationName(QStringLiteral("touchline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUCHLINE_VERSION));
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments << QString::fromLocal8Bit(argv[index]);
    if (const touchline::Command* command = touchline::commandIn(arguments))
        return touchline::runCommand(*command, arguments);
    arguments.removeOne("--");
    return touchline::startWindow(arguments);
}

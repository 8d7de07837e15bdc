#include "app/run_command.h"

#include "app/command_line.h"
#include "app/commands.h"
#include "app/display_guard.h"
#include "app/failure.h"
#include "app/language.h"

#include <QGuiApplication>

#include <memory>
#include <new>

namespace touchline {

namespace {

constexpr Command commands[] = {
    {"new", newCommand},       {"import", importCommand}, {"export", exportCommand},
    {"report", reportCommand}, {"info", infoCommand},     {"insight", insightCommand},
};
constexpr Command general{"", generalCommand};

/// Runs it and says what went wrong: the one place where failures end.
ExitCode outcome(const Command& command, const QByteArray& name, const QStringList& arguments) {
    try {
        command.run(arguments);
        return ExitCode::good;
    } catch (const UsageError& error) {
        say(QCoreApplication::translate("CommandLine", "%1; see “%2 --help”.")
                .arg(error.text, QString::fromUtf8(name)));
        return error.code;
    } catch (const Failure& failure) {
        say(failure.text);
        return failure.code;
    } catch (const std::bad_alloc&) {
        say(QCoreApplication::translate("CommandLine", "There is too little memory for this."));
    } catch (const std::exception& error) {
        say(QCoreApplication::translate("CommandLine", "Something went wrong inside the program (%1).")
                .arg(QString::fromLocal8Bit(error.what())));
    }
    return ExitCode::internal;
}

} // namespace

const Command* commandIn(const QStringList& arguments) {
    for (const Command& command : commands) {
        if (!arguments.isEmpty() && arguments.first() == QLatin1String(command.name))
            return &command;
    }
    for (const QString& argument : arguments) {
        if (argument == u"--")
            break;
        if (argument.startsWith(u'-'))
            return &general;
    }
    return nullptr;
}

int runCommand(const Command& command, const QStringList& arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt takes options of its own out of the arguments, so it gets none; the help shows the first as the
    // program.
    QByteArray name = QByteArray("touchline ").append(command.name).trimmed();
    char* names[] = {name.data(), nullptr};
    int count = 1;
    auto guard = std::make_unique<DisplayGuard>();
    const QGuiApplication application(count, names);
    guard.reset();
    speak(userLanguage());
    return int(outcome(command, name, command.name[0] ? arguments.mid(1) : arguments));
}

} // namespace touchline

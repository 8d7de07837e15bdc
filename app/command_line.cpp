#include "app/command_line.h"

#include "app/failure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>

namespace touchline {

void say(const QString& text) {
    std::fprintf(stderr, "touchline: %s\n", text.toLocal8Bit().constData());
}

void print(const QByteArray& text) {
    if (std::fwrite(text.constData(), 1, text.size(), stdout) != size_t(text.size()) ||
        std::fflush(stdout) != 0)
        throw Failure(ExitCode::writeError,
                      QCoreApplication::translate(
                          "CommandLine", "The result could not be written; check where the output goes to."));
}

QString listed(const QStringList& names) {
    constexpr qsizetype most = 8;
    QStringList shown;
    for (const QString& name : names.first(qMin(most, names.size())))
        shown << u'“' + excerpt(name) + u'”';
    if (names.size() > most)
        shown << QCoreApplication::translate("CommandLine", "%n more", nullptr, int(names.size() - most));
    return shown.join(u", ");
}

bool parse(QCommandLineParser& line, const QStringList& arguments, qsizetype files) {
    const QCommandLineOption help({"h", "help"},
                                  QCoreApplication::translate("CommandLine", "Show this help."));
    line.addOption(help);
    const bool known = line.parse(QStringList("touchline") + arguments);
    if (line.isSet(help)) {
        print(line.helpText().toLocal8Bit());
        return false;
    }
    if (!known)
        throw UsageError(line.errorText().remove(QRegularExpression("\\.$")));
    const QStringList given = line.positionalArguments();
    if (given.size() < files)
        throw UsageError(QCoreApplication::translate("CommandLine", "The file to read is missing"));
    if (given.size() > files)
        throw UsageError(QCoreApplication::translate("CommandLine", "“%1” is one argument too many")
                             .arg(excerpt(given[files])));
    return true;
}

QCommandLineOption outputOption(const QString& valueName) {
    return {{"o", "output"}, QCoreApplication::translate("CommandLine", "Write to this file."), valueName};
}

QString outputPath(const QCommandLineParser& line, const QStringList& suffixes) {
    if (!line.isSet("o"))
        throw UsageError(
            QCoreApplication::translate("CommandLine", "The file to write is missing: -o FILE.%1")
                .arg(suffixes.first()));
    const QString path = line.value("o");
    if (path.startsWith(u'-'))
        throw UsageError(QCoreApplication::translate("CommandLine",
                                                     "“%1” is no name for the file to write; “./%1” would be")
                             .arg(excerpt(path)));
    if (!suffixes.contains(QFileInfo(path).suffix().toLower()))
        throw UsageError(
            QCoreApplication::translate("CommandLine", "The name of the file to write has to end in .%1")
                .arg(suffixes.join(", .")));
    return path;
}

QString languageFrom(const QString& text) {
    if (text != u"en" && text != u"nl")
        throw UsageError(
            QCoreApplication::translate("CommandLine", "There is no language “%1”, only en and nl")
                .arg(excerpt(text)));
    return text;
}

} // namespace touchline

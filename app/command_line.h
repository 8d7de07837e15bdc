#pragma once

#include <QCommandLineParser>

/// What all commands share about their options. Anything wrong with them throws UsageError.
namespace touchline {

/// One line for people, on stderr. The program has no other way to say something.
void say(const QString& text);

/// A result, on stdout. Throws Failure where it can't be written.
void print(const QByteArray& text);

/// “a”, “b”, “c”, and how many more there are.
QString listed(const QStringList& names);

/// Reads options and files in any order; there must be exactly `files` of the latter.
/// Returns false when help was asked for, and printed.
bool parse(QCommandLineParser& line, const QStringList& arguments, qsizetype files);

/// "en" or "nl", as the value of an option.
QString languageFrom(const QString& text);

QCommandLineOption outputOption(const QString& valueName);

/// The path of the output; its suffix is one of `suffixes`, whatever the case.
QString outputPath(const QCommandLineParser& line, const QStringList& suffixes);

} // namespace touchline

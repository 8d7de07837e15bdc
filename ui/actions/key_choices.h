#pragma once

#include "ui/actions/command.h"

#include <QHash>

/// The keys of the commands: those of the table, or what the user has chosen instead, kept in his settings.
namespace touchline {

/// By which a command is known in the settings, in any language: "Zoom In".
QString nameOf(const CommandRow& row);

/// The keys of every command. What the user has given to one command is taken from any other.
QHash<Command, QList<QKeySequence>> keysInUse();

/// What is in the way of giving a key to a command: a sentence; empty where it may have it.
QString keyConflict(const CommandRow& row, const QKeySequence& key);

/// Gives a command these keys, in all windows at once.
void chooseKeys(const CommandRow& row, const QList<QKeySequence>& keys);
/// The keys of the table again, for one command or for all.
void forgetKeys(const CommandRow& row);
void forgetAllKeys();

} // namespace touchline

#pragma once

#include <QStringList>

/// What users read about the projects that come with the program.
namespace touchline {

/// All templates as they are offered: the empty map, the sample, the others.
QStringList templatesInOrder();

QString templateTitle(const QString& name);
/// One sentence: what it is for.
QString templateSentence(const QString& name);

} // namespace touchline

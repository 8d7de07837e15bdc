#pragma once

#include "core/model/project.h"
#include "ui/drawing/words.h"

/// What stands around a picture of a journey, in words.
namespace touchline {

inline const QString betweenFacts = QStringLiteral(" \u00b7 ");

/// "Customer journey", "as is"
QStringList kindTexts(const Words& words, const Journey& journey);

/// Owner, sponsor and review date; those that are known.
QStringList carerTexts(const Words& words, const Project& project, const Journey& journey);

/// "Noor Visser, 34, first own house", "40 % of movers"
QStringList personaTexts(const Words& words, const Persona& persona);

} // namespace touchline

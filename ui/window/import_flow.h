#pragma once

#include "ui/document/document.h"

class QWidget;

/// How answers and events from elsewhere come into the project: a file is chosen, a dialog asks what it
/// means, and one undo step brings it in.
namespace touchline {

void startSurveyImport(Document& document, Id<Journey> journey, QWidget& window);
void startLogImport(Document& document, Id<Journey> journey, QWidget& window);

/// The same for a file that was chosen already.
void importSurveyFile(Document& document, Id<Journey> journey, const QString& path, QWidget& window);
void importLogFile(Document& document, Id<Journey> journey, const QString& path, QWidget& window);

} // namespace touchline

#pragma once

#include <QStringList>

class QWidget;

/// Sentences in a box of their own, in plain text; none of these waits for the answer.
namespace touchline {

void showFailure(QWidget& window, const QString& sentence);

/// What there is to say about something that went well; the first ten, and how many there are.
void showNotices(QWidget& window, const QString& sentence, const QStringList& notices);

} // namespace touchline

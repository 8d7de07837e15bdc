#pragma once

#include <QStringList>

#include <functional>

class QWidget;

/// Sentences in a box of their own, in plain text; none of these waits for the answer.
namespace touchline {

void showFailure(QWidget& window, const QString& sentence);

/// What there is to say about something that went well; the first ten, and how many there are.
void showNotices(QWidget& window, const QString& sentence, const QStringList& notices);

struct Answer {
    QString text;
    std::function<void()> next;
};

/// Asks what to do; what follows is up to the answer. The first is at hand, and Cancel does nothing.
void ask(QWidget& window, const QString& sentence, const QStringList& details, const QList<Answer>& answers);

/// Asks about something that cannot be taken back; `next` follows once the user has pressed `yes`. Shows the
/// first ten details, and how many there are.
void askFirst(QWidget& window, const QString& sentence, const QStringList& details, const QString& yes,
              const std::function<void()>& next);

} // namespace touchline

#include "ui/messages/log_text.h"

#include "ui/messages/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <set>

namespace touchline {

namespace {

QString said(const char* text, qint64 n = -1) {
    return QCoreApplication::translate("LogText", text, nullptr, int(n));
}

QDate dayOf(qint64 time) {
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date();
}

} // namespace

QStringList logTexts(const EventCounts& counts) {
    const QLocale locale;
    QStringList texts;
    texts.append(said(QT_TRANSLATE_N_NOOP("LogText", "The log has %n cases"), counts.cases()) + u' ' +
                 said(QT_TRANSLATE_N_NOOP("LogText", "with %n events."), counts.events()));
    if (counts.first())
        texts.append(said(QT_TRANSLATE_NOOP("LogText", "It goes from %1 to %2."))
                         .arg(locale.toString(dayOf(*counts.first()), QLocale::ShortFormat),
                              locale.toString(dayOf(*counts.last()), QLocale::ShortFormat)));
    std::set<int> columns;
    for (const LoggedActivity& activity : counts.activities()) {
        if (activity.column >= 0)
            columns.insert(activity.column);
    }
    texts.append(
        said(QT_TRANSLATE_N_NOOP("LogText", "%n steps have figures from it."), qint64(columns.size())));
    if (!columns.empty())
        texts.append(
            said(QT_TRANSLATE_NOOP("LogText", "%1 of %2 cases took these steps once each and in order."))
                .arg(locale.toString(counts.casesAsIntended()), locale.toString(counts.cases())));
    if (counts.untimed() > 0)
        texts.append(said(QT_TRANSLATE_N_NOOP("LogText", "%n events have a time that cannot be read."),
                          counts.untimed()));
    if (counts.backwards() > 0)
        texts.append(said(QT_TRANSLATE_N_NOOP("LogText", "%n events stand behind a later one of their case."),
                          counts.backwards()));
    return texts;
}

QStringList otherActivityTexts(const EventCounts& counts) {
    QList<LoggedActivity> others = counts.activities();
    others.removeIf([](const LoggedActivity& activity) { return activity.column >= 0; });
    std::ranges::stable_sort(others, std::greater(), &LoggedActivity::events);
    QStringList texts;
    for (const LoggedActivity& activity : others)
        texts.append(said(QT_TRANSLATE_N_NOOP("LogText", "“%1” is at no step (%n events)."), activity.events)
                         .arg(excerpt(activity.name)));
    return texts;
}

QString logSource(const QString& file, const EventCounts& counts) {
    const QString name = QFileInfo(file).fileName();
    if (!counts.first())
        return name;
    return QStringLiteral("%1, %2 – %3")
        .arg(name, dayOf(*counts.first()).toString(Qt::ISODate), dayOf(*counts.last()).toString(Qt::ISODate));
}

} // namespace touchline

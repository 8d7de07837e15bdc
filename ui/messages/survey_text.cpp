#include "ui/messages/survey_text.h"

#include "core/model/lookup.h"
#include "ui/messages/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <numeric>

namespace touchline {

namespace {

QString said(const char* text, int n = -1) {
    return QCoreApplication::translate("SurveyText", text, nullptr, n);
}

QString quoted(const QString& text) {
    return QStringLiteral("“%1”").arg(excerpt(text));
}

/// “a” (12), “b” (3), and how many more there are.
QString counted(const QMap<QString, int>& counts) {
    constexpr qsizetype most = 8;
    QList<std::pair<int, QString>> ranked;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        ranked.append({it.value(), it.key()});
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList texts;
    for (const auto& [count, text] : ranked.first(std::min(most, ranked.size())))
        texts.append(QStringLiteral("%1 (%2)").arg(quoted(text), QLocale().toString(count)));
    if (ranked.size() > most)
        texts.append(said(QT_TRANSLATE_N_NOOP("SurveyText", "%n more"), int(ranked.size() - most)));
    return texts.join(QStringLiteral(", "));
}

int sum(const QMap<QString, int>& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QString unknownText(const UnknownPlace& place, bool isLeftOut) {
    QString text =
        isLeftOut
            ? said(QT_TRANSLATE_N_NOOP(
                       "SurveyText", "%n answers about %1, which the journey does not know, were left out."),
                   place.answers)
            : said(QT_TRANSLATE_N_NOOP("SurveyText", "%n answers about %1, which the journey does not know, "
                                                     "are with the journey as a whole."),
                   place.answers);
    text = text.arg(quoted(place.name));
    QStringList near;
    for (const QString& title : place.near)
        near.append(quoted(title));
    return near.isEmpty()
               ? text
               : text + u' ' +
                     said(QT_TRANSLATE_NOOP("SurveyText", "Is it %1?")).arg(near.join(QStringLiteral(", ")));
}

QStringList personal(const SurveyMapping& mapping) {
    QStringList names;
    for (const SurveyColumn& column : mapping.columns) {
        if (column.role == ColumnRole::personal)
            names.append(quoted(column.column));
    }
    return names;
}

} // namespace

QString dialectText(const CsvDialect& dialect) {
    const QHash<QString, QString> separators{
        {QStringLiteral(","), said(QT_TRANSLATE_NOOP("SurveyText", "commas between cells"))},
        {QStringLiteral(";"), said(QT_TRANSLATE_NOOP("SurveyText", "semicolons between cells"))},
        {QStringLiteral("\t"), said(QT_TRANSLATE_NOOP("SurveyText", "tabs between cells"))},
        {QStringLiteral("|"), said(QT_TRANSLATE_NOOP("SurveyText", "bars between cells"))}};
    const QString encoding = dialect.encoding == TextEncoding::utf8           ? QStringLiteral("UTF-8")
                             : dialect.encoding == TextEncoding::windows_1252 ? QStringLiteral("Windows-1252")
                                                                              : QStringLiteral("UTF-16");
    return QStringList{separators.value(dialect.separator), encoding,
                       dialect.decimalComma ? said(QT_TRANSLATE_NOOP("SurveyText", "decimal comma"))
                                            : said(QT_TRANSLATE_NOOP("SurveyText", "decimal point")),
                       dialect.dates == DateOrder::day_first
                           ? said(QT_TRANSLATE_NOOP("SurveyText", "day before month"))
                           : said(QT_TRANSLATE_NOOP("SurveyText", "month before day"))}
        .join(QStringLiteral(", "));
}

QString faultText(const MappingFault& fault) {
    using Kind = MappingFault::Kind;
    switch (fault.kind) {
    case Kind::noAnswers:
        return said(QT_TRANSLATE_NOOP("SurveyText",
                                      "No column holds answers; say which does, and to what question."));
    case Kind::noDirection:
        return said(QT_TRANSLATE_NOOP("SurveyText",
                                      "Column %1: say whether high is good or low is good on its scale."))
            .arg(quoted(fault.column));
    case Kind::noKind:
        return said(QT_TRANSLATE_NOOP("SurveyText", "Column %1: say what kind of question it answers."))
            .arg(quoted(fault.column));
    case Kind::noColumn:
        return said(QT_TRANSLATE_NOOP(
                        "SurveyText",
                        "There is no column %1 in the survey; its headings are in the first row."))
            .arg(quoted(fault.column));
    case Kind::badScale:
        return said(QT_TRANSLATE_NOOP("SurveyText", "Column %1: its scale has to start below its end."))
            .arg(quoted(fault.column));
    }
    Q_UNREACHABLE();
}

QStringList importTexts(const SurveyImport& import, const SurveyAnswers& answers,
                        const SurveyMapping& mapping) {
    QStringList texts;
    const auto add = [&texts](int count, const char* text, const QString& what = {}) {
        if (count > 0)
            texts.append(what.isEmpty() ? said(text, count) : said(text, count).arg(what));
    };
    if (const Wave* wave = find(import.project.waves, import.wave)) {
        texts.append(said(QT_TRANSLATE_N_NOOP("SurveyText", "Wave %1 has %n answers"), import.answers)
                         .arg(quoted(wave->name)) +
                     u' ' +
                     said(QT_TRANSLATE_N_NOOP("SurveyText", "about %n steps and stages."), import.places));
    } else {
        texts.append(
            said(QT_TRANSLATE_NOOP("SurveyText", "No answer could be used; the project stays as it was.")));
    }
    const QStringList names = personal(mapping);
    add(int(names.size()), QT_TRANSLATE_N_NOOP("SurveyText", "%n personal columns were left out: %1."),
        names.join(QStringLiteral(", ")));
    for (const UnknownPlace& place : import.unknown)
        texts.append(unknownText(place, mapping.unmatched == Unmatched::left_out));
    add(sum(answers.unread),
        QT_TRANSLATE_N_NOOP("SurveyText", "%n answers are no numbers and were left out: %1."),
        counted(answers.unread));
    add(sum(import.offScale),
        QT_TRANSLATE_N_NOOP("SurveyText",
                            "%n answers are not on the scale of their question and were left out: %1."),
        counted(import.offScale));
    add(sum(import.strangers),
        QT_TRANSLATE_N_NOOP(
            "SurveyText",
            "%n answers are of personas that the project does not know; they count among all: %1."),
        counted(import.strangers));
    add(int(answers.replaced) + import.double_,
        QT_TRANSLATE_N_NOOP("SurveyText", "%n answers gave way to a later one of the same respondent."));
    add(int(answers.undated), QT_TRANSLATE_N_NOOP("SurveyText", "%n rows have a date that cannot be read."));
    add(int(answers.unweighted),
        QT_TRANSLATE_N_NOOP("SurveyText", "%n rows have a weight that cannot be read; it was taken as 1."));
    add(import.replacedResults,
        QT_TRANSLATE_N_NOOP("SurveyText", "%n results of the wave were there already and were replaced."));
    add(import.quotes, QT_TRANSLATE_N_NOOP("SurveyText", "%n quotes were added to the evidence."));
    add(int(answers.moreQuotes),
        QT_TRANSLATE_N_NOOP("SurveyText", "%n more quotes were left out; they would flood the evidence."));
    return texts;
}

QString waveName(const SurveyAnswers& answers, const QString& file) {
    if (!answers.last.isValid())
        return QFileInfo(file).completeBaseName();
    const QString name = QLocale().toString(answers.last, QStringLiteral("MMMM yyyy"));
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace touchline

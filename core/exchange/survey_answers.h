#pragma once

#include "core/exchange/byte_source.h"
#include "core/exchange/survey_mapping.h"

namespace touchline {

/// How the rows of a survey name what an answer is about; what they leave open is empty.
struct SurveyPlace {
    QString step;
    QString touchpoint;
    QString stage;

    /// The most exact of them.
    const QString& name() const {
        return !step.isEmpty() ? step : !touchpoint.isEmpty() ? touchpoint : stage;
    }
    bool operator==(const SurveyPlace&) const = default;
};

/// Equal answers, or the latest one of a respondent.
struct SurveyAnswer {
    quint64 respondent = 0; ///< a number that stands for the name, which is not kept; 0: unknown
    int column = 0;         ///< of the table
    int place = 0;
    int persona = 0;
    int count = 0;
    double value = 0;
    double weights = 0;
    double squaredWeights = 0;
    qint64 day = 0; ///< Julian day, 0 where the row has no date
    qint64 row = 0; ///< the first that says so, or that of the respondent's latest answer
};

struct SurveyQuote {
    QString text;
    int place = 0;
    QString channel;
    QDate date;
};

/// What was read of a survey: no names, and of one respondent one answer about one thing.
struct SurveyAnswers {
    QStringList headings;
    QList<SurveyPlace> places; ///< the first is that of rows which name none
    QStringList personas;      ///< the first is empty
    QList<SurveyAnswer> answers;
    QList<SurveyQuote> quotes;
    QMap<QString, int> unread; ///< what stood where an answer should be, and how often
    QDate first;
    QDate last;
    qint64 rows = 0;
    qint64 undated = 0;    ///< rows whose date cannot be read
    qint64 unweighted = 0; ///< rows whose weight cannot be read, and is taken as 1
    qint64 replaced = 0;   ///< answers for which there is a later one of the same respondent
    qint64 moreQuotes = 0; ///< verbatims beyond the most that are kept
};

/// Reads a survey by a mapping without faults; its dialect is complete. Throws ImportError: empty without a
/// row, tooLarge beyond the limits, invalid where a column does not hold what the mapping says (thousands of
/// different steps); and what the source throws.
SurveyAnswers readSurvey(ByteSource source, const CsvDialect& dialect, const SurveyMapping& mapping);

namespace surveylimits {

inline constexpr qsizetype names = 5000;      ///< of different places, or of personas
inline constexpr qsizetype answers = 500'000; ///< that differ
inline constexpr qsizetype quotes = 2000;
inline constexpr qsizetype unread = 100; ///< different texts

} // namespace surveylimits

} // namespace touchline

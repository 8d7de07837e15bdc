#include "core/exchange/survey_guess.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_values.h"
#include "core/model/folded.h"

#include <QRegularExpression>

#include <algorithm>

namespace touchline {

namespace {

struct Heading {
    const char16_t* words; ///< of which one is in the heading, as a pattern
    ColumnRole role;
};

/// The first that fits holds; who a person is comes before what she said.
constexpr Heading headings[] = {
    {u"e-?mail|phone|telefoon|mobiel|gsm|voornaam|achternaam|surname|first name|last name|full name|"
     u"(?<!\\w)(naam|name)(?!\\w)|address|adres|straat|street|postcode|zip|woonplaats|birth|geboorte|bsn|"
     u"iban|ip[- _]?(adres|address)|klantnummer|customer (id|number|no)|contract|account|user "
     u"?name|gebruiker",
     ColumnRole::personal},
    {u"^respondent|^response ?id|^respons", ColumnRole::respondent},
    {u"^date$|datum|^submitted|ingevuld op|^timestamp|tijdstip", ColumnRole::date},
    {u"^weight$|^weging|^gewicht|weegfactor", ColumnRole::weight},
    {u"^touchpoint|contactmoment|contactpunt", ColumnRole::touchpoint},
    {u"^step$|^stap$|journey ?step|processtap", ColumnRole::step},
    {u"^stage$|^phase$|^fase$", ColumnRole::stage},
    {u"^persona$|^segment|klanttype", ColumnRole::persona},
    {u"^channel$|^kanaal$", ColumnRole::channel},
    {u"verbatim|comment|toelichting|opmerking|waarom|^why|open antwoord|remark|feedback",
     ColumnRole::verbatim},
};

struct KindWords {
    const char16_t* words;
    MetricKind kind;
    std::optional<double> highest; ///< where the scale tells them apart
};

constexpr KindWords kinds[] = {
    {u"enps", MetricKind::enps, {}},
    {u"nps|recommend|aanbevel|aanbeveel", MetricKind::nps, {}},
    {u"ces|effort|moeite|gemak|easy", MetricKind::ces1, 5},
    {u"ces|effort|moeite|gemak|easy", MetricKind::ces2, 7},
    {u"sentiment", MetricKind::sentiment, {}},
    {u"cijfer|grade|rapport", MetricKind::grade, {}},
    {u"gevoel|feeling|face|smiley|emoti", MetricKind::faces, 5},
    {u"csat|tevreden|satisf", MetricKind::csat, 5},
    {u"tevreden|satisf|gevoel|feeling", MetricKind::satisfaction, 10},
};

bool fits(const QString& heading, const char16_t* words) {
    const QRegularExpression pattern(QString::fromUtf16(words), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(heading).hasMatch();
}

/// The numbers in a column of the preview; none where something else is in it.
QList<double> numbersIn(const TablePreview& preview, qsizetype column, bool decimalComma) {
    QList<double> numbers;
    for (const QStringList& row : preview.rows) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        const auto number = numberOf(cell.toLatin1(), decimalComma);
        if (!number)
            return {};
        numbers.append(*number);
    }
    return numbers;
}

std::optional<MetricKind> kindOf(const QString& heading, double lowest, double highest) {
    for (const KindWords& kind : kinds) {
        if (fits(heading, kind.words) && (!kind.highest || highest <= *kind.highest))
            return kind.kind;
    }
    if (lowest >= 1 && highest <= 5)
        return MetricKind::csat;
    return highest <= 10 && lowest >= 1 ? std::optional(MetricKind::grade) : std::nullopt;
}

/// Whether someone could be reached or known by what is in the column.
bool holdsPeople(const TablePreview& preview, qsizetype column) {
    static const QRegularExpression mail(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.\\w+$"));
    static const QRegularExpression phone(QStringLiteral("^(\\+|00?)[\\d ()-]{8,16}$"));
    return std::ranges::any_of(preview.rows, [&](const QStringList& row) {
        const QString cell = row.value(column).trimmed();
        return mail.match(cell).hasMatch() || phone.match(cell).hasMatch();
    });
}

SurveyColumn guessed(const TablePreview& preview, qsizetype column) {
    constexpr double highestScore = 100;
    SurveyColumn guess{.column = preview.headings[column]};
    const QString heading = folded(guess.column.trimmed());
    for (const Heading& known : headings) {
        if (fits(heading, known.words)) {
            guess.role = known.role;
            return guess;
        }
    }
    if (holdsPeople(preview, column)) {
        guess.role = ColumnRole::personal;
        return guess;
    }
    const QList<double> numbers = numbersIn(preview, column, true);
    if (numbers.isEmpty() ||
        fits(heading, u"(?<!\\w)(id|nr|nummer|number|no)(?!\\w)|leeftijd|age$|jaar|year"))
        return guess;
    const auto [lowest, highest] = std::ranges::minmax(numbers);
    if (highest > highestScore)
        return guess;
    guess.role = ColumnRole::answer;
    guess.kind = kindOf(heading, lowest, highest);
    return guess;
}

std::optional<ColumnRole> knownRole(const QString& heading) {
    static const QHash<QString, ColumnRole> roles{
        {QStringLiteral("date"), ColumnRole::date},
        {QStringLiteral("score"), ColumnRole::answer},
        {QStringLiteral("verbatim"), ColumnRole::verbatim},
        {QStringLiteral("stage"), ColumnRole::stage},
        {QStringLiteral("touchpoint"), ColumnRole::touchpoint},
        {QStringLiteral("persona"), ColumnRole::persona},
        {QStringLiteral("channel"), ColumnRole::channel},
        {QStringLiteral("respondent"), ColumnRole::respondent},
        {QStringLiteral("weight"), ColumnRole::weight},
    };
    const auto role = roles.constFind(folded(QStringView(heading).trimmed()));
    return role == roles.cend() ? std::nullopt : std::optional(*role);
}

} // namespace

TablePreview previewOf(const QByteArray& head, const CsvDialect& dialect, qsizetype rows) {
    CsvReader reader(bytesOf(head), dialect);
    const auto cells = [&reader] {
        QStringList row;
        for (size_t i = 0; i < reader.cells().size(); ++i)
            row.append(reader.text(qsizetype(i)));
        return row;
    };
    if (!reader.next())
        throw ImportError(ImportError::Kind::empty, 0);
    TablePreview preview{.headings = reader.headings()};
    // What is cut off at the end of the head is no row.
    while (preview.rows.size() < rows) {
        try {
            if (!reader.next())
                break;
        } catch (const ImportError&) {
            break;
        }
        preview.rows.append(cells());
    }
    return preview;
}

bool isKnownLayout(const QStringList& headings) {
    return columnOf(headings, QStringLiteral("date")) >= 0 &&
           columnOf(headings, QStringLiteral("score")) >= 0 &&
           std::ranges::all_of(headings, [](const QString& one) { return knownRole(one).has_value(); });
}

SurveyMapping knownLayout(const QStringList& headings) {
    SurveyMapping mapping;
    for (const QString& heading : headings) {
        SurveyColumn column{.column = heading, .role = knownRole(heading).value_or(ColumnRole::left_out)};
        if (column.role == ColumnRole::answer)
            column.direction = Direction::high_is_good;
        mapping.columns.append(column);
    }
    return mapping;
}

MetricKind publishedKind(double lowest, double highest) {
    if (highest <= 1 && (lowest < 0 || highest < 1))
        return MetricKind::sentiment;
    return lowest >= 1 && highest <= 5 ? MetricKind::csat : MetricKind::nps;
}

SurveyMapping guessedMapping(const TablePreview& preview) {
    SurveyMapping mapping;
    if (isKnownLayout(preview.headings)) {
        mapping = knownLayout(preview.headings);
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            const QList<double> numbers = numbersIn(preview, i, true);
            if (mapping.columns[i].role != ColumnRole::answer || numbers.isEmpty())
                continue;
            const auto [lowest, highest] = std::ranges::minmax(numbers);
            mapping.columns[i].kind = publishedKind(lowest, highest);
        }
        return mapping;
    }
    for (qsizetype i = 0; i < preview.headings.size(); ++i)
        mapping.columns.append(guessed(preview, i));
    return mapping;
}

} // namespace touchline

#include "core/exchange/survey_answers.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_values.h"
#include "core/model/clean_text.h"
#include "core/model/folded.h"

namespace touchline {

namespace {

struct AnswerKey {
    quint64 respondent = 0;
    int column = 0;
    int place = 0;
    int persona = 0;
    double value = 0; ///< 0 where the respondent is known: then one answer counts

    bool operator==(const AnswerKey&) const = default;
};

size_t qHash(const AnswerKey& key, size_t seed) {
    return qHashMulti(seed, key.respondent, key.column, key.place, key.persona, key.value);
}

/// Numbers for names as they are met, the same for names that differ in capitals or accents only.
class Names {
public:
    /// `raw` are the bytes of the cells that make the name; `name` says what it is.
    template <class Name>
    int number(const QByteArray& raw, QList<Name>& list, const auto& name, const auto& text) {
        if (const auto known = raw_.constFind(raw); known != raw_.cend())
            return *known;
        if (raw_.size() >= surveylimits::names)
            throw ImportError(ImportError::Kind::invalid, 0, name());
        const Name made = text();
        const QString key = name();
        auto at = folded_.find(key);
        if (at == folded_.end()) {
            at = folded_.insert(key, int(list.size()));
            list.append(made);
        }
        raw_.insert(QByteArray(raw.constData(), raw.size()), *at);
        return *at;
    }

private:
    QHash<QByteArray, int> raw_;
    QHash<QString, int> folded_;
};

class Survey {
public:
    Survey(ByteSource source, const CsvDialect& dialect, const SurveyMapping& mapping)
        : reader_(std::move(source), dialect), dialect_(dialect), isQuoting_(mapping.quotes) {
        if (!reader_.next())
            throw ImportError(ImportError::Kind::empty, 0);
        result_.headings = reader_.headings();
        result_.places.append(SurveyPlace());
        result_.personas.append(QString());
        for (const SurveyColumn& column : mapping.columns) {
            const qsizetype at = columnOf(result_.headings, column.column);
            if (column.role == ColumnRole::answer)
                asked_.append({at, column.place.isEmpty() ? -1 : fixedPlace(column.place)});
            else if (at >= 0)
                columns_[size_t(column.role)] = at;
        }
    }

    SurveyAnswers read() && {
        while (reader_.next())
            readRow();
        if (result_.rows == 0)
            throw ImportError(ImportError::Kind::empty, 0);
        result_.answers = QList<SurveyAnswer>(answers_.cbegin(), answers_.cend());
        return std::move(result_);
    }

private:
    struct Asked {
        qsizetype column;
        int place; ///< -1: what the row says
    };

    qsizetype column(ColumnRole role) const { return columns_[size_t(role)]; }
    QByteArrayView cell(ColumnRole role) const { return reader_.cell(column(role)).trimmed(); }
    QString text(ColumnRole role) const { return cleanLine(reader_.text(column(role))); }

    int fixedPlace(const QString& name) {
        result_.places.append({.step = cleanLine(name)});
        return int(result_.places.size()) - 1;
    }

    int placeOfRow() {
        raw_.resize(0);
        for (const ColumnRole role : {ColumnRole::step, ColumnRole::touchpoint, ColumnRole::stage}) {
            raw_.append(cell(role));
            raw_.append('\0');
        }
        if (raw_.size() == 3)
            return 0;
        const auto place = [this] {
            return SurveyPlace{text(ColumnRole::step), text(ColumnRole::touchpoint), text(ColumnRole::stage)};
        };
        return places_.number(
            raw_, result_.places,
            [&] {
                const SurveyPlace named = place();
                return folded(named.step + u'\n' + named.touchpoint + u'\n' + named.stage);
            },
            place);
    }

    int personaOfRow() {
        const QByteArrayView raw = cell(ColumnRole::persona);
        if (raw.isEmpty())
            return 0;
        const auto name = [this] { return text(ColumnRole::persona); };
        return personas_.number(
            QByteArray::fromRawData(raw.data(), raw.size()), result_.personas, [&] { return folded(name()); },
            name);
    }

    QDate dateOfRow() {
        if (column(ColumnRole::date) < 0)
            return {};
        const QDate date = dateOf(cell(ColumnRole::date), dialect_.dates);
        if (!date.isValid()) {
            ++result_.undated;
        } else {
            result_.first = result_.first.isValid() ? std::min(result_.first, date) : date;
            result_.last = std::max(result_.last, date);
        }
        return date;
    }

    double weightOfRow() {
        const QByteArrayView raw = cell(ColumnRole::weight);
        if (column(ColumnRole::weight) < 0)
            return 1;
        const std::optional<double> weight = numberOf(raw, dialect_.decimalComma);
        if (weight && *weight >= 0 && *weight <= 1e6)
            return *weight;
        ++result_.unweighted;
        return 1;
    }

    void addUnread(qsizetype column) {
        QString text = cleanLine(reader_.text(column)).left(80);
        if (result_.unread.size() >= surveylimits::unread && !result_.unread.contains(text))
            text = QStringLiteral("…");
        ++result_.unread[text];
    }

    void add(SurveyAnswer answer) {
        const bool isKnown = answer.respondent != 0;
        const AnswerKey key{answer.respondent, answer.column, answer.place, isKnown ? 0 : answer.persona,
                            isKnown ? 0 : answer.value};
        const auto found = answers_.find(key);
        if (found == answers_.end()) {
            if (answers_.size() >= surveylimits::answers)
                throw ImportError(ImportError::Kind::tooLarge, reader_.line());
            answers_.insert(key, answer);
        } else if (isKnown) {
            ++result_.replaced;
            if (answer.day >= found->day)
                *found = answer;
        } else {
            ++found->count;
            found->weights += answer.weights;
            found->squaredWeights += answer.squaredWeights;
        }
    }

    void addQuote(int place, QDate date) {
        if (!isQuoting_ || cell(ColumnRole::verbatim).isEmpty())
            return;
        if (result_.quotes.size() >= surveylimits::quotes)
            ++result_.moreQuotes;
        else
            result_.quotes.append({cleanText(reader_.text(column(ColumnRole::verbatim))).trimmed(), place,
                                   text(ColumnRole::channel), date});
    }

    void readRow() {
        ++result_.rows;
        const QDate date = dateOfRow();
        const double weight = weightOfRow();
        const int place = placeOfRow();
        const QByteArrayView name = cell(ColumnRole::respondent);
        SurveyAnswer answer{.respondent = name.isEmpty() ? 0 : qHash(name, size_t(1)) | 1,
                            .persona = personaOfRow(),
                            .count = 1,
                            .weights = weight,
                            .squaredWeights = weight * weight,
                            .day = date.isValid() ? date.toJulianDay() : 0,
                            .row = result_.rows};
        for (const Asked& asked : std::as_const(asked_)) {
            const QByteArrayView raw = reader_.cell(asked.column).trimmed();
            if (raw.isEmpty())
                continue;
            const std::optional<double> value = numberOf(raw, dialect_.decimalComma);
            if (!value) {
                addUnread(asked.column);
                continue;
            }
            answer.value = *value + 0.0; // no minus zero
            answer.column = int(asked.column);
            answer.place = asked.place < 0 ? place : asked.place;
            add(answer);
        }
        addQuote(place, date);
    }

    CsvReader reader_;
    const CsvDialect dialect_;
    const bool isQuoting_;
    SurveyAnswers result_;
    std::array<qsizetype, boost::mp11::mp_size<boost::describe::describe_enumerators<ColumnRole>>::value>
        columns_ = [] {
            decltype(columns_) none;
            none.fill(-1);
            return none;
        }();
    QList<Asked> asked_;
    QByteArray raw_;
    Names places_;
    Names personas_;
    QHash<AnswerKey, SurveyAnswer> answers_;
};

} // namespace

SurveyAnswers readSurvey(ByteSource source, const CsvDialect& dialect, const SurveyMapping& mapping) {
    return Survey(std::move(source), dialect, mapping).read();
}

} // namespace touchline

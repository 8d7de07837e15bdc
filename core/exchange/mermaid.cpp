#include "core/exchange/mermaid.h"

#include "core/exchange/imported_journey.h"
#include "core/exchange/mermaid_block.h"
#include "core/exchange/mermaid_task.h"
#include "core/exchange/mermaid_text.h"

#include <QCoreApplication>
#include <QSet>

namespace touchline {

namespace {

using Kind = ImportWarning::Kind;

constexpr double lowestScore = 1;
constexpr double highestScore = 5;
constexpr double scoreOfZero = 3; ///< that neither smiles nor frowns

class Reader {
public:
    explicit Reader(MermaidBlock block) : lines_(std::move(block.lines)), title_(block.title) {
        for (const SourceLine& other : std::as_const(block.others))
            journey_.warn(Kind::ignoredLine, other.number, other.text);
    }

    ImportResult read() {
        for (at_ = 0; at_ < lines_.size(); ++at_)
            readStatement(lines_[at_]);
        QString title = text(title_.text, title_.number);
        if (title.isEmpty())
            std::swap(title, accessibleTitle_);
        if (accessibleTitle_ == title)
            accessibleTitle_.clear();
        journey_.setTitle(title);
        journey_.setScenario(
            journey_.clean(QStringList{accessibleTitle_, description_}.join(u'\n'), descriptionLine_));
        return std::move(journey_).result(mostFrequent());
    }

private:
    struct Participant {
        Id<Persona> persona;
        int steps = 0;
    };

    QString text(QStringView source, int line) { return mermaidText(journey_.clean(source, line)); }

    void readStatement(const SourceLine& line) {
        if (beginsWithWord(line.text, u"title"))
            readTitle(line);
        else if (beginsWithWord(line.text, u"section"))
            readSection(line);
        else if (const auto title = accessible(line.text, u"accTitle", u':'))
            accessibleTitle_ = text(*title, line.number);
        else if (const auto description = accessible(line.text, u"accDescr", u':'))
            describe(*description, line.number);
        else if (const auto start = accessible(line.text, u"accDescr", u'{'))
            readDescription(*start, line);
        else if (line.text.startsWith(u'#') && !startsWithEntity(line.text))
            journey_.warn(Kind::ignoredLine, line.number, line.text);
        else
            readTask(line);
    }

    /// What stands behind "accTitle:" and the like.
    static std::optional<QStringView> accessible(QStringView statement, QStringView word, QChar mark) {
        if (!statement.startsWith(word, Qt::CaseInsensitive))
            return {};
        const QStringView rest = statement.mid(word.size()).trimmed();
        return rest.startsWith(mark) ? std::optional(rest.mid(1)) : std::nullopt;
    }

    void describe(QStringView description, int line) {
        description_ = text(description, line);
        descriptionLine_ = line;
    }

    void readTitle(const SourceLine& line) {
        if (title_.number)
            journey_.warn(Kind::ignoredLine, title_.number, title_.text);
        title_ = {line.text.mid(5).trimmed(), line.number};
    }

    void readSection(const SourceLine& line) {
        const QString title = text(line.text.mid(7), line.number);
        if (!journey_.stages().isEmpty() && journey_.stages().last().title == title)
            journey_.warn(Kind::repeatedSection, line.number, title);
        journey_.addStage(title, line.number);
    }

    /// A description in braces, over any number of lines; what follows the brace is a statement of its own.
    void readDescription(QStringView first, const SourceLine& line) {
        const qsizetype last = lastBrace();
        QStringList parts;
        QStringView part = first;
        qsizetype end = part.indexOf(u'}');
        while (end < 0 && at_ < last) {
            parts << part.trimmed().toString();
            part = lines_[++at_].text;
            end = part.indexOf(u'}');
        }
        if (end < 0) {
            journey_.warn(Kind::ignoredLine, line.number, line.text);
            return;
        }
        parts << part.left(end).trimmed().toString();
        describe(parts.join(u'\n'), line.number);
        const QStringView rest = part.mid(end + 1).trimmed();
        if (!rest.isEmpty())
            lines_[at_--].text = rest;
    }

    /// Index of the last line with a closing brace, so that open ones are not searched for again and again.
    qsizetype lastBrace() {
        if (!lastBrace_) {
            const auto it = std::find_if(lines_.crbegin(), lines_.crend(),
                                         [](const SourceLine& line) { return line.text.contains(u'}'); });
            lastBrace_ = lines_.crend() - it - 1;
        }
        return *lastBrace_;
    }

    void readTask(const SourceLine& line) {
        const MermaidTask task = parseMermaidTask(line.text);
        Step& step = journey_.addStep(text(task.title, line.number), line.number);
        if (!task.hasData)
            journey_.warn(Kind::noColon, line.number, line.text);
        if (task.colonInTitle)
            journey_.warn(Kind::colonInTitle, line.number, task.title);
        for (const QStringView part : task.ignored)
            journey_.warn(Kind::ignoredPart, line.number, part);
        step.personas = participants(task, line.number);
        if (!task.score.isEmpty())
            readScore(task, line.number, step);
    }

    void readScore(const MermaidTask& task, int line, Step& step) {
        const double score = std::clamp(task.number.value_or(scoreOfZero), lowestScore, highestScore);
        if (task.number != score) {
            journey_.warn(task.number ? Kind::clampedScore : Kind::noScore, line, task.score);
            step.notes =
                text(QCoreApplication::translate("Mermaid", "Score in the source: %1").arg(task.score), line);
        }
        if (task.number)
            journey_.addValue(score - scoreOfZero, QStringLiteral("mermaid"), line);
    }

    QList<Id<Persona>> participants(const MermaidTask& task, int line) {
        QList<Id<Persona>> personas;
        QSet<QString> known;
        for (const QStringView person : task.people) {
            const QString name = text(person, line);
            if (name.isEmpty() || known.contains(name))
                continue;
            known.insert(name);
            personas.append(participant(name, line));
        }
        return personas;
    }

    Id<Persona> participant(const QString& name, int line) {
        if (!participants_.contains(name)) {
            participants_.insert(name, {journey_.addPersona(name, line)});
            names_.append(name);
        }
        Participant& participant = participants_[name];
        ++participant.steps;
        return participant.persona;
    }

    /// Who takes part most often; of equals the one that is named first.
    Id<Persona> mostFrequent() const {
        Participant most;
        for (const QString& name : names_) {
            const Participant participant = participants_.value(name);
            if (participant.steps > most.steps)
                most = participant;
        }
        return most.persona;
    }

    QList<SourceLine> lines_;
    qsizetype at_ = 0;
    std::optional<qsizetype> lastBrace_;
    ImportedJourney journey_;
    SourceLine title_;
    QString accessibleTitle_;
    QString description_;
    int descriptionLine_ = 0;
    QHash<QString, Participant> participants_;
    QStringList names_; ///< in the order of naming
};

} // namespace

bool looksLikeMermaid(const QString& text) {
    try {
        return findMermaidBlock(sourceLines(text)).has_value();
    } catch (const ImportError&) {
        return false;
    }
}

ImportResult readMermaid(const QString& text) {
    std::optional<MermaidBlock> block = findMermaidBlock(sourceLines(text));
    if (!block)
        throw ImportError(ImportError::Kind::notRecognised, 0);
    return Reader(std::move(*block)).read();
}

} // namespace touchline

#include "core/edits/paste_figures.h"

#include "core/edits/set.h"
#include "core/exchange/csv_values.h"
#include "core/exchange/place_match.h"
#include "core/model/folded.h"

#include <QRegularExpression>

namespace touchline {

namespace {

using Figure = std::optional<double> Behaviour::*;

struct FigureWords {
    Figure figure;
    const char16_t* pattern;
};

constexpr FigureWords figureWords[]{
    {&Behaviour::volume, u"^(volume|times|times a year|aantal|per jaar|keer per jaar)\\b"},
    {&Behaviour::duration, u"^(duration|hours|doorlooptijd|duur|uren)\\b"},
    {&Behaviour::dropOff, u"^(drop-?off|uitval)\\b"},
    {&Behaviour::repeat,
     u"^(repeat|repeats|repeat contact|contacts a person|herhaal\\w*|contacten per persoon)\\b"},
};

Figure figureOf(const QString& heading) {
    const QString name = folded(QStringView(heading).trimmed());
    for (const FigureWords& words : figureWords) {
        if (QRegularExpression(QString::fromUtf16(words.pattern)).match(name).hasMatch())
            return words.figure;
    }
    return nullptr;
}

/// "12.600", "12,600": dots or commas that only group the digits of a large number.
QString ungrouped(const QString& text) {
    static const QRegularExpression groups(QStringLiteral("^\\d{1,3}([.,]\\d{3})+$"));
    return groups.match(text).hasMatch() ? QString(text).remove(u'.').remove(u',') : text;
}

std::optional<double> readFigure(Figure figure, const QString& heading, QString text) {
    static const QRegularExpression unit(QStringLiteral("\\s*(%|h|hours?|uur|uren|u)$"));
    const bool isPercent = text.endsWith(u'%') || heading.contains(u'%');
    text = text.trimmed().remove(unit);
    if (figure == &Behaviour::volume)
        text = ungrouped(text);
    std::optional<double> number = numberOf(text.toLatin1(), true);
    if (number && figure == &Behaviour::dropOff && (isPercent || *number > 1))
        number = *number / 100;
    return number;
}

} // namespace

std::optional<Pasted> pasteFigures(const Project& project, Id<Journey> id, const QList<QStringList>& rows) {
    const Journey* journey = find(project, id);
    if (!journey || rows.size() < 2 || rows.first().size() < 2)
        return {};
    const QString first = folded(QStringView(rows.first().first()).trimmed());
    QList<Figure> figures;
    for (const QString& heading : rows.first())
        figures.append(figureOf(heading));
    const bool isAny = std::ranges::any_of(figures, [](Figure figure) { return figure != nullptr; });
    if ((first != u"step" && first != u"stap") || !isAny)
        return {};
    const PlaceNames names(*journey);
    Pasted pasted{.project = project};
    for (const QStringList& row : rows.mid(1)) {
        const Step* step = find(pasted.project, names.step(row.first()));
        Behaviour behaviour = step ? step->behaviour : Behaviour();
        for (qsizetype i = 1; i < row.size(); ++i) {
            if (!figures[i] || row[i].trimmed().isEmpty())
                continue;
            const std::optional<double> number = readFigure(figures[i], rows.first()[i], row[i]);
            if (step && number) {
                behaviour.*figures[i] = number;
                ++pasted.values;
            } else {
                ++pasted.leftOut;
            }
        }
        if (!step)
            continue;
        if (pasted.first.isNull())
            pasted.first = step->id.value();
        pasted.project = set<&Step::behaviour>(pasted.project, step->id, behaviour);
    }
    return pasted;
}

} // namespace touchline

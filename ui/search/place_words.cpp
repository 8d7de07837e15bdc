#include "ui/search/place_words.h"

#include "core/model/lookup.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/messages/error_text.h"

#include <QCoreApplication>
#include <QHash>

namespace touchline {

namespace {

/// The text of `table` for this key; nothing where there is none.
QString wordOf(const QHash<QString, const char*>& table, const QString& key) {
    const char* word = table.value(key, nullptr);
    return word ? QCoreApplication::translate("Places", word) : QString();
}

QString typeWord(const QString& type) {
    static const QHash<QString, const char*> types{
        {"Project", QT_TRANSLATE_NOOP("Places", "Project")},
        {"Journey", QT_TRANSLATE_NOOP("Places", "Journey")},
        {"Stage", QT_TRANSLATE_NOOP("Places", "Stage")},
        {"Step", QT_TRANSLATE_NOOP("Places", "Step")},
        {"Lane", QT_TRANSLATE_NOOP("Places", "Lane")},
        {"Card", QT_TRANSLATE_NOOP("Places", "Card")},
        {"CurvePoint", QT_TRANSLATE_NOOP("Places", "Curve point")},
        {"Decision", QT_TRANSLATE_NOOP("Places", "Decision")},
        {"Persona", QT_TRANSLATE_NOOP("Places", "Persona")},
        {"Actor", QT_TRANSLATE_NOOP("Places", "Actor")},
        {"Channel", QT_TRANSLATE_NOOP("Places", "Channel")},
        {"Department", QT_TRANSLATE_NOOP("Places", "Department")},
        {"Role", QT_TRANSLATE_NOOP("Places", "Role")},
        {"Principle", QT_TRANSLATE_NOOP("Places", "Principle")},
        {"GlossaryTerm", QT_TRANSLATE_NOOP("Places", "Glossary")},
        {"Tag", QT_TRANSLATE_NOOP("Places", "Tag")},
        {"Evidence", QT_TRANSLATE_NOOP("Places", "Evidence")},
        {"Metric", QT_TRANSLATE_NOOP("Places", "Metric")},
        {"BacklogItem", QT_TRANSLATE_NOOP("Places", "Backlog")},
        {"Idea", QT_TRANSLATE_NOOP("Places", "Idea in the backlog")},
        {"Driver", QT_TRANSLATE_NOOP("Places", "Benefit in the backlog")},
        {"Wave", QT_TRANSLATE_NOOP("Places", "Wave")},
        {"View", QT_TRANSLATE_NOOP("Places", "View")},
        {"Session", QT_TRANSLATE_NOOP("Places", "Session")},
        {"Comment", QT_TRANSLATE_NOOP("Places", "Comment")},
        {"MaturityAnswer", QT_TRANSLATE_NOOP("Places", "Maturity")},
    };
    return wordOf(types, type);
}

/// The name of a field; nothing for the text by which a thing is known.
QString fieldWord(const QString& holder, const QString& field) {
    static const QHash<QString, const char*> fields{
        {"About.title", QT_TRANSLATE_NOOP("Places", "Title")},
        {"About.organisation", QT_TRANSLATE_NOOP("Places", "Organisation")},
        {"About.team", QT_TRANSLATE_NOOP("Places", "Team")},
        {"About.purpose", QT_TRANSLATE_NOOP("Places", "Purpose")},
        {"About.sponsor", QT_TRANSLATE_NOOP("Places", "Sponsor")},
        {"Journey.scenario", QT_TRANSLATE_NOOP("Places", "Scenario")},
        {"Journey.goal", QT_TRANSLATE_NOOP("Places", "Goal")},
        {"Journey.expectation", QT_TRANSLATE_NOOP("Places", "Expectation")},
        {"Journey.sponsor", QT_TRANSLATE_NOOP("Places", "Sponsor")},
        {"Decision.who", QT_TRANSLATE_NOOP("Places", "Who")},
        {"Decision.because", QT_TRANSLATE_NOOP("Places", "Because")},
        {"Stage.when", QT_TRANSLATE_NOOP("Places", "When")},
        {"Step.notes", QT_TRANSLATE_NOOP("Places", "Notes")},
        {"Step.momentReason", QT_TRANSLATE_NOOP("Places", "Moment of truth")},
        {"Step.when", QT_TRANSLATE_NOOP("Places", "When")},
        {"Step.howLong", QT_TRANSLATE_NOOP("Places", "How long")},
        {"Step.handOver", QT_TRANSLATE_NOOP("Places", "Hand-over")},
        {"Step.toKnow", QT_TRANSLATE_NOOP("Places", "Knowledge")},
        {"Step.toBeAble", QT_TRANSLATE_NOOP("Places", "Skills")},
        {"Step.toHave", QT_TRANSLATE_NOOP("Places", "Means")},
        {"Behaviour.note", QT_TRANSLATE_NOOP("Places", "Behaviour")},
        {"Behaviour.source", QT_TRANSLATE_NOOP("Places", "Source")},
        {"Card.notes", QT_TRANSLATE_NOOP("Places", "Notes")},
        {"Card.acceptedBecause", QT_TRANSLATE_NOOP("Places", "Accepted because")},
        {"Card.altText", QT_TRANSLATE_NOOP("Places", "Alternative text")},
        {"Imported.source", QT_TRANSLATE_NOOP("Places", "Source")},
        {"Persona.description", QT_TRANSLATE_NOOP("Places", "In a few words")},
        {"Persona.goal", QT_TRANSLATE_NOOP("Places", "Goal")},
        {"Persona.expectation", QT_TRANSLATE_NOOP("Places", "Expectation")},
        {"Role.person", QT_TRANSLATE_NOOP("Places", "Who has it now")},
        {"Principle.code", QT_TRANSLATE_NOOP("Places", "Short name")},
        {"GlossaryTerm.meaning", QT_TRANSLATE_NOOP("Places", "Meaning")},
        {"GlossaryTerm.avoid", QT_TRANSLATE_NOOP("Places", "Words to avoid")},
        {"Evidence.source", QT_TRANSLATE_NOOP("Places", "Source")},
        {"Evidence.link", QT_TRANSLATE_NOOP("Places", "Link")},
        {"Metric.question", QT_TRANSLATE_NOOP("Places", "Question")},
        {"Metric.unit", QT_TRANSLATE_NOOP("Places", "Unit")},
        {"BacklogItem.code", QT_TRANSLATE_NOOP("Places", "Short name")},
        {"BacklogItem.notes", QT_TRANSLATE_NOOP("Places", "Notes")},
        {"BacklogItem.requestedBy", QT_TRANSLATE_NOOP("Places", "Requested by")},
        {"BacklogItem.quarter", QT_TRANSLATE_NOOP("Places", "Quarter")},
        {"BacklogItem.statusReason", QT_TRANSLATE_NOOP("Places", "Why paused or stopped")},
        {"Idea.code", QT_TRANSLATE_NOOP("Places", "Short name")},
        {"Idea.by", QT_TRANSLATE_NOOP("Places", "By whom")},
        {"Wave.source", QT_TRANSLATE_NOOP("Places", "Source")},
        {"Comment.author", QT_TRANSLATE_NOOP("Places", "Author")},
    };
    return wordOf(fields, holder + u'.' + field);
}

QString stepTitle(const Journey& journey, Id<Step> id) {
    const Step* step = find(journey.steps, id);
    return step ? step->title : QString();
}

/// Where in its journey something stands, from the outside in.
QStringList within(const Journey& journey, const TextPlace& place) {
    if (const Card* card = find(journey.cards, Id<Card>(place.id))) {
        const Lane* lane = find(journey.lanes, card->lane);
        return {lane ? laneTitle(Words(QLocale().bcp47Name()), *lane) : QString(),
                stepTitle(journey, card->step)};
    }
    if (const CurvePoint* point = find(journey.points, Id<CurvePoint>(place.id)))
        return {typeWord(place.type), stepTitle(journey, point->step)};
    return {typeWord(place.type)};
}

} // namespace

QString placeWords(const Project& project, const TextPlace& place) {
    const Journey* journey = find(project.journeys, place.journey);
    QStringList words = journey ? within(*journey, place) : QStringList{typeWord(place.type)};
    if (journey && place.type != QLatin1String("Journey"))
        words.prepend(journey->title);
    words.append(fieldWord(place.holder, place.field));
    words.removeAll(QString());
    for (QString& word : words)
        word = excerpt(word);
    return words.join(QStringLiteral(" · "));
}

} // namespace touchline

#include "ui/drawing/journey_text.h"

#include "core/model/lookup.h"

namespace touchline {

QStringList kindTexts(const Words& words, const Journey& journey) {
    return {journey.kind == JourneyKind::employee ? words(QT_TRANSLATE_NOOP("Picture", "Employee journey"))
                                                  : words(QT_TRANSLATE_NOOP("Picture", "Customer journey")),
            journey.state == JourneyState::to_be ? words(QT_TRANSLATE_NOOP("Picture", "to be"))
                                                 : words(QT_TRANSLATE_NOOP("Picture", "as is"))};
}

QStringList carerTexts(const Words& words, const Project& project, const Journey& journey) {
    QStringList facts;
    if (const Role* owner = find(project.library.roles, journey.owner)) {
        const QString who = owner->person.isEmpty() ? owner->name : owner->person + ", " + owner->name;
        facts.append(words(QT_TRANSLATE_NOOP("Picture", "Owner: %1")).arg(who));
    }
    const QString sponsor = journey.sponsor.isEmpty() ? project.about.sponsor : journey.sponsor;
    if (!sponsor.isEmpty())
        facts.append(words(QT_TRANSLATE_NOOP("Picture", "Sponsor: %1")).arg(sponsor));
    if (journey.reviewDate.isValid())
        facts.append(words(QT_TRANSLATE_NOOP("Picture", "Review: %1")).arg(words.month(journey.reviewDate)));
    return facts;
}

QStringList personaTexts(const Words& words, const Persona& persona) {
    QStringList facts{persona.name};
    if (!persona.description.isEmpty())
        facts[0] += ", " + persona.description;
    if (persona.share)
        facts.append(words(QT_TRANSLATE_NOOP("Picture", "%1 %")).arg(words.number(*persona.share * 100, 0)));
    return facts;
}

} // namespace touchline

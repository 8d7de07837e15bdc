#pragma once

#include "core/model/fields.h"

namespace touchline {

struct Image;

/// The four maturity phases of a customer-experience programme, in order.
BOOST_DEFINE_ENUM_CLASS(MaturityPhase, assistant, service, line, integration)

/// What the project says about itself; shown on every map.
struct About {
    QString title;
    QString organisation;
    QString team;
    QString purpose; ///< the shared why
    QString sponsor;
    QString language; ///< BCP 47 tag of the texts, "en" or "nl"
    Id<Image> logo;
    QList<QString> colours; ///< of the organisation, "#rrggbb"
    MaturityPhase phase = MaturityPhase::assistant;
    Ext ext;

    bool operator==(const About&) const = default;
};
BOOST_DESCRIBE_STRUCT(About, (),
                      (title, organisation, team, purpose, sponsor, language, logo, colours, phase, ext))

} // namespace touchline

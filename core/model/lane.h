#pragma once

#include "core/model/metric.h"

namespace touchline {

/// Content lanes own cards; from `steps` on, a derived lane shows what lives elsewhere.
BOOST_DEFINE_ENUM_CLASS(LaneKind, contacts, thoughts, needs, feelings, pains, gains, competences, free,
                        evidence, images, front_stage, backstage, support, systems, steps, time, channels,
                        experience, measurements, owners, backlog, behaviour)

struct Lane {
    Id<Lane> id;
    LaneKind kind = LaneKind::free;
    QString title;                      ///< empty: the standard title of its kind
    std::optional<Dimension> dimension; ///< of an experience lane; none means emotional
    bool hidden = false;
    bool collapsed = false;
    std::optional<double> height; ///< map units at least; none: as its content needs
    Ext ext;

    bool operator==(const Lane&) const = default;
};
BOOST_DESCRIBE_STRUCT(Lane, (), (id, kind, title, dimension, hidden, collapsed, height, ext))

/// Whether lanes of this kind own cards.
constexpr bool ownsCards(LaneKind kind) {
    return kind < LaneKind::steps;
}

} // namespace touchline

#pragma once

#include "core/model/journey.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(ViewKind, full, management)
BOOST_DEFINE_ENUM_CLASS(Density, comfortable, compact, wall)
BOOST_DEFINE_ENUM_CLASS(ThemeName, light, high_contrast, print, organisation, dark)
BOOST_DEFINE_ENUM_CLASS(RowBreaking, automatic, one_row, row_per_stage)

/// What is shown, and how; kept in the project under a name. Empty lists show everything.
struct View {
    Id<View> id;
    QString name;
    ViewKind kind = ViewKind::full;
    QList<Id<Journey>> journeys;
    QList<LaneKind> lanes;
    QList<Id<Persona>> personas;
    QList<Id<Tag>> tags;
    Density density = Density::comfortable;
    ThemeName theme = ThemeName::light;
    RowBreaking rows = RowBreaking::automatic;
    std::optional<double> columnWidth; ///< map units
    bool functionalLine = true;        ///< the other dimension as a thin line in the emotional lane
    Ext ext;

    bool operator==(const View&) const = default;
};
BOOST_DESCRIBE_STRUCT(View, (),
                      (id, name, kind, journeys, lanes, personas, tags, density, theme, rows, columnWidth,
                       functionalLine, ext))

} // namespace touchline

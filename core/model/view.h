#pragma once

#include "core/model/journey.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(ViewKind, full, management)
BOOST_DEFINE_ENUM_CLASS(Density, comfortable, compact, wall)
BOOST_DEFINE_ENUM_CLASS(ThemeName, light, high_contrast, print, organisation, dark)
BOOST_DEFINE_ENUM_CLASS(RowBreaking, automatic, one_row, row_per_stage)

/// What is shown, and how; kept in the project under a name. Empty lists show everything, but no persona
/// means the main one; the first of several heads the picture.
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
    bool functionalLine = true;        ///< the other dimension as a thin line in an experience lane
    bool expectedLine = true;          ///< what was expected, where that is known
    bool bands = true;                 ///< how sure the values of the realised curve are
    bool together = false; ///< an employee journey on the axis of the customer journey that it serves
    Ext ext;

    bool operator==(const View&) const = default;
};
BOOST_DESCRIBE_STRUCT(View, (),
                      (id, name, kind, journeys, lanes, personas, tags, density, theme, rows, columnWidth,
                       functionalLine, expectedLine, bands, together, ext))

} // namespace touchline

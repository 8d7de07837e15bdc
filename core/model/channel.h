#pragma once

#include "core/model/fields.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(ChannelPlace, online, offline)
BOOST_DEFINE_ENUM_CLASS(ChannelControl, ours, partner, outside)

/// The way by which a contact happens.
struct Channel {
    Id<Channel> id;
    QString name;
    ChannelPlace place = ChannelPlace::online;
    ChannelControl control = ChannelControl::ours; ///< ours, a partner's, or outside our control
    Ext ext;

    bool operator==(const Channel&) const = default;
};
BOOST_DESCRIBE_STRUCT(Channel, (), (id, name, place, control, ext))

} // namespace touchline

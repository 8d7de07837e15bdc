#pragma once

#include "core/model/channel.h"
#include "core/model/evidence.h"
#include "core/model/image.h"
#include "core/model/lane.h"
#include "core/model/step.h"

namespace touchline {

/// A quote was said by a real person; a thought is ours, about a persona.
BOOST_DEFINE_ENUM_CLASS(Voice, thought, quote)
BOOST_DEFINE_ENUM_CLASS(NeedKind, functional, emotional, social, meaning)
BOOST_DEFINE_ENUM_CLASS(CardMark, pain, strength, constraint)

/// One note in one cell of a content lane, or in that lane's parking lot when it has no step.
struct Card {
    Id<Card> id;
    Id<Lane> lane;
    Id<Step> step;
    QString text;
    QString notes;
    QList<Id<Tag>> tags;
    QList<Id<Channel>> channels;
    Id<Role> owner;
    EvidenceStatus status = EvidenceStatus::assumption;
    QList<Id<Evidence>> evidence;
    Voice voice = Voice::thought;
    std::optional<NeedKind> need;
    std::optional<CardMark> mark;
    QString acceptedBecause; ///< why a pain is accepted; empty: it is not
    Id<Image> image;
    QString altText;
    int votes = 0;
    int span = 1; ///< columns, from its step on
    Ext ext;

    bool operator==(const Card&) const = default;
};
BOOST_DESCRIBE_STRUCT(Card, (),
                      (id, lane, step, text, notes, tags, channels, owner, status, evidence, voice, need,
                       mark, acceptedBecause, image, altText, votes, span, ext))

} // namespace touchline

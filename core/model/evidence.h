#pragma once

#include "core/model/fields.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(EvidenceKind, quote, interview, wave, observation, behaviour, link)

/// How well a card or a point is backed: ours alone, in part, or with at least one piece of evidence.
BOOST_DEFINE_ENUM_CLASS(EvidenceStatus, assumption, partly, validated)

/// Something a real person said or did, with its source kept.
struct Evidence {
    Id<Evidence> id;
    EvidenceKind kind = EvidenceKind::quote;
    QString text;
    QString source;
    QString link;
    QDate date;
    Ext ext;

    bool operator==(const Evidence&) const = default;
};
BOOST_DESCRIBE_STRUCT(Evidence, (), (id, kind, text, source, link, date, ext))

} // namespace touchline

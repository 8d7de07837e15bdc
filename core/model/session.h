#pragma once

#include "core/model/fields.h"

namespace touchline {

/// A workshop: when it ran, and the name of the snapshot that was taken before it.
struct Session {
    Id<Session> id;
    QString title;
    QDateTime start;
    QDateTime end;
    QString snapshot;
    Ext ext;

    bool operator==(const Session&) const = default;
};
BOOST_DESCRIBE_STRUCT(Session, (), (id, title, start, end, snapshot, ext))

/// A remark on anything that has an id.
struct Comment {
    Id<Comment> id;
    Id<void> on; ///< any id in the project
    QString author;
    QDateTime time;
    QString text;
    bool resolved = false;
    Ext ext;

    bool operator==(const Comment&) const = default;
};
BOOST_DESCRIBE_STRUCT(Comment, (), (id, on, author, time, text, resolved, ext))

/// One answer of the maturity scan.
struct MaturityAnswer {
    Id<MaturityAnswer> id;
    QString question;
    int answer = 0;
    QString note;
    Ext ext;

    bool operator==(const MaturityAnswer&) const = default;
};
BOOST_DESCRIBE_STRUCT(MaturityAnswer, (), (id, question, answer, note, ext))

} // namespace touchline

#pragma once

#include "core/model/about.h"
#include "core/model/backlog_item.h"
#include "core/model/library.h"
#include "core/model/session.h"
#include "core/model/view.h"
#include "core/model/wave.h"

namespace touchline {

/// Everything one file holds: a plain value. Copying it costs a handful of reference counts.
struct Project {
    About about;
    Library library;
    QList<Journey> journeys;
    QList<BacklogItem> backlog;
    QList<Wave> waves;
    QList<View> views;
    QList<Session> sessions;
    QList<Comment> comments;
    QList<MaturityAnswer> maturityAnswers;
    QList<Image> images;
    Ext ext;

    bool operator==(const Project&) const = default;
};
BOOST_DESCRIBE_STRUCT(Project, (),
                      (about, library, journeys, backlog, waves, views, sessions, comments, maturityAnswers,
                       images, ext))

} // namespace touchline

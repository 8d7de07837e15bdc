#pragma once

#include "core/model/project.h"

namespace touchline {

/// A project that takes in another, before its journeys are put in.
struct Adopted {
    Project host;  ///< with the entries of the guest's library, and the images, that it lacked
    Project guest; ///< pointing at the host's entries
};

/// Entries of the library are the same where they have the same id or, capitals aside, the same name;
/// evidence is where text and source are. A persona without a name is the one that the host's first journey
/// is about.
Adopted adopted(const Project& host, const Project& guest);

} // namespace touchline

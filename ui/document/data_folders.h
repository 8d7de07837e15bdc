#pragma once

#include <QString>

/// Where the program keeps states of projects beside their files: on this computer, for this user.
namespace touchline {

QString autosaveRoot();
QString versionsRoot();

} // namespace touchline

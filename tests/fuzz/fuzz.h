#pragma once

#include "core/model/project.h"

#include <QByteArray>

/// One input, of one target: each `fuzz/*_target.cpp` defines it. Returns when the input was read as it
/// should be or refused as it should be; anything else ends the program.
void fuzz(const QByteArray& input);

namespace touchline::testing {

/// Ends the program unless what was read is a project that can be kept: it has no problems, and the file and
/// the JSON made of it read as the same value.
void checkKept(const Project& project);

/// Ends the program, saying why, unless `isTrue`.
void insist(bool isTrue, const char* why);

} // namespace touchline::testing

#pragma once

#include "core/model/project.h"

namespace touchline {

/// The bytes of a file, or of the standard input where `path` is "-".
/// Throws FileError (notFound, unreadable, tooLarge).
QByteArray inputBytes(const QString& path);

/// The project in a journey file; says what the file is not complete in. Throws Failure.
Project inputProject(const QString& path);

} // namespace touchline

#pragma once

#include "core/file/file_error.h"
#include "core/model/project.h"

/// The JSON twin of a project, through the same field lists as the file: `{"touchline": 1, "project":
/// {...}}`. Numbers and booleans are JSON's own, every other scalar is its text; what has its default value
/// is absent; one of several types is an object with its kind as the only key; image bytes are base64.
namespace touchline {

/// Throws FileError (invalid, tooLarge): nothing is written that would not be read.
QByteArray toJson(const Project& project);

/// Throws FileError (notAJourney, newer, damaged, tooLarge, invalid); unknown keys are refused by name.
Project fromJson(const QByteArray& json);

} // namespace touchline

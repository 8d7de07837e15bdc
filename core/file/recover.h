#pragma once

#include "core/file/project_file.h"

namespace touchline {

/// What is whole in a damaged project file: entries are found by their own headers, without the directory at
/// the end, and taken where their checksum fits. Without a whole project there is nothing to recover; every
/// image or foreign part that is known to have been there and is not whole is among the missing parts;
/// without the directory more may have been there. Throws FileError as readProject, and lost in place of
/// damaged. No input ends the process.
LoadedProject recoverProject(const QByteArray& bytes);

} // namespace touchline

#pragma once

#include "core/model/project.h"

/// `project.xml`: the project without the bytes of its images, as a Boost XML archive.
namespace touchline {

/// Throws FileError (tooLarge). The project has no problems.
QByteArray toXml(const Project& project);

/// `format` is that of the file. Throws FileError (damaged, tooLarge) with the place in the archive; the
/// project may have problems.
Project fromXml(const QByteArray& xml, int format);

} // namespace touchline

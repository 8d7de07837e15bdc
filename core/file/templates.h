#pragma once

#include "core/file/file_error.h"
#include "core/model/project.h"

#include <QStringList>

/// The projects that come with the program, as JSON in its resources: `:/templates/NAME.LANGUAGE.json`,
/// and the sample project under the name `sample`.
namespace touchline {

inline constexpr auto firstTemplate =
    "first-session"; ///< what a new project is when nothing else is asked for
inline constexpr auto sampleTemplate = "sample";

/// In alphabetical order, the sample included.
QStringList templateNames();

/// A project of its own (new ids) from a template, in English where there is none in `language`.
/// Throws FileError (notFound).
Project projectFromTemplate(const QString& name, const QString& language);

} // namespace touchline

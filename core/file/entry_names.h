#pragma once

#include <QString>

/// What the entries of a project file are called.
namespace touchline {

struct Image;

inline constexpr auto mimeEntry = "mimetype";
inline constexpr auto versionEntry = "version";
inline constexpr auto projectEntry = "project.xml";
inline constexpr auto thumbnailEntry = "thumbnail.png";
inline constexpr auto noteEntry = "note"; ///< of a state that the program keeps

/// "images/<id>.png"
QString imageEntry(const Image& image);
/// Whether it is what an image could be called.
bool isImageEntry(const QString& name);
/// Whether it belongs to another program, and is kept: "ext/<name>".
bool isForeignEntry(const QString& name);

} // namespace touchline

#pragma once

#include <QtGlobal>

/// Bounds of a file beside those of the project in it; the same on load and on save.
namespace touchline::limits {

inline constexpr qsizetype fileBytes = 256 << 20;
inline constexpr qsizetype allImagesBytes =
    fileBytes - (32 << 20);                              ///< of all images: the rest fits beside them
inline constexpr qsizetype archiveBytes = 128 << 20;     ///< `project.xml`
inline constexpr qsizetype unpackedBytes = archiveBytes; ///< that all parts have more unpacked than packed
inline constexpr qsizetype pieceBytes = 1 << 20; ///< of the archive from one `>` to the next: a tag or a text
inline constexpr qsizetype versionBytes = 4096;
inline constexpr qsizetype thumbnailBytes = 4 << 20;
inline constexpr qsizetype noteBytes = 1 << 20; ///< of a kept state
inline constexpr qsizetype fileEntries = 5'000;

} // namespace touchline::limits

#pragma once

#include "core/model/project.h"

#include <QStringList>

namespace touchline {

/// A file as the editor takes it in.
struct OpenedFile {
    Project project;
    QMap<QString, QByteArray> foreignEntries; ///< what newer programs put in, to be written back
    bool isImport = false;                    ///< text made elsewhere: saving asks for a place of its own
    QStringList notices;                      ///< sentences about what was repaired or left out
};

/// A journey file, or text that can be read as one: mermaid, JSON, an outline. Throws FileError, ImportError.
OpenedFile openFile(const QString& path);

} // namespace touchline

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace touchline {

/// A file of resources/, "samples/moving-house" in one language; nothing where it is absent.
inline QByteArray resourceBytes(const QString& name, const QString& language) {
    QFile file(SOURCE_DIR "/resources/" + name + u'.' + language + ".json");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every sample and template, without language and suffix.
inline QStringList resourceNames() {
    QStringList names;
    for (const char* folder : {"samples", "templates"}) {
        const QString path = QStringLiteral(SOURCE_DIR "/resources/") + folder;
        for (const QString& file : QDir(path).entryList({"*.en.json"}))
            names.append(QStringLiteral("%1/%2").arg(folder, file.chopped(8)));
    }
    return names;
}

} // namespace touchline

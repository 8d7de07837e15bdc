#include "core/file/version_entry.h"

#include "core/file/project_file.h"
#include "core/model/clean_text.h"
#include "core/model/scalar_text.h"

namespace touchline {

QByteArray writeVersion() {
    return QStringLiteral("format %1\nreader %2\napp touchline " TOUCHLINE_VERSION "\n")
        .arg(fileFormat)
        .arg(oldestReader)
        .toLatin1();
}

VersionEntry readVersion(const QByteArray& bytes) {
    VersionEntry version;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString& line : lines) {
        const QString value = line.section(u' ', 1);
        if (line.startsWith(u"format "))
            fromText(value, version.format);
        else if (line.startsWith(u"reader "))
            fromText(value, version.reader);
        else if (line.startsWith(u"app "))
            version.app = cleanLine(value).left(80);
    }
    if (version.format < 1 || version.reader < 1 || version.reader > version.format)
        throw FileError(FileError::Kind::damaged, QStringLiteral("version"));
    return version;
}

} // namespace touchline

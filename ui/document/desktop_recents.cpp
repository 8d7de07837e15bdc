#include "ui/document/desktop_recents.h"

#include "core/file/project_file.h"
#include "ui/work/background_work.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QXmlStreamReader>

namespace touchline {

namespace {

constexpr qint64 mostBytes = 8 << 20;
constexpr auto bookmarks = "http://www.freedesktop.org/standards/desktop-bookmarks";
constexpr auto types = "http://www.freedesktop.org/standards/shared-mime-info";
constexpr auto emptyList = R"(<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="%1" xmlns:mime="%2">
</xbel>
)";

/// Where things stand in the text of a list.
struct Places {
    qint64 end = -1;           ///< of the list, where another entry fits
    qint64 from = -1, to = -1; ///< the start tag of the entry of the wanted file; -1: it has none
};

/// Nothing where the text is no list of this kind.
std::optional<Places> placesIn(const QString& text, const QString& href) {
    QXmlStreamReader reader(text);
    Places places;
    int depth = 0;
    while (!reader.atEnd()) {
        // Of text before a tag, the reader has already read the "<" of that.
        const qint64 before = text.lastIndexOf(u'<', reader.characterOffset());
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (depth == 0) {
                const auto declared = reader.namespaceDeclarations();
                const auto has = [&](const char* prefix, const char* uri) {
                    return declared.contains(QXmlStreamNamespaceDeclaration(prefix, uri));
                };
                if (reader.name() != u"xbel" || !has("bookmark", bookmarks) || !has("mime", types))
                    return {};
            } else if (depth == 1 && reader.name() == u"bookmark" &&
                       reader.attributes().value("href") == href) {
                places.from = before;
                places.to = reader.characterOffset();
            }
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            if (--depth == 0)
                places.end = before;
            break;
        case QXmlStreamReader::DTD:
            return {};
        default:
            break;
        }
    }
    return reader.hasError() || places.end < 0 ? std::nullopt : std::optional(places);
}

QString entry(const QString& href, const QString& now) {
    return QString(R"(  <bookmark href="%1" added="%2" modified="%2" visited="%2">
    <info>
      <metadata owner="http://freedesktop.org">
        <mime:mime-type type="%3"/>
        <bookmark:applications>
          <bookmark:application name="Touchline" exec="&apos;touchline %u&apos;" modified="%2" count="1"/>
        </bookmark:applications>
      </metadata>
    </info>
  </bookmark>
)")
        .arg(href.toHtmlEscaped(), now, QLatin1String(fileMimeType));
}

void writeUse(const QString& path) {
    // One at a time, so that none is lost.
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QFile file(folder + "/recently-used.xbel");
    const bool exists = file.exists();
    if (exists && (file.size() > mostBytes || !file.open(QIODevice::ReadOnly)))
        return;
    const QByteArray before = exists ? file.readAll() : QByteArray();
    file.close();
    const auto after = withRecentUse(before, path, QDateTime::currentDateTimeUtc());
    QDir().mkpath(folder);
    QSaveFile out(file.fileName());
    if (!after || !out.open(QIODevice::WriteOnly))
        return;
    if (!exists)
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(*after);
    out.commit();
}

} // namespace

std::optional<QByteArray> withRecentUse(const QByteArray& xbel, const QString& path, const QDateTime& now) {
    QString text = QString::fromUtf8(xbel);
    if (text.toUtf8() != xbel)
        return {};
    if (text.isEmpty())
        text = QString(emptyList).arg(bookmarks, types);
    const QString href = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    const QString time = now.toUTC().toString(Qt::ISODate);
    const auto places = placesIn(text, href);
    if (!places)
        return {};
    if (places->from < 0) {
        text.insert(places->end, entry(href, time));
    } else {
        QString tag = text.mid(places->from, places->to - places->from);
        static const QRegularExpression times("\\b(modified|visited)=([\"'])[^\"']*\\2");
        tag.replace(times, QString("\\1=\\2%1\\2").arg(time));
        text.replace(places->from, places->to - places->from, tag);
    }
    const auto after = placesIn(text, href);
    return after && after->from >= 0 ? std::optional(text.toUtf8()) : std::nullopt;
}

void tellDesktop(const QString& path) {
    if (path.endsWith(u'.' + QLatin1String(fileSuffix), Qt::CaseInsensitive))
        startBehind([path] {
            writeUse(path);
            return true;
        });
}

} // namespace touchline

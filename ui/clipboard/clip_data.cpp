#include "ui/clipboard/clip_data.h"

#include "core/file/project_json.h"
#include "core/model/home.h"
#include "ui/clipboard/clip_table.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <stdexcept>

namespace touchline {

namespace {

const QString tabsFormat = QStringLiteral("text/plain");
const QString htmlFormat = QStringLiteral("text/html");
const QString svgFormat = QStringLiteral("image/svg+xml");
const QString pngFormat = QStringLiteral("image/png");
const QString urisFormat = QStringLiteral("text/uri-list");

/// For files that other programs fetch at their leisure.
const QTemporaryDir& folder() {
    static const QTemporaryDir folder;
    return folder;
}

QByteArray idText(const QSet<QUuid>& ids) {
    QByteArray text;
    for (const QUuid id : ids)
        text += id.toByteArray(QUuid::WithoutBraces) + ' ';
    return text;
}

QString fileName(const Journey& journey) {
    QString name = journey.title.left(60);
    for (QChar& character : name) {
        if (!character.isLetterOrNumber() && character != u' ' && character != u'-')
            character = u'-';
    }
    return name.trimmed().isEmpty() ? QStringLiteral("journey") : name.trimmed();
}

} // namespace

ClipData::ClipData(const Excerpt& things, const ExportOptions& options, bool files)
    : things_(things), options_(options), offersFiles_(files) {}

ClipData::~ClipData() = default;

QStringList ClipData::formats() const {
    // Of equals, programs take the first.
    QStringList offered{ownFormat, ownIdsFormat, htmlFormat, tabsFormat, svgFormat, pngFormat};
    if (offersFiles_)
        offered.prepend(urisFormat);
    return offered;
}

QVariant ClipData::retrieveData(const QString& format, QMetaType) const {
    if (things_.project.journeys.isEmpty() || !formats().contains(format))
        return {};
    if (format == urisFormat)
        return files();
    if (format == ownIdsFormat)
        return idText(things_.ids);
    if (format == svgFormat || format == pngFormat)
        return picture(format);
    try {
        if (format == ownFormat)
            return toJson(standingAlone(things_));
    } catch (const FileError&) {
        return {}; // too large for anything but this window
    }
    const auto table = clipTable(things_, Words(things_.project.about.language));
    return format == htmlFormat ? asHtml(table) : asTabs(table);
}

QByteArray ClipData::picture(const QString& format) const {
    QByteArray& made = made_[format];
    if (!made.isEmpty())
        return made;
    const Project project = standingAlone(things_);
    const Id<Journey> journey = project.journeys.first().id;
    try {
        const Exported pages = format == svgFormat ? exportSvg(project, journey, options_)
                                                   : exportPng(project, journey, options_);
        made = pages.pages.value(0);
    } catch (const std::length_error&) {
        // There is no picture of that size; the other forms are there.
    }
    return made;
}

QList<QVariant> ClipData::files() const {
    QList<QVariant> urls;
    for (const QString& format : {pngFormat, svgFormat}) {
        const QString path = folder().filePath(fileName(things_.project.journeys.first()) +
                                               (format == pngFormat ? ".png" : ".svg"));
        QFile file(path);
        const QByteArray bytes = picture(format);
        if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
            urls.append(QUrl::fromLocalFile(path));
    }
    return urls;
}

Excerpt thingsIn(const QMimeData& data) {
    if (const auto* own = qobject_cast<const ClipData*>(&data))
        return own->things();
    if (!data.hasFormat(ownFormat))
        return {};
    Excerpt things{fromJson(data.data(ownFormat)), {}};
    for (const QByteArray& id : data.data(ownIdsFormat).split(' ')) {
        const QUuid known = QUuid::fromString(QString::fromLatin1(id));
        if (!known.isNull())
            things.ids.insert(known);
    }
    return things;
}

} // namespace touchline

#include "ui/clipboard/paste.h"

#include "core/edits/images.h"
#include "core/edits/paste_rows.h"
#include "core/edits/paste_things.h"
#include "core/exchange/clip_text.h"
#include "core/exchange/import_text.h"
#include "core/file/file_error.h"
#include "ui/clipboard/clip_data.h"
#include "ui/clipboard/paste_text.h"
#include "ui/clipboard/row_words.h"
#include "ui/drawing/picture.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace touchline {

namespace {

constexpr const char* pictureFormats[]{"image/png", "image/jpeg", "image/webp"};

bool isPicture(const QByteArray& bytes) {
    const auto format = imageFormatOf(bytes);
    return format && touchline::isPicture(Image{imageId(bytes), *format, bytes});
}

bool holdsFiles(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return std::ranges::any_of(urls, &QUrl::isLocalFile);
}

QByteArray pictureFile(const QMimeData& data, QString* name) {
    for (const QUrl& url : data.urls()) {
        QFile file(url.toLocalFile());
        const bool isFile = QFileInfo(file).isFile(); // a pipe would be waited for
        if (!isFile || file.size() > limits::imageBytes || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (isPicture(bytes)) {
            *name = QFileInfo(file).completeBaseName();
            return bytes;
        }
    }
    return {};
}

QByteArray pictureIn(const QMimeData& data, QString* name) {
    if (holdsFiles(data))
        return pictureFile(data, name);
    for (const char* format : pictureFormats) {
        const QByteArray bytes = data.data(QLatin1String(format));
        if (bytes.size() <= limits::imageBytes && isPicture(bytes))
            return bytes;
    }
    const auto image = qvariant_cast<QImage>(data.imageData());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (qint64(image.width()) * image.height() <= mostPixels && image.save(&buffer, "PNG"))
        return bytes;
    return {};
}

PastePlan textPlan(const Project& project, const PastePlace& place, const QString& text) {
    const ClipText clip = readClipText(text);
    const Journey* journey = find(project, place.journey);
    const bool isOnLane = journey && find(journey->lanes, place.lane);
    const bool isMap =
        clip.kind == ClipText::Kind::project || (clip.kind == ClipText::Kind::outline && !isOnLane);
    if (isMap) {
        const Pasted pasted = pasteProject(project, place, importText(text.toUtf8()).project);
        return {pasted, becomesText({}, 0, pasted)};
    }
    if (clip.kind == ClipText::Kind::nothing)
        return {{project}, nothingText()};
    const Pasted pasted = pasteRows(project, place, clip.rows, rowWords());
    const Lane* lane = journey ? find(journey->lanes, place.lane) : nullptr;
    if (!pasted.isAny() && pasted.leftOut > 0)
        return {pasted, refusedText(lane ? lane->kind : LaneKind::steps)};
    const bool isBlock = clip.kind == ClipText::Kind::block;
    qsizetype count = clip.rows.size();
    if (isBlock)
        count *= clip.rows.first().size();
    return {pasted, becomesText(isBlock ? PasteSource::cells : PasteSource::lines, count, pasted)};
}

} // namespace

PastePlan pastePlan(const Project& project, const PastePlace& place, const QMimeData& data) {
    try {
        if (const Excerpt things = thingsIn(data); !things.project.journeys.isEmpty()) {
            const Pasted pasted = pasteThings(project, place, things);
            return {pasted, becomesText({}, 0, pasted)};
        }
        if (!holdsFiles(data) && data.hasText() && !data.text().trimmed().isEmpty())
            return textPlan(project, place, data.text());
    } catch (const ImportError& error) {
        return {{project}, error.kind == ImportError::Kind::tooLarge ? tooMuchText() : unreadableText()};
    } catch (const FileError&) {
        return {{project}, unreadableText()};
    }
    QString name;
    const QByteArray bytes = pictureIn(data, &name);
    if (bytes.isEmpty())
        return {{project}, nothingText()};
    const Pasted pasted = pasteImage(project, place, bytes, name);
    return {pasted, pasted.isAny() ? becomesText(PasteSource::picture, 1, pasted) : tooMuchText()};
}

bool canPaste(const QMimeData& data) {
    return data.hasFormat(ownFormat) || data.hasText() || data.hasImage() || data.hasUrls();
}

} // namespace touchline

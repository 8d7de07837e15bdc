#include "core/file/project_json.h"

#include "core/file/json_fields.h"
#include "core/file/project_check.h"
#include "core/file/project_file.h"

#include <QJsonDocument>

#include <new>

namespace touchline {

namespace {

/// Qt needs up to eight times the text for the parsed document.
constexpr qsizetype largestJson = 128 << 20;

constexpr auto formatKey = "touchline";
constexpr auto projectKey = "project";

bool beginsAnObject(QByteArrayView json) {
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf"); // of some editors; Qt's parser skips it
    if (json.startsWith(byteOrderMark))
        json = json.sliced(byteOrderMark.size());
    return json.trimmed().startsWith('{');
}

} // namespace

QByteArray toJson(const Project& project) {
    checkProject(project);
    const QJsonObject root{{formatKey, fileFormat}, {projectKey, jsonfields::writtenFields(project)}};
    const QByteArray json = QJsonDocument(root).toJson();
    if (json.size() > largestJson)
        throw FileError(FileError::Kind::tooLarge, {});
    return json;
}

Project fromJson(const QByteArray& json) {
    if (json.size() > largestJson)
        throw FileError(FileError::Kind::tooLarge, {});
    if (!beginsAnObject(json))
        throw FileError(FileError::Kind::notAJourney, {});
    try {
        const QJsonObject root = parsedJson(json);
        const QJsonValue format = root.value(QLatin1String(formatKey));
        if (format.toInteger() < 1 || !root.contains(QLatin1String(projectKey)))
            throw FileError(FileError::Kind::notAJourney, {});
        if (format.toInteger() > fileFormat)
            throw FileError(FileError::Kind::newer, {}, QString::number(format.toInteger()));
        Project project;
        const Place top;
        jsonfields::read(root.value(QLatin1String(projectKey)), project, top);
        checkProject(project);
        return project;
    } catch (const std::bad_alloc&) {
        throw FileError(FileError::Kind::tooLarge, {});
    }
}

} // namespace touchline

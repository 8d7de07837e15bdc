#include "core/file/templates.h"

#include "core/file/project_json.h"
#include "core/model/new_ids.h"

#include <QDir>
#include <QFile>

namespace touchline {

namespace {

QString resource(const QString& name, const QString& language) {
    const QString base =
        name == QLatin1String(sampleTemplate) ? ":/samples/moving-house" : ":/templates/" + name;
    return base + u'.' + language + ".json";
}

} // namespace

QStringList templateNames() {
    QStringList names{sampleTemplate};
    for (const QString& file : QDir(":/templates").entryList({"*.en.json"}))
        names << file.section(u'.', 0, 0);
    names.sort();
    return names;
}

Project projectFromTemplate(const QString& name, const QString& language) {
    if (!templateNames().contains(name))
        throw FileError(FileError::Kind::notFound, name);
    QFile file(resource(name, language));
    if (!file.exists())
        file.setFileName(resource(name, "en"));
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(FileError::Kind::notFound, file.fileName());
    return withNewIds(fromJson(file.readAll()));
}

} // namespace touchline

#include "core/file/templates.h"

#include "core/file/project_json.h"
#include "core/model/new_ids.h"

#include <QDir>
#include <QFile>

namespace touchline {

namespace {

QString resource(const QString& name, const QString& language) {
    const QString base =
        name == QLatin1String(sampleTemplate) ? u":/samples/moving-house"_qs : u":/templates/"_qs + name;
    return base + u'.' + language + u".json"_qs;
}

} // namespace

QStringList templateNames() {
    QStringList names{QString::fromLatin1(sampleTemplate)};
    for (const QString& file : QDir(u":/templates"_qs).entryList({u"*.en.json"_qs}))
        names << file.section(u'.', 0, 0);
    names.sort();
    return names;
}

Project projectFromTemplate(const QString& name, const QString& language) {
    if (!templateNames().contains(name))
        throw FileError(FileError::Kind::notFound, name);
    QFile file(resource(name, language));
    if (!file.exists())
        file.setFileName(resource(name, u"en"_qs));
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(FileError::Kind::notFound, file.fileName());
    return withNewIds(fromJson(file.readAll()));
}

} // namespace touchline

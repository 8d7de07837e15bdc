#include "ui/window/kept_mappings.h"

#include "core/file/file_error.h"
#include "core/model/folded.h"

#include <QCryptographicHash>
#include <QSettings>

namespace touchline {

namespace {

QString surveyKey(const QStringList& headings) {
    const QByteArray names = folded(headings.join(u'\n')).toUtf8();
    return "surveys/" +
           QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha1).toHex());
}

QString logKey(const QString& journeyId) {
    return "logs/" + journeyId;
}

/// Settings may have been written by anyone.
template <class Mapping>
Mapping keptAt(const QString& key, Mapping (*read)(const QByteArray&)) {
    const QByteArray json = QSettings().value(key).toByteArray();
    try {
        return json.isEmpty() ? Mapping() : read(json);
    } catch (const FileError&) {
        return {};
    }
}

} // namespace

SurveyMapping keptSurveyMapping(const QStringList& headings) {
    return keptAt<SurveyMapping>(surveyKey(headings), mappingFromJson);
}

void keepSurveyMapping(const QStringList& headings, const SurveyMapping& mapping) {
    QSettings().setValue(surveyKey(headings), toJson(mapping));
}

LogMapping keptLogMapping(const QString& journeyId) {
    return keptAt<LogMapping>(logKey(journeyId), logMappingFromJson);
}

void keepLogMapping(const QString& journeyId, const LogMapping& mapping) {
    QSettings().setValue(logKey(journeyId), toJson(mapping));
}

} // namespace touchline

#include "core/file/json_fields.h"

namespace touchline {

QJsonObject parsedJson(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1;
        throw FileError(FileError::Kind::damaged, QStringLiteral("line %1").arg(line), error.errorString());
    }
    return document.object();
}

} // namespace touchline

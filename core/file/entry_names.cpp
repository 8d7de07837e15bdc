#include "core/file/entry_names.h"

#include "core/model/image.h"

#include <QRegularExpression>

namespace touchline {

QString imageEntry(const Image& image) {
    const char* const suffixes[] = {"png", "jpg", "webp"};
    return QStringLiteral("images/%1.%2").arg(image.id.text(), QLatin1String(suffixes[int(image.format)]));
}

bool isImageEntry(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("\\Aimages/[0-9a-f]{32}\\.(png|jpg|webp)\\z"));
    return pattern.match(name).hasMatch();
}

bool isForeignEntry(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("\\Aext/[a-z0-9._-]{1,80}\\z"));
    return pattern.match(name).hasMatch();
}

} // namespace touchline

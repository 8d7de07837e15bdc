#include "ui/messages/picture_text.h"

#include "core/insight/uses.h"
#include "ui/drawing/picture.h"
#include "ui/messages/error_text.h"
#include "ui/messages/use_text.h"

#include <QCoreApplication>

namespace touchline {

namespace {

/// Where the picture is to be seen; a second place would not say more.
QString placeText(const Project& project, Id<Image> image) {
    const QList<Use> found = uses(project, image.value());
    if (found.isEmpty())
        return QCoreApplication::translate("Pictures", "Picture %1").arg(image.text().left(8));
    const bool isLogo = found.first().id.isNull();
    return isLogo ? QCoreApplication::translate("Pictures", "Logo") : excerpt(useLine(found.first()));
}

} // namespace

QString missingText(const Project& project, Id<Image> image) {
    return QCoreApplication::translate("Pictures", "%1: the picture could not be read.")
        .arg(placeText(project, image));
}

QStringList unshownTexts(const Project& project) {
    QStringList texts;
    for (const Image& image : project.images) {
        if (!image.bytes.isEmpty() && !isPicture(image))
            texts.append(QCoreApplication::translate(
                             "Pictures", "%1: the picture cannot be shown; it is damaged, too large, or no "
                                         "PNG, JPEG or WebP.")
                             .arg(placeText(project, image.id)));
    }
    return texts;
}

} // namespace touchline

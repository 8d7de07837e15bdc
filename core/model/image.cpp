#include "core/model/image.h"

#include <QCryptographicHash>

namespace touchline {

Id<Image> imageId(const QByteArray& bytes) {
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return Id<Image>(QUuid::fromRfc4122(QByteArrayView(hash).first(16)));
}

} // namespace touchline

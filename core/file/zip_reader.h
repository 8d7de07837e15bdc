#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

struct zip;

namespace touchline {

/// The entries of a ZIP in memory, which may come from strangers: consistent, none twice, stored or deflated,
/// with the length and the checksum they claim, all within limits.
class ZipReader {
public:
    /// `bytes` outlive the reader. Throws FileError (damaged, tooLarge).
    explicit ZipReader(const QByteArray& bytes);

    /// In the order of the file. A name that is not plain ASCII or that has more than 100 characters is
    /// empty.
    const QStringList& names() const { return names_; }

    /// The whole entry. Throws FileError (damaged where it is not there; tooLarge above `limit` bytes, when
    /// unpacking has added more to the bytes of the ZIP than limits::unpackedBytes, or when more packed bytes
    /// were read than the ZIP has).
    QByteArray read(const QString& name, qsizetype limit);

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    std::unique_ptr<zip, Close> archive_;
    QStringList names_;
    qsizetype bytesAdded_ = 0;
    qsizetype bytesLeft_ = 0; ///< packed ones that were not read yet
};

} // namespace touchline

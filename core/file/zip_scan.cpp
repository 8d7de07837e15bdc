#include "core/file/zip_scan.h"

#include "core/file/file_error.h"
#include "core/file/file_limits.h"
#include "core/file/zip_reader.h"
#include "core/model/limits.h"

#include <QtEndian>

namespace touchline {

namespace {

constexpr QByteArrayView localMark("PK\x03\x04");
constexpr QByteArrayView directoryMark("PK\x01\x02");
constexpr qsizetype localHead = 30;
constexpr qsizetype directoryHead = 46;
constexpr quint16 encrypted = 1;
constexpr quint16 lengthsFollow = 8;
/// Headers that claim much and hold nothing may cost this many bytes in all, each of them at least some.
constexpr qsizetype mostWork = 3 * limits::allBytes;
constexpr qsizetype leastWork = 64 << 10;

quint16 number16(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 number32(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// A header in front of an entry, with what it claims.
struct LocalHeader {
    QString name;
    QByteArray fixed;        ///< versions, flags, method, time, checksum, lengths: as in the directory
    qsizetype data = 0;      ///< where the packed bytes begin
    qsizetype packed = 0;    ///< how many there are
    qsizetype unpacked = 0;  ///< how many they claim to become
    bool isReadable = false; ///< neither encrypted nor without lengths, and all there
};

LocalHeader localHeader(const QByteArray& bytes, qsizetype at) {
    LocalHeader header;
    if (at + localHead > bytes.size())
        return header;
    const quint16 flags = number16(bytes, at + 6);
    const qsizetype name = number16(bytes, at + 26);
    header.data = at + localHead + name + number16(bytes, at + 28);
    header.packed = number32(bytes, at + 18);
    header.unpacked = number32(bytes, at + 22);
    header.fixed = bytes.mid(at + 4, 22);
    header.name = QString::fromLatin1(bytes.mid(at + localHead, name));
    header.isReadable = !(flags & (encrypted | lengthsFollow)) && header.data + header.packed <= bytes.size();
    return header;
}

QByteArray littleEndian(quint32 number, int size) {
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes.left(size);
}

/// A ZIP with this entry alone, so that it is read and checked as any other.
QByteArray zipOf(const LocalHeader& header, const QByteArray& bytes) {
    const QByteArray name = header.name.toLatin1();
    const QByteArray names = littleEndian(quint32(name.size()), 2);
    QByteArray zip;
    zip.reserve(header.packed + 2 * name.size() + 128);
    zip += localMark.toByteArray() + header.fixed + names + QByteArray(2, '\0') + name;
    zip += QByteArrayView(bytes).sliced(header.data, header.packed);
    const quint32 directory = quint32(zip.size());
    zip += directoryMark.toByteArray() + header.fixed.left(2) + header.fixed + names + QByteArray(16, '\0') +
           name;
    const quint32 length = quint32(zip.size()) - directory;
    const QByteArray one = littleEndian(1, 2);
    zip += QByteArray("PK\x05\x06") + QByteArray(4, '\0') + one + one + littleEndian(length, 4) +
           littleEndian(directory, 4) + QByteArray(2, '\0');
    return zip;
}

} // namespace

ZipScan scanZip(const QByteArray& bytes, const std::function<qsizetype(const QString&)>& limitOf) {
    ZipScan scan;
    QSet<QString> seen;
    const auto refuse = [] {
        throw FileError(FileError::Kind::tooLarge, {}, QStringLiteral("too many entries"));
    };
    const auto see = [&](const QString& name) {
        const qsizetype limit = limitOf(name);
        if (limit >= 0)
            seen.insert(name);
        if (seen.size() > limits::fileEntries)
            refuse();
        return limit;
    };
    qsizetype work = 0;
    qsizetype added = 0; // by unpacking what is whole
    for (qsizetype at = bytes.indexOf(localMark); at >= 0; at = bytes.indexOf(localMark, at)) {
        const LocalHeader header = localHeader(bytes, at);
        at += localMark.size();
        work += leastWork / 16; // to look at it; one that can't be read costs no more
        if (work > mostWork)
            refuse();
        const qsizetype limit = see(header.name);
        if (!header.isReadable || header.unpacked > limit || scan.whole.contains(header.name))
            continue;
        work += leastWork + header.packed + header.unpacked;
        const qsizetype more = std::max<qsizetype>(0, header.unpacked - header.packed);
        if (work > mostWork || added + more > limits::unpackedBytes)
            refuse();
        try {
            const QByteArray zip = zipOf(header, bytes);
            scan.whole.insert(header.name, ZipReader(zip).read(header.name, limit));
            at = header.data + header.packed;
            added += more;
        } catch (const FileError&) { // what is damaged here may be whole elsewhere
        }
    }
    for (qsizetype at = bytes.indexOf(directoryMark); at >= 0; at = bytes.indexOf(directoryMark, at + 1)) {
        if (at + directoryHead > bytes.size())
            break;
        const QString name = QString::fromLatin1(bytes.mid(at + directoryHead, number16(bytes, at + 28)));
        if (see(name) >= 0)
            scan.listed.insert(name);
    }
    for (const QString& name : std::as_const(seen)) {
        if (!scan.whole.contains(name))
            scan.damaged.append(name);
    }
    scan.damaged.sort();
    return scan;
}

} // namespace touchline

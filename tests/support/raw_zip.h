#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <optional>
#include <zlib.h>

/// ZIP files whose every number may be a lie, which no honest library writes.
namespace touchline::testing {

struct RawEntry {
    QByteArray name;
    QByteArray packed;
    quint64 size = 0; ///< unpacked, as claimed
    quint32 crc = 0;
    quint16 method = 0;
    quint16 flags = 0;
    QByteArray extra;                   ///< in the directory only
    std::optional<quint32> offset = {}; ///< of its header, where the directory is to point elsewhere
    std::optional<quint32> packedSize = {};
    bool isInDirectoryOnly = false;
};

inline quint32 crcOf(const QByteArray& bytes) {
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
}

inline RawEntry storedEntry(const QByteArray& name, const QByteArray& bytes) {
    return {.name = name, .packed = bytes, .size = quint64(bytes.size()), .crc = crcOf(bytes)};
}

inline RawEntry deflatedEntry(const QByteArray& name, const QByteArray& bytes) {
    constexpr int header = 6; // the length of Qt and the header of zlib
    constexpr int checksum = 4;
    const QByteArray packed = qCompress(bytes, 1).sliced(header).chopped(checksum);
    return {.name = name, .packed = packed, .size = quint64(bytes.size()), .crc = crcOf(bytes), .method = 8};
}

/// `megabytes` of one byte, packed about a thousand times, with the right checksum. The pieces are packed
/// once.
inline RawEntry bombEntry(const QByteArray& name, int megabytes, char byte = ' ') {
    const QByteArray piece(1 << 20, byte);
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(64 << 10, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.constData()));
    stream.avail_in = static_cast<uInt>(piece.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FULL_FLUSH); // ends with a whole byte and refers to nothing before it
    packed.truncate(packed.size() - stream.avail_out);
    deflateEnd(&stream);

    RawEntry entry{.name = name, .size = quint64(megabytes) << 20, .method = 8};
    const uLong crc = crcOf(piece);
    for (int i = 0; i < megabytes; ++i) {
        entry.packed += packed;
        entry.crc = i == 0 ? quint32(crc) : quint32(crc32_combine(entry.crc, crc, piece.size()));
    }
    entry.packed += QByteArray("\x03\x00", 2); // an empty last block
    return entry;
}

class RawZip {
public:
    explicit RawZip(const QList<RawEntry>& entries) {
        for (const RawEntry& entry : entries)
            add(entry);
    }

    /// With the numbers at the end as claimed, or as they are.
    QByteArray bytes(std::optional<quint16> count = {}, std::optional<quint32> directoryAt = {},
                     const QByteArray& between = {}) const {
        QByteArray all = entries_ + directory_ + between;
        number<quint32>(all, 0x06054b50);
        number<quint32>(all, 0);
        number<quint16>(all, count.value_or(count_));
        number<quint16>(all, count.value_or(count_));
        number<quint32>(all, quint32(directory_.size()));
        number<quint32>(all, directoryAt.value_or(quint32(entries_.size())));
        number<quint16>(all, 0);
        return all;
    }

    qsizetype directoryAt() const { return entries_.size(); }

    template <class Number>
    static void number(QByteArray& bytes, Number value) {
        const Number little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }

private:
    void add(const RawEntry& entry) {
        const quint32 at = entry.offset.value_or(quint32(entries_.size()));
        if (!entry.isInDirectoryOnly) {
            number<quint32>(entries_, 0x04034b50);
            common(entries_, entry);
            number<quint16>(entries_, 0);
            entries_ += entry.name + entry.packed;
        }
        number<quint32>(directory_, 0x02014b50);
        number<quint16>(directory_, 20);
        common(directory_, entry);
        number<quint16>(directory_, quint16(entry.extra.size()));
        directory_.append(10, '\0'); // comment, disk, attributes
        number<quint32>(directory_, at);
        directory_ += entry.name + entry.extra;
        ++count_;
    }

    static void common(QByteArray& bytes, const RawEntry& entry) {
        number<quint16>(bytes, 20);
        number(bytes, entry.flags);
        number(bytes, entry.method);
        number<quint16>(bytes, 12 << 11);
        number<quint16>(bytes, 1 << 5 | 1);
        number(bytes, entry.crc);
        number(bytes, entry.packedSize.value_or(quint32(entry.packed.size())));
        number(bytes, quint32(std::min<quint64>(entry.size, 0xffffffff)));
        number(bytes, quint16(entry.name.size()));
    }

    QByteArray entries_;
    QByteArray directory_;
    quint16 count_ = 0;
};

} // namespace touchline::testing

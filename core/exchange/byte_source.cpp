#include "core/exchange/byte_source.h"

#include "core/exchange/import_result.h"
#include "core/file/file_error.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstring>
#include <memory>
#include <zlib.h>

namespace touchline {

namespace {

constexpr qint64 pieceSize = 64 << 10;

/// Text packs to a fortieth at best; nothing that is meant to be read packs better than this.
constexpr quint64 mostRatio = 200;
constexpr quint64 unsuspectedBytes = 16 << 20;

class Inflation {
public:
    explicit Inflation(ByteSource source) : source_(std::move(source)) {
        constexpr int gzipOnly = 15 + 16; // window bits of zlib
        if (inflateInit2(&stream_, gzipOnly) != Z_OK)
            throw std::bad_alloc();
    }
    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;
    ~Inflation() { inflateEnd(&stream_); }

    qint64 read(char* to, qint64 most) {
        stream_.next_out = reinterpret_cast<Bytef*>(to);
        stream_.avail_out = static_cast<uInt>(most);
        while (stream_.avail_out == most && !isAtEnd_)
            step();
        const qint64 count = most - stream_.avail_out;
        unpacked_ += quint64(count);
        if (unpacked_ > unsuspectedBytes && unpacked_ > packed_ * mostRatio)
            throw ImportError(ImportError::Kind::tooLarge, 0);
        return count;
    }

private:
    void step() {
        if (stream_.avail_in == 0) {
            stream_.next_in = input_;
            stream_.avail_in = uInt(source_(reinterpret_cast<char*>(input_), sizeof input_));
            packed_ += stream_.avail_in;
            if (stream_.avail_in == 0) {
                if (!isBetweenParts_)
                    throw ImportError(ImportError::Kind::invalid, 0, QStringLiteral("gzip"));
                isAtEnd_ = true;
                return;
            }
        }
        isBetweenParts_ = false;
        const int state = inflate(&stream_, Z_NO_FLUSH);
        if (state == Z_STREAM_END) { // another part may follow
            isBetweenParts_ = true;
            inflateReset(&stream_);
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            throw ImportError(ImportError::Kind::invalid, 0, QStringLiteral("gzip"));
        }
    }

    ByteSource source_;
    z_stream stream_{};
    Bytef input_[pieceSize];
    quint64 packed_ = 0;
    quint64 unpacked_ = 0;
    bool isBetweenParts_ = false;
    bool isAtEnd_ = false;
};

ByteSource joined(const QByteArray& head, ByteSource rest) {
    return [head, at = qint64(0), rest = std::move(rest)](char* to, qint64 most) mutable {
        if (at == head.size())
            return rest(to, most);
        const qint64 count = std::min<qint64>(most, head.size() - at);
        std::memcpy(to, head.constData() + at, size_t(count));
        at += count;
        return count;
    };
}

} // namespace

ByteSource bytesOfFile(const QString& path) {
    const auto file = std::make_shared<QFile>(path);
    if (path == u"-") {
        if (!file->open(stdin, QIODevice::ReadOnly))
            throw FileError(FileError::Kind::unreadable, path, file->errorString());
    } else {
        const QFileInfo info(path);
        if (!info.exists())
            throw FileError(FileError::Kind::notFound, path);
        if (info.isDir() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            throw FileError(FileError::Kind::unreadable, path);
    }
    return [file, path](char* to, qint64 most) {
        const qint64 count = file->read(to, most);
        if (count < 0 || file->error() != QFile::NoError)
            throw FileError(FileError::Kind::unreadable, path, file->errorString());
        return count;
    };
}

ByteSource bytesOf(const QByteArray& bytes) {
    return joined(bytes, [](char*, qint64) { return qint64(0); });
}

ByteSource unpacked(ByteSource packed) {
    const QByteArray head = headOf(packed, 2);
    if (head != QByteArray("\x1f\x8b"))
        return packed;
    const auto inflation = std::make_shared<Inflation>(std::move(packed));
    return [inflation](char* to, qint64 most) { return inflation->read(to, most); };
}

QByteArray headOf(ByteSource& source, qint64 most) {
    QByteArray head;
    while (head.size() < most) {
        const qint64 before = head.size();
        head.resize(std::min(most, before + pieceSize));
        const qint64 count = source(head.data() + before, head.size() - before);
        head.resize(before + count);
        if (count == 0)
            break;
    }
    source = joined(head, std::move(source));
    return head;
}

} // namespace touchline

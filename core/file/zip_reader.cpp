#include "core/file/zip_reader.h"

#include "core/file/file_error.h"
#include "core/file/file_limits.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <zip.h>

namespace touchline {

namespace {

constexpr qsizetype longestName = 100;

[[noreturn]] void refuse(const QString& place, const QString& why,
                         FileError::Kind kind = FileError::Kind::damaged) {
    throw FileError(kind, place, why);
}

QString plainName(const char* name) {
    const std::string_view view = name ? name : "";
    const bool plain = std::all_of(view.begin(), view.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    return plain && qsizetype(view.size()) <= longestName ? QString::fromLatin1(name) : QString();
}

struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

void ZipReader::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

ZipReader::ZipReader(const QByteArray& bytes) : bytesLeft_(bytes.size()) {
    // The library allocates for each entry that the directory lists, before anyone can ask how many there
    // are.
    if (bytes.count("PK\x01\x02") > limits::fileEntries)
        refuse({}, "too many entries", FileError::Kind::tooLarge);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), bytes.size(), 0, &error);
    if (source)
        archive_.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (source && !archive_)
        zip_source_free(source);
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive_)
        refuse({}, why);

    const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names_.append(plainName(zip_get_name(archive_.get(), i, ZIP_FL_ENC_RAW)));
}

QByteArray ZipReader::read(const QString& name, qsizetype limit) {
    const qsizetype index = name.isEmpty() ? -1 : names_.indexOf(name);
    zip_stat_t stat;
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    if (index < 0 || zip_stat_index(archive_.get(), index, 0, &stat) != 0 || (stat.valid & needed) != needed)
        refuse(name, "missing");
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        refuse(name, "neither stored nor deflated");
    // Entries that lie over each other, or one that is asked for again, would make much of a small file.
    if (stat.comp_size > zip_uint64_t(bytesLeft_))
        refuse(name, "read more than once", FileError::Kind::tooLarge);
    bytesLeft_ -= static_cast<qsizetype>(stat.comp_size);
    const zip_uint64_t added = stat.size - std::min(stat.size, stat.comp_size);
    if (stat.size > zip_uint64_t(limit) || added > zip_uint64_t(limits::unpackedBytes - bytesAdded_))
        refuse(name, QStringLiteral("%1 bytes").arg(stat.size), FileError::Kind::tooLarge);

    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(archive_.get(), index, 0));
    if (!file)
        refuse(name, QString::fromUtf8(zip_strerror(archive_.get())));
    // Up to the end: only there the checksum is compared.
    QByteArray bytes;
    // Growing could take twice as much; but no packed bytes become more than some thousand each.
    bytes.reserve(static_cast<qsizetype>(std::min(stat.size, stat.comp_size * 1100)));
    std::array<char, 65'536> block;
    zip_int64_t got = 0;
    while ((got = zip_fread(file.get(), block.data(), block.size())) > 0) {
        bytes.append(block.data(), got);
        if (zip_uint64_t(bytes.size()) > stat.size)
            break;
    }
    if (got < 0)
        refuse(name, QString::fromUtf8(zip_file_strerror(file.get())));
    if (zip_uint64_t(bytes.size()) != stat.size)
        refuse(name, "another length than it claims");
    bytesAdded_ += static_cast<qsizetype>(added);
    return bytes;
}

} // namespace touchline

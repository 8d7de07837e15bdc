#include "core/file/zip_writer.h"

#include "core/file/file_error.h"

#include <memory>
#include <zip.h>

namespace touchline {

namespace {

// Noon on 1 January 1980, in the format of DOS: a time that exists in every time zone.
constexpr zip_uint16_t fixedTime = 12 << 11;
constexpr zip_uint16_t fixedDate = 1 << 5 | 1;
constexpr zip_uint32_t fastDeflate = 1;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct Free {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

/// The library only fails here for want of memory: entries and settings are ours.
void require(bool isDone) {
    if (!isDone)
        throw FileError(FileError::Kind::tooLarge, {}, QStringLiteral("zip"));
}

void addEntry(zip_t* archive, const ZipEntry& entry) {
    zip_source_t* source = zip_source_buffer(archive, entry.bytes.constData(), entry.bytes.size(), 0);
    require(source);
    const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, 0);
    if (index < 0)
        zip_source_free(source);
    require(index >= 0);
    const int method = entry.deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    require(zip_set_file_compression(archive, index, method, entry.deflated ? fastDeflate : 0) == 0);
    require(zip_file_set_dostime(archive, index, fixedTime, fixedDate, 0) == 0);
}

QByteArray contents(zip_source_t* source) {
    zip_stat_t stat;
    require(zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    require(zip_source_open(source) == 0);
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    require(got == bytes.size());
    return bytes;
}

} // namespace

QByteArray writeZip(const QList<ZipEntry>& entries) {
    const std::unique_ptr<zip_source_t, Free> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    require(target != nullptr);
    std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    require(archive != nullptr);
    zip_source_keep(target.get()); // closing the archive lets go of it
    for (const ZipEntry& entry : entries)
        addEntry(archive.get(), entry);
    require(zip_close(archive.get()) == 0);
    archive.release();
    return contents(target.get());
}

} // namespace touchline

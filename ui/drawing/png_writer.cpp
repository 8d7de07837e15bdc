#include "ui/drawing/png_writer.h"

#include <cmath>
#include <png.h>
#include <stdexcept>
#include <vector>

namespace touchline {

namespace {

constexpr int bandRows = 256;
constexpr int longestSide = 200'000;
constexpr double metresPerInch = 0.0254;

void append(png_structp png, png_bytep data, png_size_t length) {
    static_cast<QByteArray*>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
}

void flush(png_structp) {}

[[noreturn]] void fail(png_structp, png_const_charp message) {
    throw std::runtime_error(message);
}

void ignore(png_structp, png_const_charp) {}

/// libpng's two structs, freed together.
struct Writer {
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, ignore);
    png_infop info = png ? png_create_info_struct(png) : nullptr;

    Writer() = default;
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() { png_destroy_write_struct(&png, &info); }
};

} // namespace

QByteArray writePng(QSize size, double dpi, const QString& title,
                    const std::function<void(QImage&, int)>& paintBand) {
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        throw std::length_error("picture too large");
    QByteArray bytes;
    Writer writer;
    if (!writer.info)
        throw std::bad_alloc();
    png_set_write_fn(writer.png, &bytes, append, flush);
    png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(size.width()),
                 static_cast<png_uint_32>(size.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    const auto perMetre = static_cast<png_uint_32>(std::lround(dpi / metresPerInch));
    png_set_pHYs(writer.png, writer.info, perMetre, perMetre, PNG_RESOLUTION_METER);
    QByteArray key("Title"), text = title.toUtf8();
    png_text note{};
    note.compression = PNG_ITXT_COMPRESSION_NONE;
    note.key = key.data();
    note.text = text.data();
    png_set_text(writer.png, writer.info, &note, 1);
    // Flat areas and text: the filters that help photographs only cost time here.
    png_set_filter(writer.png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(writer.png, 6);
    png_write_info(writer.png, writer.info);
    png_set_filler(writer.png, 0, PNG_FILLER_AFTER);
    png_set_bgr(writer.png);
    for (int top = 0; top < size.height(); top += bandRows) {
        const int rows = std::min(bandRows, size.height() - top);
        QImage band(size.width(), rows, QImage::Format_RGB32);
        band.fill(Qt::white);
        paintBand(band, top);
        for (int row = 0; row < rows; ++row)
            png_write_row(writer.png, band.scanLine(row));
    }
    png_write_end(writer.png, writer.info);
    return bytes;
}

} // namespace touchline

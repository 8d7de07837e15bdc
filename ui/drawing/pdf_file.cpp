#include "ui/drawing/pdf_file.h"

#include "ui/drawing/describe.h"
#include "ui/drawing/painter_sink.h"
#include "ui/drawing/searchable_pdf.h"

namespace touchline {

namespace {

constexpr int pdfDpi = 1200;
constexpr double unitsPerInch = 96;

} // namespace

PdfFile::PdfFile(const QString& title) : writer_(&buffer_) {
    buffer_.open(QIODevice::WriteOnly);
    writer_.setResolution(pdfDpi);
    writer_.setCreator(QStringLiteral("Touchline " TOUCHLINE_VERSION));
    writer_.setTitle(title);
}

void PdfFile::begin(const Page& page) {
    const double points = page.scale * 0.75;
    writer_.setPageLayout(
        QPageLayout(QPageSize(page.size * points, QPageSize::Point, {}, QPageSize::ExactMatch),
                    QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    if (painter_.isActive()) {
        writer_.newPage();
    } else {
        painter_.begin(&writer_);
        painter_.setRenderHint(QPainter::LosslessImageRendering);
    }
}

void PdfFile::add(const Layout& layout, const Theme& theme) {
    for (const Page& page : layout.pages) {
        begin(page);
        painter_.save();
        const double scale = page.scale * pdfDpi / unitsPerInch;
        painter_.scale(scale, scale);
        PainterSink sink(painter_);
        describe(layout, page, QRectF(QPointF(), page.size), theme, sink);
        painter_.restore();
    }
}

QByteArray PdfFile::take() {
    if (painter_.isActive())
        painter_.end();
    return withSearchableText(buffer_.data());
}

} // namespace touchline

#pragma once

#include "ui/drawing/layout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace touchline {

/// A PDF whose pages are described pictures, each page as large as its paper.
class PdfFile {
public:
    explicit PdfFile(const QString& title);

    void add(const Layout& layout, const Theme& theme);

    /// Ends the file and hands it over.
    QByteArray take();

private:
    void begin(const Page& page);

    QBuffer buffer_;
    QPdfWriter writer_;
    QPainter painter_;
};

} // namespace touchline

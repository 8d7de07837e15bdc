#pragma once

#include "ui/drawing/text_style.h"

#include <QString>

namespace touchline {

/// One line of a block: a range of its text and the width it takes.
struct TextLine {
    int start = 0;
    int length = 0;
    float width = 0;
};

/// Text broken into lines once, in map units; every output draws these lines.
struct TextBlock {
    QString text;
    TextFace face;
    QList<TextLine> lines;

    double height() const { return static_cast<double>(lines.size()) * lineHeightOf(face); }
    /// Of the widest line.
    double width() const;
    QString line(qsizetype index) const { return text.mid(lines[index].start, lines[index].length); }
};

} // namespace touchline

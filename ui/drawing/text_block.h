#pragma once

#include "ui/drawing/text_style.h"

#include <QString>

namespace touchline {

/// One line of a block: a range of its text and the width it takes.
struct TextLine {
    int start = 0;
    int length = 0;
    float width = 0;
    bool rightToLeft = false; ///< of its paragraph
};

/// A part of a line that has emoji in it: one emoji, or text beside it.
struct TextPiece {
    int line = 0;
    int start = 0;
    int length = 0;
    float x = 0; ///< from the left end of the line
    float width = 0;
    bool emoji = false;
};

/// Text broken into lines once, in map units; every output draws these lines.
struct TextBlock {
    QString text;
    TextFace face;
    QList<TextLine> lines = {};
    QList<TextPiece> pieces = {}; ///< of the lines that have emoji
    float above = 0;              ///< what letters of other scripts need beyond those of the bundled font
    float below = 0;

    double lineHeight() const { return lineHeightOf(face) + static_cast<double>(above + below); }
    double height() const { return static_cast<double>(lines.size()) * lineHeight(); }
    /// From the top of a line to its baseline.
    double ascent() const { return ascentOf(face) + static_cast<double>(above); }
    /// Of the widest line.
    double width() const;
    QString line(qsizetype index) const { return text.mid(lines[index].start, lines[index].length); }
};

} // namespace touchline

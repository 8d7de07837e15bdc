#include "ui/drawing/shaped_line.h"

#include <QTextLayout>

namespace touchline {

QList<QGlyphRun> shapedLine(QStringView text, TextFace face) {
    constexpr double room = 1e5; // wider than any line, which is broken already
    QTextLayout layout(text.toString(), fontOf(face));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room);
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
    return layout.glyphRuns();
}

} // namespace touchline

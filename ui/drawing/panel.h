#pragma once

#include "ui/drawing/subject.h"

namespace touchline {

/// Something short, and what it is about.
struct PanelLine {
    QString head;
    QString text;
    Ink ink = Ink::text; ///< of the head
};

/// A titled list in a box of this width; what the lines are about stands in a column of its own.
Box panelBox(const Subject& subject, BoxStyle style, const QString& title, const QList<PanelLine>& lines,
             double width, TextStyle text = TextStyle::text);

/// Stands boxes side by side from `left` on, all as high as the highest; how high that is.
double placeSideBySide(QList<Box>& boxes, double left, double between);

} // namespace touchline

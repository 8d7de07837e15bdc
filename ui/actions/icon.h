#pragma once

#include <QColor>
#include <QIcon>

namespace touchline {

/// A line icon of the program by its name, in one colour, greyed where disabled.
QIcon icon(const QString& name, const QColor& colour = QColor(0x47, 0x50, 0x60));

} // namespace touchline

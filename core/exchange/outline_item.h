#pragma once

#include "core/exchange/source_lines.h"

namespace touchline {

/// A line of an outline: its text without bullet, number and heading mark, and how deep it lies.
struct OutlineItem {
    QStringView text; ///< empty where the line holds nothing but marks
    int line = 0;
    int heading = 0;    ///< 1 to 6, or 0
    qsizetype rank = 0; ///< an item lies below the nearest one before it with a smaller rank
};

OutlineItem outlineItem(const SourceLine& line);

} // namespace touchline

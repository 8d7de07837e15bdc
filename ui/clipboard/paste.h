#pragma once

#include "core/edits/pasted.h"

class QMimeData;

namespace touchline {

/// What a clipboard or a drop would make of a project, and that in words.
struct PastePlan {
    Pasted pasted;
    QString line; ///< "14 lines become 14 steps", or why nothing can be pasted here
    bool isAny() const { return pasted.isAny(); }
};

/// The best of what `data` offers: our own things, text (a list, a spreadsheet block, an outline, a mermaid
/// journey), a picture, a file with a picture. Text is never interpreted as HTML.
PastePlan pastePlan(const Project& project, const PastePlace& place, const QMimeData& data);

/// Whether there is anything that could be pasted somewhere.
bool canPaste(const QMimeData& data);

} // namespace touchline

#pragma once

#include "core/exchange/import_result.h"

#include <QStringList>

/// Text as other programs put it on the clipboard.
namespace touchline {

struct ClipText {
    enum class Kind {
        nothing,
        list,    ///< lines, or one column of a spreadsheet
        block,   ///< at least two columns
        outline, ///< lines of several levels
        project, ///< mermaid, or the JSON twin: nothing but a journey
    };

    Kind kind = Kind::nothing;
    QList<QStringList> rows; ///< as many cells each; of a list one, of a project none
};

/// The most cells that are pasted at once.
inline constexpr qsizetype mostClipCells = 20'000;

/// Cells are divided by tabs and lines, as Excel, LibreOffice and Google Sheets write them: between quotation
/// marks where they hold line breaks or tabs, with inner ones doubled; any other quotation marks are the
/// text's own. Lines lose bullets, numbers and indentation; empty ones count only within a block. Texts are
/// clean. Throws ImportError (tooLarge) beyond limits::importLength or mostClipCells.
ClipText readClipText(const QString& text);

} // namespace touchline

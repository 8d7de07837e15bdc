#pragma once

#include "core/exchange/import_result.h"

namespace touchline {

enum class TextFormat { mermaid, outline, json };

/// A project in JSON starts with a brace, a mermaid journey says so; all else is read as an outline.
TextFormat guessedFormat(const QString& text);

/// Reads a text file made elsewhere, in any encoding that decodeText knows; the format is guessed where none
/// is given. Throws ImportError, and for JSON FileError.
ImportResult importText(const QByteArray& bytes, std::optional<TextFormat> format = {});

} // namespace touchline

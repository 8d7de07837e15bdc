#include "core/exchange/import_text.h"

#include "core/exchange/decode_text.h"
#include "core/exchange/mermaid.h"
#include "core/exchange/outline.h"
#include "core/file/project_json.h"

namespace touchline {

TextFormat guessedFormat(const QString& text) {
    if (QStringView(text).trimmed().startsWith(u'{'))
        return TextFormat::json;
    return looksLikeMermaid(text) ? TextFormat::mermaid : TextFormat::outline;
}

ImportResult importText(const QByteArray& bytes, std::optional<TextFormat> format) {
    const QString text = decodeText(bytes);
    switch (format.value_or(guessedFormat(text))) {
    case TextFormat::mermaid:
        return readMermaid(text);
    case TextFormat::outline:
        return readOutline(text);
    case TextFormat::json:
        break;
    }
    return {fromJson(text.toUtf8()), {}};
}

} // namespace touchline

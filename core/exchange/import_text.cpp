#include "core/exchange/import_text.h"

#include "core/exchange/decode_text.h"
#include "core/exchange/mermaid.h"
#include "core/exchange/outline.h"
#include "core/file/project_json.h"

#include <QLocale>

namespace touchline {

TextFormat guessedFormat(const QString& text) {
    if (QStringView(text).trimmed().startsWith(u'{'))
        return TextFormat::json;
    return looksLikeMermaid(text) ? TextFormat::mermaid : TextFormat::outline;
}

ImportResult importText(const QByteArray& bytes, std::optional<TextFormat> format) {
    const QString text = decodeText(bytes);
    const TextFormat known = format.value_or(guessedFormat(text));
    if (known == TextFormat::json)
        return {fromJson(text.toUtf8()), {}};
    ImportResult result = known == TextFormat::mermaid ? readMermaid(text) : readOutline(text);
    // Neither says its language; the one in which the user works is the likeliest.
    result.project.about.language = QLocale().language() == QLocale::Dutch ? "nl" : "en";
    return result;
}

} // namespace touchline

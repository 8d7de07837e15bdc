#pragma once

#include <QString>

namespace touchline {

/// What mermaid draws for a name: `<br/>` is a line break, `#58;` and `#amp;` are characters. Other tags and
/// unknown codes stay as they are. Takes clean text, gives clean text without blanks around its lines.
QString mermaidText(const QString& source);

/// Whether an entity code stands at the start of `text`, so that its `#` starts no comment.
bool startsWithEntity(QStringView text);

} // namespace touchline

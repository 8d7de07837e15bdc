#pragma once

#include <QLabel>

namespace touchline {

/// Text that may come from a file: as it is, never as HTML. `role` is a role of the look.
inline QLabel* plainLabel(const QString& text, const QString& role = {}) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

} // namespace touchline

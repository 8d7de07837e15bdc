#pragma once

#include <QHBoxLayout>
#include <QLabel>

namespace touchline {

/// Puts `widget` at the end of `row`, below its name.
inline void addCaptioned(QHBoxLayout& row, const QString& name, QWidget* widget) {
    auto* label = new QLabel(name);
    label->setProperty("role", "caption");
    label->setBuddy(widget);
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(widget);
    row.addLayout(column);
}

} // namespace touchline

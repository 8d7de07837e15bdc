#pragma once

#include "ui/panels/field.h"

class QPushButton;

namespace touchline {

/// Does one edit when it is pressed; hidden while it has no text.
class ButtonField : public Field {
    Q_OBJECT

public:
    /// `edit` is the name of the edit.
    ButtonField(Document& document, const QString& edit, std::function<QString(const Project&)> text,
                std::function<Project(const Project&)> press);

    void refresh() override;

private:
    Document& document_;
    std::function<QString(const Project&)> text_;
    QPushButton* button_;
};

} // namespace touchline

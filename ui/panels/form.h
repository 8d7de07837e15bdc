#pragma once

#include "ui/panels/field.h"

#include <QList>

class QLabel;
class QVBoxLayout;

namespace touchline {

/// A column of labelled fields and notes about one thing of the project.
class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(Document& document);

    Document& document() const { return document_; }

    /// What kind of thing this is: "Step".
    void kind(const QString& text);
    /// The text that names it, large.
    void title(Field* field);
    /// What stands below the title, quiet.
    void subtitle(Field* field);
    /// A field below its label; without a label the field says itself what it is.
    void add(const QString& label, Field* field);
    /// Words that follow the project; hidden while empty. `role` picks the look: "", "gap", "link",
    /// "backlog", "quote".
    void note(const QString& label, const QString& role, std::function<QString(const Project&)> text);

    void refresh();

private:
    QLabel* caption(const QString& text);

    Document& document_;
    QVBoxLayout* layout_;
    QList<std::function<void()>> refreshers_;
};

} // namespace touchline

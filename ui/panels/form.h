#pragma once

#include "ui/panels/field.h"

#include <QList>

class QLabel;
class QVBoxLayout;

namespace touchline {

/// Something of the project to go to.
struct Link {
    QUuid id;
    QString text;

    bool operator==(const Link&) const = default;
};

/// A column of labelled fields, notes and links about one thing of the project, or about several at once.
class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(Document& document);

    Document& document() const { return document_; }
    /// In whose language texts are written.
    void setJourney(Id<Journey> journey) { journey_ = journey; }

    /// What kind of thing this is: "Step".
    void kind(const QString& text);
    /// The text that names it, large.
    void title(Field* field);
    /// What stands below the title, quiet.
    void subtitle(Field* field);
    using Condition = std::function<bool(const Project&)>;
    /// A field below its label; without a label the field says itself what it is. Hidden while `when` is not
    /// so.
    void add(const QString& label, Field* field, const Condition& when = {});
    struct Labelled {
        QString label;
        Field* field;
        int stretch = 1;
    };
    /// Fields side by side; hidden while `when` is not so.
    void row(const QList<Labelled>& fields, const Condition& when = {});
    /// Words that follow the project; hidden while empty. `role` picks the look: "", "gap", "quote",
    /// "caption", "heading".
    void note(const QString& label, const QString& role, std::function<QString(const Project&)> text);
    /// Things to go to, which follow the project; hidden while there are none. `role` picks the look: "link",
    /// "backlog", "plain".
    void links(const QString& label, const QString& role, std::function<QList<Link>(const Project&)> find);
    /// What follows folds away below this title, and is as the user left it under this name.
    void fold(const QString& title, const QString& name);

    void refresh();

signals:
    void linkPressed(QUuid id);

private:
    QLabel* caption(const QString& text);

    Document& document_;
    Id<Journey> journey_;
    QVBoxLayout* layout_; ///< of what is added now
    QList<std::function<void()>> refreshers_;
};

} // namespace touchline

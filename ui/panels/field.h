#pragma once

#include "core/model/project.h"
#include "ui/document/document.h"

#include <QWidget>

#include <functional>

namespace touchline {

/// What one field of the inspector is about: how it is read from the project, and the project with it
/// changed. `name` is the name of that edit, for undo.
template <class Value>
struct Binding {
    QString name;
    std::function<Value(const Project&)> read;
    std::function<Project(const Project&, const Value&)> write;
    /// Of several things: whether their values differ; `read` then gives that of the first.
    std::function<bool(const Project&)> differs = {};

    bool isMixed(const Project& project) const { return differs && differs(project); }

    void perform(Document& document, const Value& value) const {
        if (isMixed(document.project()) || value != read(document.project()))
            document.perform(name, write(document.project(), value));
    }
};

/// A widget that shows and edits one value of the project. What the user finishes is one undo step.
class Field : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the project as it is now.
    virtual void refresh() = 0;
};

} // namespace touchline

#pragma once

#include "ui/selection/selection.h"

#include <QAccessibleWidget>

namespace touchline {

class Canvas;

/// Tells assistive technology what is on the map: a list of named things, each with a place, that can be
/// pressed to select them. While a text is typed its editor is the last of them.
class MapAccess : public QAccessibleWidget {
public:
    /// The factory that Qt asks, once it is installed.
    static QAccessibleInterface* make(const QString& className, QObject* object);
    /// Says to whoever listens that this happened to what is selected.
    static void tell(Canvas& canvas, QAccessible::Event event);

    explicit MapAccess(Canvas& canvas);
    ~MapAccess() override;

    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

    Canvas& canvas() const { return canvas_; }
    bool has(const Selection& selection) const;
    /// The interface of one thing, null where it is not on the map.
    QAccessibleInterface* itemOf(const Selection& selection) const;

private:
    /// Reads the map again where it was built anew.
    void follow() const;
    QAccessibleInterface* editor() const;

    Canvas& canvas_;
    mutable QList<Selection> things_;
    mutable QHash<Selection, int> places_; ///< in `things_`
    mutable int revision_ = -1;
    /// Kept also for what is gone, so that none dies while it is asked; undo brings many of them back.
    mutable QHash<Selection, QAccessible::Id> items_;
};

} // namespace touchline

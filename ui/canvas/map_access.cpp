#include "ui/canvas/map_access.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/canvas/item_names.h"

namespace touchline {

namespace {

/// One thing on the map.
class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccess(const MapAccess& map, const Selection& selection) : map_(map), selection_(selection) {}

    const Selection& selection() const { return selection_; }

    bool isValid() const override { return map_.has(selection_); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return map_.window(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&canvas()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? itemName(canvas().project(), selection_) : QString();
    }

    QRect rect() const override {
        const QRect place = canvas().viewRect(selection_).toAlignedRect();
        return {canvas().viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = state.multiSelectable = state.focusable = true;
        state.selected = canvas().selected().contains(selection_);
        state.focused = canvas().hasFocus() && canvas().selection() == selection_;
        state.invisible = !canvas().isVisible();
        state.offscreen = !canvas().viewRect(selection_).intersects(canvas().viewport()->rect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override {
        if (!isValid() || !actionNames().contains(name))
            return;
        canvas().setFocus();
        canvas().select(selection_);
    }

private:
    Canvas& canvas() const { return map_.canvas(); }

    const MapAccess& map_;
    const Selection selection_;
};

/// In the order in which it is read: the title, stage by stage, lane by lane, the parking lot.
QList<Selection> thingsOn(const MapView& view, Id<Journey> journey) {
    if (view.isEmpty())
        return {};
    const Grid grid(view.layout());
    return QList<Selection>{journey} + grid.between({-1, -1, 0}, {grid.lanes(), grid.columns() - 1, 0});
}

} // namespace

QAccessibleInterface* MapAccess::make(const QString&, QObject* object) {
    auto* canvas = qobject_cast<Canvas*>(object);
    return canvas ? new MapAccess(*canvas) : nullptr;
}

void MapAccess::tell(Canvas& canvas, QAccessible::Event event) {
    if (!QAccessible::isActive())
        return;
    const auto* map = dynamic_cast<MapAccess*>(QAccessible::queryAccessibleInterface(&canvas));
    if (QAccessibleInterface* item = map ? map->itemOf(canvas.selection()) : nullptr) {
        QAccessibleEvent told(item, event);
        QAccessible::updateAccessibility(&told);
    }
}

MapAccess::MapAccess(Canvas& canvas) : QAccessibleWidget(&canvas, QAccessible::List), canvas_(canvas) {}

MapAccess::~MapAccess() {
    for (const QAccessible::Id id : std::as_const(items_))
        QAccessible::deleteAccessibleInterface(id);
}

QString MapAccess::text(QAccessible::Text kind) const {
    const QString text = QAccessibleWidget::text(kind);
    const Journey* journey = find(canvas_.project().journeys, canvas_.journey());
    return kind == QAccessible::Name && journey ? QStringLiteral("%1: %2").arg(text, journey->title) : text;
}

void MapAccess::follow() const {
    if (revision_ == canvas_.revision())
        return;
    revision_ = canvas_.revision();
    things_ = thingsOn(canvas_.view(), canvas_.journey());
    places_.clear();
    places_.reserve(things_.size());
    for (const Selection& thing : std::as_const(things_))
        places_.insert(thing, static_cast<int>(places_.size()));
}

bool MapAccess::has(const Selection& selection) const {
    follow();
    return places_.contains(selection);
}

QAccessibleInterface* MapAccess::itemOf(const Selection& selection) const {
    if (!has(selection))
        return nullptr;
    QAccessible::Id& id = items_[selection];
    if (!id)
        id = QAccessible::registerAccessibleInterface(new ItemAccess(*this, selection));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface* MapAccess::editor() const {
    auto* editor = canvas_.viewport()->findChild<InPlaceEditor*>();
    return editor && editor->isVisible() ? QAccessible::queryAccessibleInterface(editor) : nullptr;
}

int MapAccess::childCount() const {
    follow();
    return static_cast<int>(things_.size()) + (editor() ? 1 : 0);
}

QAccessibleInterface* MapAccess::child(int index) const {
    follow();
    if (index == things_.size())
        return editor();
    return index >= 0 && index < things_.size() ? itemOf(things_[index]) : nullptr;
}

QAccessibleInterface* MapAccess::childAt(int x, int y) const {
    const QPoint place = canvas_.viewport()->mapFromGlobal(QPoint(x, y));
    return canvas_.viewport()->rect().contains(place) ? itemOf(canvas_.at(place)) : nullptr;
}

QAccessibleInterface* MapAccess::focusChild() const {
    if (QAccessibleInterface* typedIn = editor())
        return typedIn;
    return canvas_.hasFocus() ? itemOf(canvas_.selection()) : nullptr;
}

int MapAccess::indexOfChild(const QAccessibleInterface* child) const {
    follow();
    if (const auto* item = dynamic_cast<const ItemAccess*>(child))
        return places_.value(item->selection(), -1);
    return child && child == editor() ? static_cast<int>(things_.size()) : -1;
}

} // namespace touchline

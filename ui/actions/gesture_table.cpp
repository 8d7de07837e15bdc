#include "ui/actions/gesture_table.h"

#include <QCoreApplication>

namespace touchline {

const QList<GestureRow>& gestureTable() {
    static const QList<GestureRow> table{
        {GestureGroup::map, "Left; Right; Up; Down", "",
         QT_TRANSLATE_NOOP("Gestures", "select what lies that way")},
        {GestureGroup::map, "Ctrl+Left; Ctrl+Right; Ctrl+Up; Ctrl+Down", "",
         QT_TRANSLATE_NOOP("Gestures", "go to the edge")},
        {GestureGroup::map, "Shift+Left; Shift+Right; Shift+Up; Shift+Down", "",
         QT_TRANSLATE_NOOP("Gestures", "select more")},
        {GestureGroup::map, "Tab", "",
         QT_TRANSLATE_NOOP("Gestures", "go to the next step; at the end, add one")},
        {GestureGroup::map, "Shift+Tab", "", QT_TRANSLATE_NOOP("Gestures", "go to the step before")},
        {GestureGroup::map, "Return", "", QT_TRANSLATE_NOOP("Gestures", "edit the text")},
        {GestureGroup::map, "", QT_TRANSLATE_NOOP("Gestures", "Letters and digits"),
         QT_TRANSLATE_NOOP("Gestures", "replace the text")},
        {GestureGroup::map, "Esc", "", QT_TRANSLATE_NOOP("Gestures", "select the journey again")},
        {GestureGroup::typing, "Return", "", QT_TRANSLATE_NOOP("Gestures", "accept and go down a lane")},
        {GestureGroup::typing, "Tab", "", QT_TRANSLATE_NOOP("Gestures", "accept and go to the next step")},
        {GestureGroup::typing, "Ctrl+Return", "",
         QT_TRANSLATE_NOOP("Gestures", "accept and add a card below")},
        {GestureGroup::typing, "Shift+Return; Alt+Return", "",
         QT_TRANSLATE_NOOP("Gestures", "begin a new line")},
        {GestureGroup::typing, "Esc", "", QT_TRANSLATE_NOOP("Gestures", "leave the text as it was")},
        {GestureGroup::curve, "1; 2; 3; 4; 5", "", QT_TRANSLATE_NOOP("Gestures", "set –2, –1, 0, +1, +2")},
        {GestureGroup::curve, "0", "", QT_TRANSLATE_NOOP("Gestures", "clear the value")},
        {GestureGroup::curve, "Ctrl+Up; Ctrl+Down", "",
         QT_TRANSLATE_NOOP("Gestures", "a half up or down, with Shift a tenth")},
        {GestureGroup::mouse, "", QT_TRANSLATE_NOOP("Gestures", "Drag across a curve lane"),
         QT_TRANSLATE_NOOP("Gestures", "draw a whole curve; with Shift the intended one")},
        {GestureGroup::mouse, "", QT_TRANSLATE_NOOP("Gestures", "Ctrl and click, Shift and click"),
         QT_TRANSLATE_NOOP("Gestures", "select several")},
        {GestureGroup::mouse, "", QT_TRANSLATE_NOOP("Gestures", "Double-click"),
         QT_TRANSLATE_NOOP("Gestures", "edit; on an empty place, add a card or a point")},
        {GestureGroup::mouse, "", QT_TRANSLATE_NOOP("Gestures", "Drag"),
         QT_TRANSLATE_NOOP("Gestures", "move cards, steps, stages, lanes and points")},
        {GestureGroup::mouse, "", QT_TRANSLATE_NOOP("Gestures", "Drag the border of a heading"),
         QT_TRANSLATE_NOOP("Gestures", "resize a column or a lane; double-click fits it")},
        {GestureGroup::mouse, "", QT_TRANSLATE_NOOP("Gestures", "Space and drag, middle button"),
         QT_TRANSLATE_NOOP("Gestures", "move the map")},
        {GestureGroup::mouse, "", QT_TRANSLATE_NOOP("Gestures", "Wheel, Shift and wheel"),
         QT_TRANSLATE_NOOP("Gestures", "scroll, sideways with Shift")},
        {GestureGroup::mouse, "", QT_TRANSLATE_NOOP("Gestures", "Ctrl and wheel, pinch"),
         QT_TRANSLATE_NOOP("Gestures", "zoom at the pointer")},
    };
    return table;
}

QList<QKeySequence> keysOf(const GestureRow& row) {
    return *row.keys ? QKeySequence::listFromString(QString::fromLatin1(row.keys)) : QList<QKeySequence>();
}

QString groupTitle(GestureGroup group) {
    switch (group) {
    case GestureGroup::map:
        return QCoreApplication::translate("Gestures", "On the map");
    case GestureGroup::typing:
        return QCoreApplication::translate("Gestures", "While typing on the map");
    case GestureGroup::curve:
        return QCoreApplication::translate("Gestures", "In a curve lane");
    case GestureGroup::mouse:
        return QCoreApplication::translate("Gestures", "Mouse and touch");
    }
    Q_UNREACHABLE();
}

QString gestureOf(const GestureRow& row) {
    return *row.gesture
               ? QCoreApplication::translate("Gestures", row.gesture)
               : QKeySequence::listToString(keysOf(row), QKeySequence::NativeText).replace("; ", "  ");
}

QString effectOf(const GestureRow& row) {
    return QCoreApplication::translate("Gestures", row.effect);
}

} // namespace touchline

#include "ui/actions/key_lines.h"

#include "ui/actions/gesture_table.h"
#include "ui/actions/key_choices.h"

namespace touchline {

namespace {

const CommandRow* commandOf(const QAction& action) {
    const QList<CommandRow>& table = commandTable();
    const auto row = std::ranges::find(table, action.objectName(), nameOf);
    return row == table.end() ? nullptr : &*row;
}

} // namespace

QList<KeyLine> keyLines(const QMenuBar& bar) {
    QList<KeyLine> lines;
    for (const MenuAction& one : menuActions(bar)) {
        const CommandRow* command = commandOf(*one.action);
        const QString keys =
            QKeySequence::listToString(one.action->shortcuts(), QKeySequence::NativeText).replace("; ", "  ");
        if (!command && keys.isEmpty())
            continue;
        const QStringList text = one.menus.mid(1) + QStringList{withoutMnemonic(one.action->text())};
        lines.append({one.menus.first(), text.join(QStringLiteral(" › ")), keys, command});
    }
    for (const GestureRow& gesture : gestureTable())
        lines.append({groupTitle(gesture.group), effectOf(gesture), gestureOf(gesture)});
    return lines;
}

} // namespace touchline

#include "ui/window/context_menu.h"

#include <QMenu>

namespace touchline {

QList<std::optional<Command>> contextCommands(const Selection& selection) {
    using enum Command;
    using Kind = Selection::Kind;
    constexpr auto line = std::nullopt;
    switch (selection.kind) {
    case Kind::stage:
        return {editText, insertStep, insertStage, line, moveLeft, moveRight,
                merge,    line,       zoomStage,   line, remove};
    case Kind::step:
        return {editText, insertStep, insertStepBefore, insertCard, line,  cut,  copy,  paste, duplicate,
                line,     moveLeft,   moveRight,        split,      merge, line, tally, line,  remove};
    case Kind::card:
        return {editText, insertCard, line,   cut,      copy,  paste, duplicate, line,
                moveLeft, moveRight,  moveUp, moveDown, split, line,  remove};
    case Kind::point:
        return {editText, tally, line, remove};
    case Kind::lane:
        return {editText, moveUp, moveDown, line, remove};
    case Kind::cell:
        return {editText, insertCard, paste, line, insertStep, insertStepBefore, line, tally};
    case Kind::journey:
    case Kind::none:
        break;
    }
    return {editText, insertStage, insertStep, line, zoomFit, zoomActual};
}

void showContextMenu(QWidget& window, const Actions& actions, const Selection& selection, QPoint place) {
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::optional<Command> command : contextCommands(selection)) {
        if (command)
            menu->addAction(&actions[*command]);
        else
            menu->addSeparator();
    }
    menu->popup(place);
}

} // namespace touchline

#include "ui/window/lane_menu.h"

#include "ui/drawing/lanes/lanes.h"

#include <QLocale>
#include <QMenu>

namespace touchline {

void fillLaneMenu(QMenu& menu, const std::function<void(LaneKind)>& add) {
    const Words words(QLocale().bcp47Name());
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<LaneKind>>([&](auto enumerator) {
        const LaneKind kind = enumerator.value;
        if (kind == LaneKind::steps)
            menu.addSeparator();
        menu.addAction(laneTitle(words, Lane{.kind = kind}), &menu, [add, kind] { add(kind); });
    });
}

} // namespace touchline

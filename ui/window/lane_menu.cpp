#include "ui/window/lane_menu.h"

#include "ui/actions/search_words.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/messages/error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

namespace touchline {

void fillLaneMenu(QMenu& menu, const std::function<void(LaneKind)>& add) {
    const Words words(QLocale().bcp47Name());
    setSearchWords(*menu.menuAction(), laneSearchWords());
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<LaneKind>>([&](auto enumerator) {
        const LaneKind kind = enumerator.value;
        if (kind == LaneKind::steps)
            menu.addSeparator();
        QAction* action =
            menu.addAction(laneTitle(words, Lane{.kind = kind}), &menu, [add, kind] { add(kind); });
        setSearchWords(*action, searchWordsOf(kind));
    });
}

void addHiddenLanes(QMenu& menu, const std::function<const Journey*()>& journey,
                    const std::function<void(Id<Lane>)>& show) {
    menu.addSeparator();
    QMenu* hidden = menu.addMenu(QCoreApplication::translate("LaneMenu", "&Hidden Lanes"));
    QObject::connect(&menu, &QMenu::aboutToShow, hidden, [hidden, journey, show] {
        hidden->clear();
        const Words words(QLocale().bcp47Name());
        const Journey* of = journey();
        for (const Lane& lane : of ? of->lanes : QList<Lane>()) {
            if (lane.hidden && lane.kind != LaneKind::steps)
                hidden->addAction(excerpt(laneTitle(words, lane)).replace(u'&', "&&"), hidden,
                                  [show, id = lane.id] { show(id); });
        }
        hidden->menuAction()->setVisible(!hidden->isEmpty());
    });
}

} // namespace touchline

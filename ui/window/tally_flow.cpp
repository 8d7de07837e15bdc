#include "ui/window/tally_flow.h"

#include "ui/actions/curve_place.h"
#include "ui/dialogs/tally_dialog.h"

#include <QCoreApplication>

namespace touchline {

namespace {

/// The hands that were counted there before.
Tally countedAt(const Journey& journey, Id<Step> step, const CurveKey& key) {
    const CurvePoint* point = currentPoints(journey, key.persona, key.dimension, key.role).value(step);
    const Tally* hands = point ? std::get_if<Tally>(&point->origin) : nullptr;
    return hands ? *hands : Tally();
}

} // namespace

void countHands(Document& document, const Selection& selection, const View& view, QWidget& window) {
    const Id<Step> step = stepOf(document.project(), selection);
    const Journey* journey = journeyOf(document.project(), step);
    const Persona* persona = journey ? personaInFront(document.project(), *journey, view) : nullptr;
    if (!persona)
        return;
    // Hands say what is; in a curve lane they say it in that lane's dimension.
    const auto place = curvePlaceOf(document.project(), selection, view);
    const CurveKey key{persona->id, place ? place->curve.dimension : Dimension::emotional};
    auto* dialog =
        new TallyDialog(find(journey->steps, step)->title, countedAt(*journey, step, key), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [&document, dialog, step, key] {
        document.perform(QCoreApplication::translate("MapEdit", "Count hands"),
                         setTally(document.project(), step, key, dialog->hands()));
    });
    dialog->open();
}

} // namespace touchline

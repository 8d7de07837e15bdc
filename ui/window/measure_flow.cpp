#include "ui/window/measure_flow.h"

#include "ui/dialogs/measurements_dialog.h"
#include "ui/window/jump.h"
#include "ui/window/main_window.h"

namespace touchline {

void openMeasurements(MainWindow& window) {
    auto* dialog = new MeasurementsDialog(window.document(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Later, once the dialog is out of the way.
    QObject::connect(
        dialog, &MeasurementsDialog::jumpWanted, &window, [&window](QUuid id) { jumpTo(window, id); },
        Qt::QueuedConnection);
    dialog->open();
}

} // namespace touchline

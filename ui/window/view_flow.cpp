#include "ui/window/view_flow.h"

#include "ui/document/shown_view.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace touchline {

void askToKeepView(ShownView& shown, QWidget& window) {
    auto* dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Views", "Keep as View"));
    dialog->setLabelText(QCoreApplication::translate("Views", "Name of the new view:"));
    dialog->setTextValue(QCoreApplication::translate("Views", "New view"));
    dialog->resize(380, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, &shown,
                     [&shown](const QString& name) { shown.keep(name); });
    dialog->open();
}

} // namespace touchline

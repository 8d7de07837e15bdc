#include "ui/window/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace touchline {

void showAbout(QWidget& window) {
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, QCoreApplication::translate("About", "About Touchline"),
        QCoreApplication::translate("About", "Touchline %1").arg(QStringLiteral(TOUCHLINE_VERSION)),
        QMessageBox::Ok, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(QCoreApplication::translate(
        "About", "Maps of customer and employee journeys, what was intended beside what was "
                 "realised.\n\nFree software under the GNU General Public License, version 3 or later. "
                 "It comes without any warranty."));
    box->setIconPixmap(window.windowIcon().pixmap(48));
    box->open();
}

} // namespace touchline

#include "ui/dialogs/message.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace touchline {

namespace {

constexpr qsizetype mostNotices = 10;

void show(QWidget& window, QMessageBox::Icon icon, const QString& sentence, const QString& more) {
    auto* box = new QMessageBox(icon, {}, sentence, QMessageBox::Ok, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->open();
}

} // namespace

void showFailure(QWidget& window, const QString& sentence) {
    show(window, QMessageBox::Warning, sentence, {});
}

void showNotices(QWidget& window, const QString& sentence, const QStringList& notices) {
    QStringList lines = notices.mid(0, mostNotices);
    if (notices.size() > mostNotices)
        lines.append(QCoreApplication::translate("Message", "… and %n more.", nullptr,
                                                 int(notices.size() - mostNotices)));
    show(window, QMessageBox::Information, sentence, lines.join(u'\n'));
}

} // namespace touchline

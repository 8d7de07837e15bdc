#include "ui/messages/message.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace touchline {

namespace {

constexpr qsizetype mostDetails = 10;

QMessageBox* makeBox(QWidget& window, QMessageBox::Icon icon, const QString& sentence,
                     const QStringList& details) {
    auto* box = new QMessageBox(icon, {}, sentence, QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList lines = details.mid(0, mostDetails);
    if (details.size() > mostDetails)
        lines.append(QCoreApplication::translate("Message", "… and %n more.", nullptr,
                                                 int(details.size() - mostDetails)));
    box->setInformativeText(lines.join(u'\n'));
    // The format of the box is that of its sentence alone.
    for (auto* label : box->findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    return box;
}

void show(QWidget& window, QMessageBox::Icon icon, const QString& sentence, const QStringList& details) {
    QMessageBox* box = makeBox(window, icon, sentence, details);
    box->setStandardButtons(QMessageBox::Ok);
    box->open();
}

} // namespace

void showFailure(QWidget& window, const QString& sentence) {
    show(window, QMessageBox::Warning, sentence, {});
}

void showNotices(QWidget& window, const QString& sentence, const QStringList& notices) {
    show(window, QMessageBox::Information, sentence, notices);
}

void ask(QWidget& window, const QString& sentence, const QStringList& details, const QList<Answer>& answers) {
    QMessageBox* box = makeBox(window, QMessageBox::Question, sentence, details);
    for (const Answer& answer : answers) {
        QPushButton* button = box->addButton(answer.text, QMessageBox::AcceptRole);
        QObject::connect(button, &QPushButton::clicked, &window, answer.next);
    }
    box->setDefaultButton(qobject_cast<QPushButton*>(box->buttons().first()));
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->open();
}

void askFirst(QWidget& window, const QString& sentence, const QStringList& details, const QString& yes,
              const std::function<void()>& next) {
    QMessageBox* box = makeBox(window, QMessageBox::Warning, sentence, details);
    box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QDialog::accepted, &window, next);
    box->open();
}

} // namespace touchline

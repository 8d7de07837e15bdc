#include "ui/work/background_work.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>

namespace touchline {

QThreadPool& workers() {
    // Not the pool of Qt, in which the window's own painting is divided: it would wait for our work.
    static QThreadPool pool;
    // Fonts must not go while something is drawn with them.
    static const bool isAwaited = [] {
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    Q_UNUSED(isAwaited);
    return pool;
}

QWidget* showWork(QWidget& window, const QString& text) {
    constexpr int soonMs = 300;
    auto* shown = new QProgressDialog(text, QCoreApplication::translate("Work", "Cancel"), 0, 0, &window);
    shown->setWindowModality(Qt::WindowModal);
    shown->setMinimumDuration(soonMs);
    for (auto* button : shown->findChildren<QPushButton*>())
        button->setAutoDefault(false);
    for (auto* label : shown->findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    QObject::connect(shown, &QProgressDialog::canceled, shown, &QObject::deleteLater);
    return shown;
}

} // namespace touchline

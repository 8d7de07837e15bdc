#pragma once

#include <QApplication>
#include <QEvent>

namespace touchline::bench {

/// Ends the program once the widget that it watches has been painted.
class ExitAtPaint : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace touchline::bench

#include "tests/bench/exit_at_paint.h"

#include <QLabel>

/// The least that a window with a word in it costs, until it has been painted.
int main(int count, char** arguments) {
    const QApplication application(count, arguments);
    QLabel window("Journey");
    window.resize(1280, 800);
    touchline::bench::ExitAtPaint end;
    window.installEventFilter(&end);
    window.show();
    return QApplication::exec();
}

#include "tests/bench/exit_at_paint.h"
#include "ui/canvas/canvas.h"
#include "ui/look/look.h"
#include "ui/window/main_window.h"

/// The program's window, until the map of the file that is named has been painted.
int main(int count, char** arguments) {
    using namespace touchline;
    const QApplication application(count, arguments);
    applyLook();
    auto* window = new MainWindow; // deletes itself when it is closed
    window->resize(1280, 800);
    const QString path = QString::fromLocal8Bit(arguments[count - 1]);
    window->take(openFile(path), path);
    bench::ExitAtPaint end;
    window->canvas().viewport()->installEventFilter(&end);
    window->show();
    return QApplication::exec();
}

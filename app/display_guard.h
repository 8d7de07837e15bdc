#pragma once

#include <QtGlobal>

namespace touchline {

/// While a QGuiApplication is constructed: Qt aborts where it finds no display, after pages of advice.
/// This ends the program with one line and ExitCode::noDisplay instead.
class DisplayGuard {
public:
    DisplayGuard();
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)

private:
    QtMessageHandler before_;
};

} // namespace touchline

#include "ui/canvas/board.h"

#include "ui/look/tone.h"

namespace touchline {

namespace {

const QColor darkBoard(0x0e121a);
const QColor accent(0x2f6fdb);
const QColor darkAccent(0x6ea8ff);

bool isDark(const Theme& theme) {
    return theme[Ink::paper].lightness() < 128;
}

} // namespace

QColor boardOf(const Theme& theme) {
    return isDark(theme) ? darkBoard : tone(Tone::board);
}

QColor accentOf(const Theme& theme) {
    return isDark(theme) ? darkAccent : accent;
}

} // namespace touchline

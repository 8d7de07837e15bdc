#pragma once

#include <QKeySequence>
#include <QList>

/// What keys and gestures do that are no commands: those of the map and of typing on it. For the table that
/// users read, and so that no command takes their keys.
namespace touchline {

enum class GestureGroup { map, typing, curve, mouse };

struct GestureRow {
    GestureGroup group;
    const char* keys;    ///< portable text, several divided by "; "; empty for what is done with the mouse
    const char* gesture; ///< in words, of context Gestures; empty where `keys` say it
    const char* effect;  ///< of context Gestures
};

const QList<GestureRow>& gestureTable();

QList<QKeySequence> keysOf(const GestureRow& row);
/// In the language of the program.
QString groupTitle(GestureGroup group);
QString gestureOf(const GestureRow& row);
QString effectOf(const GestureRow& row);

} // namespace touchline

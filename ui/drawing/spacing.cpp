#include "ui/drawing/spacing.h"

namespace touchline {

namespace {

Spacing compact() {
    Spacing spacing;
    spacing.em = 0.92;
    spacing.margin = 24;
    spacing.label = 160;
    spacing.gap = 6;
    spacing.pad = 8;
    spacing.padAcross = 5;
    spacing.lanePad = 6;
    spacing.laneMin = 26;
    spacing.stageMin = 32;
    spacing.divider = 18;
    spacing.betweenRows = 28;
    spacing.emotion = 36;
    spacing.face = 18;
    spacing.curve = 2.6;
    return spacing;
}

/// What is read from 5 m is 2.5 times as large as what is read from 2 m.
Spacing wall() {
    Spacing spacing;
    spacing.label = 208;
    spacing.columnMin = 172;
    spacing.columnMax = 344;
    spacing.stageMin = 56;
    spacing.emotion = 72;
    spacing.face = 44;
    spacing.curve = 7;
    return spacing;
}

/// Columns show no cards, so they may be narrow.
Spacing slide() {
    Spacing spacing;
    spacing.em = 1.33;
    spacing.margin = 24;
    spacing.label = 236;
    spacing.lanePad = 8;
    spacing.columnMin = 32;
    spacing.columnMax = 400;
    spacing.stageMin = 48;
    spacing.emotion = 46;
    spacing.face = 26;
    spacing.curve = 4;
    spacing.pageMin = 1280;
    return spacing;
}

} // namespace

const Spacing& spacingOf(TypeScale scale) {
    static const Spacing spacings[typeScales] = {Spacing(), compact(), wall(), slide()};
    return spacings[static_cast<int>(scale)];
}

} // namespace touchline

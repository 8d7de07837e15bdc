#include "ui/drawing/theme.h"

namespace touchline {

namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

Theme makeLight() {
    Theme theme;
    const auto ink = [&](Ink which, unsigned value) {
        theme.colours[static_cast<size_t>(which)] = rgb(value);
    };
    ink(Ink::paper, 0xffffff);
    ink(Ink::text, 0x1b2236);
    ink(Ink::quiet, 0x5a6377);
    ink(Ink::faint, 0xe2e6ed);
    ink(Ink::laneTint, 0xfafbfd);
    ink(Ink::stageText, 0xffffff);
    ink(Ink::stageNote, 0xe6edf5);
    ink(Ink::realised, 0x1d4e8f);
    ink(Ink::functional, 0x7f9cc7);
    ink(Ink::intended, 0x5d6780);
    ink(Ink::expected, 0x8a7ab5);
    ink(Ink::shortfall, 0xb03a2e);
    ink(Ink::shortfallTint, 0xf7e6e2);
    ink(Ink::overTint, 0xe0ece9);
    ink(Ink::why, 0x1c7a5f);
    ink(Ink::truth, 0xf2b01e);
    ink(Ink::truthRim, 0x80590a);
    ink(Ink::lines, 0x8390a6);

    const auto box = [&](BoxStyle which, BoxLook look) { theme.boxes[static_cast<size_t>(which)] = look; };
    box(BoxStyle::none, {});
    box(BoxStyle::step, {rgb(0xffffff), rgb(0xc9d1de), 6, 1, false});
    box(BoxStyle::unwantedStep, {rgb(0xffffff), rgb(0x5d6780), 6, 1.5, true});
    box(BoxStyle::channelOnline, {rgb(0xe9f0f9), rgb(0xb4c7e2), 11, 1, false});
    box(BoxStyle::channelOffline, {rgb(0xffffff), rgb(0xaab6c9), 11, 1, false});
    box(BoxStyle::channelOutside, {rgb(0xffffff), rgb(0xaab6c9), 11, 1, true});
    box(BoxStyle::quote, {rgb(0xf0f5fb), {}, 6, 1, false});
    box(BoxStyle::card, {rgb(0xf0f3f8), {}, 6, 1, false});
    box(BoxStyle::backCard, {rgb(0xe7ebf2), {}, 6, 1, false});
    box(BoxStyle::pain, {rgb(0xffffff), rgb(0x8b94a8), 6, 1, false});
    box(BoxStyle::strength, {rgb(0xedf7f3), rgb(0xb5d9cb), 6, 1, false});
    box(BoxStyle::measure, {rgb(0xffffff), rgb(0xc9d1de), 6, 1, false});
    box(BoxStyle::keep, {rgb(0xedf7f3), rgb(0xa7d0c0), 6, 1, false});
    box(BoxStyle::fix, {rgb(0xfff8e3), rgb(0xe5cd86), 6, 1, false});
    box(BoxStyle::peak, {rgb(0xf3effa), rgb(0xc7b9e3), 6, 1, false});
    box(BoxStyle::owner, {rgb(0xeef1f6), {}, 9, 1, false});
    box(BoxStyle::figure, {rgb(0xf4f6fb), {}, 8, 1, false});
    box(BoxStyle::gapLabel, {rgb(0xffffff), rgb(0xd9a79f), 9, 1, false});
    box(BoxStyle::portrait, {rgb(0xe6eefb), {}, 26, 1, false});

    theme.firstStage = rgb(0x2f4a6d);
    theme.lastStage = rgb(0x47729f);
    theme.departments = {rgb(0xdfe8fb), rgb(0xd9ece8), rgb(0xf5ecdb), rgb(0xeae6f4),
                         rgb(0xf5e5e1), rgb(0xe0e6ee), rgb(0xe8efdc), rgb(0xf3e4ee)};
    return theme;
}

} // namespace

QColor Theme::stage(qsizetype index, qsizetype count) const {
    const double part = count > 1 ? static_cast<double>(index) / static_cast<double>(count - 1) : 0;
    const auto mix = [part](int from, int to) { return static_cast<int>(from + part * (to - from)); };
    return {mix(firstStage.red(), lastStage.red()), mix(firstStage.green(), lastStage.green()),
            mix(firstStage.blue(), lastStage.blue())};
}

const Theme& lightTheme() {
    static const Theme theme = makeLight();
    return theme;
}

} // namespace touchline

#include "ui/drawing/theme.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace touchline {

namespace {

using Inks = std::initializer_list<std::pair<Ink, unsigned>>;

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

void set(Theme& theme, Inks inks) {
    for (const auto& [ink, value] : inks)
        theme.colours[static_cast<size_t>(ink)] = rgb(value);
}

BoxLook& look(Theme& theme, BoxStyle style) {
    return theme.boxes[static_cast<size_t>(style)];
}

Theme light() {
    Theme theme;
    set(theme, {{Ink::paper, 0xffffff},     {Ink::text, 0x1b2236},          {Ink::quiet, 0x5a6377},
                {Ink::faint, 0xe2e6ed},     {Ink::laneTint, 0xfafbfd},      {Ink::stageText, 0xffffff},
                {Ink::stageNote, 0xeef3f9}, {Ink::realised, 0x1d4e8f},      {Ink::functional, 0x6c8bbb},
                {Ink::employee, 0x6b4fa3},  {Ink::second, 0x0f766e},        {Ink::third, 0x8a5a00},
                {Ink::coupled, 0x6b4fa3},   {Ink::intended, 0x5d6780},      {Ink::expected, 0x7b69ab},
                {Ink::shortfall, 0xb03a2e}, {Ink::shortfallTint, 0xf7e6e2}, {Ink::overTint, 0xe0ece9},
                {Ink::why, 0x1c7a5f},       {Ink::truth, 0xf2b01e},         {Ink::truthRim, 0x80590a},
                {Ink::lines, 0x8390a6}});
    look(theme, BoxStyle::step) = {rgb(0xffffff), rgb(0xc9d1de), 6, 1, false};
    look(theme, BoxStyle::unwantedStep) = {rgb(0xffffff), rgb(0x5d6780), 6, 1.5, true};
    look(theme, BoxStyle::channelOnline) = {rgb(0xe9f0f9), rgb(0xb4c7e2), 11, 1, false};
    look(theme, BoxStyle::channelOffline) = {rgb(0xffffff), rgb(0xaab6c9), 11, 1, false};
    look(theme, BoxStyle::channelOutside) = {rgb(0xffffff), rgb(0x8390a6), 11, 1, true};
    look(theme, BoxStyle::quote) = {rgb(0xf0f5fb), {}, 6, 1, false};
    look(theme, BoxStyle::card) = {rgb(0xf0f3f8), {}, 6, 1, false};
    look(theme, BoxStyle::backCard) = {rgb(0xe7ebf2), {}, 6, 1, false};
    look(theme, BoxStyle::pain) = {rgb(0xffffff), rgb(0x8b94a8), 6, 1, false};
    look(theme, BoxStyle::strength) = {rgb(0xedf7f3), rgb(0xb5d9cb), 6, 1, false};
    look(theme, BoxStyle::measure) = {rgb(0xffffff), rgb(0xc9d1de), 6, 1, false};
    look(theme, BoxStyle::keep) = {rgb(0xedf7f3), rgb(0xa7d0c0), 6, 1, false};
    look(theme, BoxStyle::fix) = {rgb(0xfff8e3), rgb(0xe5cd86), 6, 1, false};
    look(theme, BoxStyle::peak) = {rgb(0xf3effa), rgb(0xc7b9e3), 6, 1, false};
    look(theme, BoxStyle::owner) = {rgb(0xeef1f6), {}, 9, 1, false};
    look(theme, BoxStyle::figure) = {rgb(0xf4f6fb), {}, 8, 1, false};
    look(theme, BoxStyle::gapLabel) = {rgb(0xffffff), rgb(0xd9a79f), 9, 1, false};
    look(theme, BoxStyle::employeeStep) = {rgb(0xf6f2fc), rgb(0xc7b9e3), 6, 1, false};
    look(theme, BoxStyle::rule) = {theme[Ink::faint], {}, 0, 0, false};
    look(theme, BoxStyle::bar) = {theme[Ink::shortfallTint], rgb(0xd9a79f), 2, 1, false};
    look(theme, BoxStyle::portrait) = {rgb(0xe6eefb), {}, 26, 1, false};
    theme.firstStage = rgb(0x2f4a6d);
    theme.lastStage = rgb(0x426a95);
    theme.departments = {rgb(0xdfe8fb), rgb(0xd9ece8), rgb(0xf5ecdb), rgb(0xeae6f4),
                         rgb(0xf5e5e1), rgb(0xe0e6ee), rgb(0xe8efdc), rgb(0xf3e4ee)};
    return theme;
}

/// Every box that is not dashed for its meaning gets this fill and outline.
void framed(Theme& theme, const QColor& fill, const QColor& outline) {
    for (int i = 1; i < boxStyles; ++i) {
        BoxLook& box = theme.boxes[i];
        box.fill = fill;
        box.outline = outline;
        box.lineWidth = box.dashed ? 2 : 1.2;
    }
}

/// Black on white with strong outlines; colour only for the shortfall and the curve.
Theme highContrast() {
    Theme theme = light();
    set(theme, {{Ink::text, 0x000000},       {Ink::quiet, 0x2a2a2a},     {Ink::faint, 0x8a8a8a},
                {Ink::laneTint, 0xffffff},   {Ink::stageNote, 0xffffff}, {Ink::realised, 0x002a6e},
                {Ink::functional, 0x3d5f96}, {Ink::employee, 0x3f1d8a},  {Ink::second, 0x004d45},
                {Ink::third, 0x5c3b00},      {Ink::coupled, 0x3f1d8a},   {Ink::intended, 0x000000},
                {Ink::expected, 0x4b2e83},   {Ink::shortfall, 0x8f0f00}, {Ink::shortfallTint, 0xffd5cc},
                {Ink::overTint, 0xc8e6dc},   {Ink::why, 0x00543b},       {Ink::truth, 0xffc400},
                {Ink::truthRim, 0x000000},   {Ink::lines, 0x000000}});
    framed(theme, rgb(0xffffff), rgb(0x000000));
    theme.firstStage = theme.lastStage = rgb(0x0b1f3a);
    theme.departments = {rgb(0xffffff)};
    return theme;
}

/// For a black-and-white printer: greys only, areas hatched.
Theme print() {
    Theme theme = highContrast();
    set(theme, {{Ink::faint, 0xb0b0b0},
                {Ink::realised, 0x000000},
                {Ink::functional, 0x707070},
                {Ink::employee, 0x000000},
                {Ink::second, 0x505050},
                {Ink::third, 0x787878},
                {Ink::coupled, 0x000000},
                {Ink::intended, 0x404040},
                {Ink::expected, 0x606060},
                {Ink::shortfall, 0x000000},
                {Ink::shortfallTint, 0x808080},
                {Ink::overTint, 0xa0a0a0},
                {Ink::why, 0x000000},
                {Ink::truth, 0xffffff}});
    theme.firstStage = theme.lastStage = rgb(0x2b2b2b);
    theme.hatched = true;
    return theme;
}

/// For a screen in a dark room; nothing is printed on it.
Theme dark() {
    Theme theme = light();
    set(theme, {{Ink::paper, 0x171c28},
                {Ink::text, 0xe9edf5},
                {Ink::quiet, 0xa9b3c6},
                {Ink::faint, 0x2e3647},
                {Ink::laneTint, 0x1b2130},
                {Ink::realised, 0x7fb2ff},
                {Ink::functional, 0x6d86b0},
                {Ink::employee, 0xc3a9ff},
                {Ink::second, 0x5fd3c4},
                {Ink::third, 0xe5b567},
                {Ink::coupled, 0xc3a9ff},
                {Ink::intended, 0xb9c2d3},
                {Ink::expected, 0xb7a3ea},
                {Ink::shortfall, 0xff9a8a},
                {Ink::shortfallTint, 0x46292b},
                {Ink::overTint, 0x1f3b36},
                {Ink::why, 0x67d2ae},
                {Ink::truthRim, 0xffd97a},
                {Ink::lines, 0x7d8aa3}});
    framed(theme, rgb(0x222a3a), rgb(0x6b7890));
    look(theme, BoxStyle::keep).outline = look(theme, BoxStyle::strength).outline = rgb(0x4fa387);
    look(theme, BoxStyle::fix).outline = rgb(0xb3963f);
    look(theme, BoxStyle::peak).outline = rgb(0x8f7cc4);
    look(theme, BoxStyle::gapLabel).outline = rgb(0xc26d60);
    look(theme, BoxStyle::employeeStep).outline = rgb(0x8f7cc4);
    theme.departments = {rgb(0x2a3550), rgb(0x264040), rgb(0x443a28), rgb(0x383250),
                         rgb(0x472f2f), rgb(0x2f3846), rgb(0x353f2a), rgb(0x432f3d)};
    return theme;
}

QColor darkEnough(QColor colour) {
    constexpr double readable = 5.5; // leaves room for the quieter notes and tinted grounds
    while (contrast(colour, Qt::white) < readable)
        colour = colour.darker(108);
    return colour;
}

/// Red is kept for what falls short.
bool isRed(const QColor& colour) {
    constexpr int near = 20;
    const int hue = colour.hslHue();
    return colour.hslSaturation() > 60 && (hue < near || hue > 360 - near);
}

Theme organisationTheme(const QList<QString>& colours) {
    Theme theme = light();
    QList<QColor> own;
    for (const QString& name : colours) {
        if (const QColor colour(name); colour.isValid())
            own.append(colour);
    }
    if (own.isEmpty())
        return theme;
    theme.firstStage = theme.lastStage = darkEnough(own.first());
    // A colour that had to be darkened is no longer the organisation's own.
    std::reverse(own.begin(), own.end());
    const auto curve = std::find_if(own.begin(), own.end(), [](const QColor& colour) {
        return darkEnough(colour) == colour && !isRed(colour);
    });
    if (curve != own.end())
        theme.colours[static_cast<size_t>(Ink::realised)] = *curve;
    return theme;
}

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QColor Theme::stage(qsizetype index, qsizetype count) const {
    const double part = count > 1 ? static_cast<double>(index) / static_cast<double>(count - 1) : 0;
    return mixed(lastStage, firstStage, part);
}

Theme themeOf(ThemeName name, const QList<QString>& organisation) {
    switch (name) {
    case ThemeName::light:
        break;
    case ThemeName::high_contrast:
        return highContrast();
    case ThemeName::print:
        return print();
    case ThemeName::organisation:
        return organisationTheme(organisation);
    case ThemeName::dark:
        return dark();
    }
    return light();
}

QColor mixed(const QColor& colour, const QColor& ground, double share) {
    const auto mix = [share](int from, int to) { return static_cast<int>(from + share * (to - from)); };
    return {mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
            mix(ground.blue(), colour.blue())};
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace touchline

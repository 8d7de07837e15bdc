#include "ui/look/tone.h"

#include <array>

namespace touchline {

namespace {

struct Values {
    const char* name;
    QRgb light;
    QRgb dark;
};

// In the order of Tone.
constexpr std::array<Values, tones> values{{
    {"text", 0x1d2433, 0xe6e9f0},          {"quiet", 0x5d677a, 0xa6b0c0},
    {"faint", 0x9aa3b2, 0x6d7788},         {"icon", 0x475060, 0xb9c2d0},
    {"border", 0xdfe3ea, 0x394253},        {"chrome", 0xf5f6f8, 0x171b24},
    {"panel", 0xfbfcfd, 0x1b202a},         {"surface", 0xffffff, 0x202632},
    {"hover", 0xeef1f6, 0x2b3342},         {"board", 0xebedf1, 0x10141b},
    {"accent", 0x3b6fb6, 0x6ea3ec},        {"accentTint", 0xe8eefb, 0x2a3a55},
    {"primary", 0x3b6fb6, 0x3b6fb6},       {"primaryOver", 0x345f9d, 0x4a7ec5},
    {"scroll", 0xcdd3dd, 0x434d5f},        {"scrollOver", 0xb4bcc9, 0x566178},
    {"realised", 0x1f4e8c, 0x8db8f5},      {"shortfall", 0xb4483a, 0xf19484},
    {"shortfallTint", 0xfdf3f1, 0x3a2527}, {"shortfallBorder", 0xe6b8b1, 0x7d463f},
    {"link", 0x5f5096, 0xbfb2f2},          {"linkTint", 0xf4f1fa, 0x2d2943},
    {"backlogTint", 0xfff8e6, 0x353022},   {"backlogBorder", 0xecd9a4, 0x6d6037},
}};

bool isDark = false;

} // namespace

QColor tone(Tone tone) {
    const Values& both = values[static_cast<size_t>(tone)];
    return QColor(isDark ? both.dark : both.light);
}

QString nameOf(Tone tone) {
    return QString::fromLatin1(values[static_cast<size_t>(tone)].name);
}

bool isDarkLook() {
    return isDark;
}

void setDarkLook(bool dark) {
    isDark = dark;
}

} // namespace touchline

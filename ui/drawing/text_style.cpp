#include "ui/drawing/text_style.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <array>

namespace touchline {

namespace {

struct Size {
    double size;
    double lineHeight;
};

using Sizes = std::array<Size, textStyles>;

// In the order of TextStyle:
// title, figure, stage, name, step, truth, text, strong, thought, chip, gap, small
constexpr std::array<Sizes, typeScales> scales{{
    {{{26, 34},
      {22, 28},
      {14, 18},
      {13, 17},
      {13, 17},
      {13, 17},
      {12, 16},
      {12, 16},
      {12, 16},
      {11, 14},
      {11, 14},
      {10, 14}}}, // comfortable
    {{{22, 28},
      {18, 24},
      {13, 16},
      {12, 15},
      {12, 15},
      {12, 15},
      {11, 14},
      {11, 14},
      {11, 14},
      {10, 13},
      {10, 13},
      {9, 12}}}, // compact
    {{{44, 54},
      {34, 42},
      {30, 38},
      {18, 23},
      {14, 18},
      {14, 18},
      {12, 16},
      {13, 17},
      {12, 16},
      {14, 18},
      {30, 36},
      {12, 16}}}, // wall
    {{{30, 38},
      {28, 36},
      {18, 23},
      {18, 23},
      {16, 21},
      {16, 21},
      {16, 21},
      {16, 21},
      {16, 21},
      {16, 21},
      {17, 22},
      {16, 21}}}, // slide
}};

struct Fonts {
    std::array<QFont, textFaces> fonts;
    std::array<double, textFaces> ascents;

    Fonts() {
        static const bool areKnown = addFiles();
        Q_UNUSED(areKnown);
        for (int i = 0; i < textFaces; ++i) {
            const TextFace face = faceAt(i);
            QFont font("Noto Sans");
            font.setPixelSize(static_cast<int>(sizeOf(face)));
            font.setBold(isBold(face.style));
            font.setItalic(isItalic(face.style));
            font.setHintingPreference(QFont::PreferNoHinting);
            // Turns ligatures off, which a PDF would keep as characters that no search finds. Percent, since
            // an absolute distance grows with the resolution of paper; it is too little to be seen.
            font.setLetterSpacing(QFont::PercentageSpacing, 100.1);
            fonts[i] = font;
            const QFontMetricsF metrics(font);
            ascents[i] = metrics.ascent() + (lineHeightOf(face) - metrics.ascent() - metrics.descent()) / 2;
        }
    }

    static bool addFiles() {
        for (const char* file : {"Regular", "Bold", "Italic", "BoldItalic"})
            QFontDatabase::addApplicationFont(QString(":/fonts/NotoSans-%1.ttf").arg(file));
        return true;
    }
};

/// Each thread has its own, because a font keeps what belongs to the thread that used it last.
const Fonts& fonts() {
    static thread_local const Fonts fonts;
    return fonts;
}

const Size& sizes(TextFace face) {
    return scales[static_cast<size_t>(face.scale)][static_cast<size_t>(face.style)];
}

} // namespace

TypeScale typeScaleOf(const View& view) {
    if (view.kind == ViewKind::management)
        return TypeScale::slide;
    switch (view.density) {
    case Density::comfortable:
        break;
    case Density::compact:
        return TypeScale::compact;
    case Density::wall:
        return TypeScale::wall;
    }
    return TypeScale::comfortable;
}

double smallestText(TypeScale scale) {
    const Sizes& all = scales[static_cast<size_t>(scale)];
    return std::min_element(all.begin(), all.end(),
                            [](const Size& a, const Size& b) { return a.size < b.size; })
        ->size;
}

const QFont& fontOf(TextFace face) {
    return fonts().fonts[indexOf(face)];
}

double sizeOf(TextFace face) {
    return sizes(face).size;
}

double lineHeightOf(TextFace face) {
    return sizes(face).lineHeight;
}

double ascentOf(TextFace face) {
    return fonts().ascents[indexOf(face)];
}

bool isBold(TextStyle style) {
    switch (style) {
    case TextStyle::step:
    case TextStyle::text:
    case TextStyle::thought:
    case TextStyle::small:
        return false;
    default:
        return true;
    }
}

bool isItalic(TextStyle style) {
    return style == TextStyle::thought;
}

} // namespace touchline

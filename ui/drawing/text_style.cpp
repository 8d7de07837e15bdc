#include "ui/drawing/text_style.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <array>

namespace touchline {

namespace {

struct Face {
    double size;
    double lineHeight;
    bool bold;
    bool italic;
};

constexpr std::array<Face, textStyles> faces{{
    {26, 34, true, false},  // title
    {22, 28, true, false},  // figure
    {14, 18, true, false},  // stage
    {13, 17, true, false},  // name
    {13, 17, false, false}, // step
    {13, 17, true, false},  // truth
    {12, 16, false, false}, // text
    {12, 16, true, false},  // strong
    {12, 16, false, true},  // thought
    {11, 14, true, false},  // chip
    {10, 14, false, false}, // small
}};

struct Fonts {
    std::array<QFont, textStyles> fonts;
    std::array<double, textStyles> ascents;

    Fonts() {
        for (const char* file : {"Regular", "Bold", "Italic", "BoldItalic"})
            QFontDatabase::addApplicationFont(QString(":/fonts/NotoSans-%1.ttf").arg(file));
        for (int i = 0; i < textStyles; ++i) {
            QFont font("Noto Sans");
            font.setPixelSize(static_cast<int>(faces[i].size));
            font.setBold(faces[i].bold);
            font.setItalic(faces[i].italic);
            font.setHintingPreference(QFont::PreferNoHinting);
            // Turns ligatures off, which a PDF would keep as characters that no search finds.
            font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
            fonts[i] = font;
            const QFontMetricsF metrics(font);
            ascents[i] = metrics.ascent() + (faces[i].lineHeight - metrics.ascent() - metrics.descent()) / 2;
        }
    }
};

const Fonts& fonts() {
    static const Fonts fonts;
    return fonts;
}

const Face& face(TextStyle style) {
    return faces[static_cast<size_t>(style)];
}

} // namespace

const QFont& fontOf(TextStyle style) {
    return fonts().fonts[static_cast<size_t>(style)];
}

double sizeOf(TextStyle style) {
    return face(style).size;
}

double lineHeightOf(TextStyle style) {
    return face(style).lineHeight;
}

double ascentOf(TextStyle style) {
    return fonts().ascents[static_cast<size_t>(style)];
}

bool isBold(TextStyle style) {
    return face(style).bold;
}

bool isItalic(TextStyle style) {
    return face(style).italic;
}

} // namespace touchline

#include "ui/drawing/searchable_pdf.h"

#include <QString>

namespace touchline {

namespace {

constexpr qsizetype codeLength = 7; // "<0041> "
constexpr qsizetype digitsOfCode = 4;

bool standsForAnother(char16_t c) {
    return (c >= 0x2e80 && c < 0x2fe0)    // radicals
           || (c >= 0xf900 && c < 0xfe00) // compatible ideographs, ligatures, forms of Arabic letters
           || (c >= 0xfe70 && c < 0xff00);
}

/// Rewrites the code in "<0041>" at `at` of the same length.
void retype(QByteArray& pdf, qsizetype at) {
    bool ok = false;
    const ushort code = pdf.mid(at + 1, digitsOfCode).toUShort(&ok, 16);
    if (ok && pdf[at + 1 + digitsOfCode] == '>')
        pdf.replace(at + 1, digitsOfCode,
                    QByteArray::number(typedCharacter(code), 16).rightJustified(digitsOfCode, '0').toUpper());
}

/// "<first> <last> <code>" or "<first> <last> [<code> <code> ... ]"; glyphs in a row that have characters in
/// a row are left.
void retypeRange(QByteArray& pdf, qsizetype start, qsizetype end) {
    const qsizetype codes = start + 2 * codeLength;
    if (end - codes < codeLength - 1 || pdf[start] != '<')
        return;
    if (pdf[codes] == '<') {
        if (pdf.mid(start, codeLength) == pdf.mid(start + codeLength, codeLength))
            retype(pdf, codes);
        return;
    }
    for (qsizetype at = codes + 1; pdf[codes] == '[' && at + codeLength <= end; at += codeLength) {
        if (pdf[at] == '<')
            retype(pdf, at);
    }
}

} // namespace

char16_t typedCharacter(char16_t character) {
    if (character == '\t')
        return ' ';
    if (!standsForAnother(character))
        return character;
    const QString typed = QString(QChar(character)).normalized(QString::NormalizationForm_KC);
    return typed.size() == 1 ? typed.front().unicode() : character;
}

QByteArray withSearchableText(QByteArray pdf) {
    qsizetype end = 0;
    for (qsizetype at = pdf.indexOf("begincmap"); at >= 0; at = pdf.indexOf("begincmap", end)) {
        end = pdf.indexOf("endcmap", at);
        if (end < 0)
            break;
        while (at < end) {
            const qsizetype lineEnd = pdf.indexOf('\n', at);
            retypeRange(pdf, at, std::min(lineEnd < 0 ? end : lineEnd, end));
            at = lineEnd < 0 ? end : lineEnd + 1;
        }
    }
    return pdf;
}

} // namespace touchline

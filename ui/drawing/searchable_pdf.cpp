#include "ui/drawing/searchable_pdf.h"

#include <QMap>
#include <QRegularExpression>
#define POINTERHOLDER_TRANSITION 4 // shared_ptr alone, as later versions of qpdf have it
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace touchline {

namespace {

constexpr int mostEntriesABlock = 100; // as the format of these maps wants

bool standsForOthers(char32_t c) {
    return (c >= 0x2e80 && c < 0x2fe0)    // radicals
           || (c >= 0xf900 && c < 0xfe00) // compatible ideographs, ligatures, forms of Arabic letters
           || (c >= 0xfe70 && c < 0xff00);
}

using GlyphMap = QMap<uint, QString>;

QString fromHex(QStringView hex) {
    bool ok = false;
    const uint code = hex.toUInt(&ok, 16);
    return ok && code > 0 && code <= 0x10ffff ? typedText(code) : QString();
}

/// The ranges "<first> <last> <code>" and "<first> <last> [<code> ...]" that Qt writes.
GlyphMap readMap(const QString& text) {
    static const QRegularExpression range(
        "<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> (?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])");
    static const QRegularExpression code("<([0-9A-Fa-f]+)>");
    GlyphMap map;
    for (auto it = range.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = std::min(match.captured(2).toUInt(nullptr, 16), 0xffffu);
        if (match.hasCaptured(4)) {
            uint glyph = first;
            for (auto codes = code.globalMatch(match.captured(4)); codes.hasNext(); ++glyph)
                map.insert(glyph, fromHex(codes.next().capturedView(1)));
        } else {
            const uint from = match.captured(3).toUInt(nullptr, 16);
            for (uint glyph = first; glyph <= last; ++glyph)
                map.insert(glyph, fromHex(QString::number(from + glyph - first, 16)));
        }
    }
    return map;
}

QByteArray hexOf(const QString& text) {
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex;
}

QByteArray entries(const GlyphMap& map) {
    QByteArray out, block;
    int count = 0;
    const auto finish = [&] {
        if (count > 0)
            out += QByteArray::number(count) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        count = 0;
    };
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (it->isEmpty())
            continue;
        block += '<' + QByteArray::number(it.key(), 16).rightJustified(4, '0') + "> <" + hexOf(*it) + ">\n";
        if (++count == mostEntriesABlock)
            finish();
    }
    finish();
    return out;
}

/// The map with its entries written anew; empty where it looks like nothing that Qt writes.
QByteArray typedMap(const QByteArray& map) {
    constexpr auto lastWords = "endbfrange\n";
    const qsizetype spaceEnd = map.indexOf("endcodespacerange\n");
    const qsizetype end = map.lastIndexOf(lastWords);
    if (spaceEnd < 0 || end < spaceEnd)
        return {};
    const qsizetype start = map.indexOf('\n', spaceEnd) + 1;
    return map.first(start) + entries(readMap(QString::fromLatin1(map.mid(start, end - start)))) +
           map.mid(end + qstrlen(lastWords));
}

QByteArray rewritten(const QByteArray& pdf) {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("picture", pdf.constData(), static_cast<size_t>(pdf.size()));
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const QByteArray map = typedMap(QByteArray(reinterpret_cast<const char*>(data->getBuffer()),
                                                   static_cast<qsizetype>(data->getSize())));
        if (!map.isEmpty())
            stream.replaceStreamData(map.toStdString(), QPDFObjectHandle::newNull(),
                                     QPDFObjectHandle::newNull());
    }
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize())};
}

} // namespace

QString typedText(char32_t character) {
    if (character == '\t')
        return QStringLiteral(" ");
    const QString text = QString::fromUcs4(&character, 1);
    if (!standsForOthers(character))
        return text;
    const QString typed = text.normalized(QString::NormalizationForm_KC);
    // Several letters of one right-to-left glyph would be read in the wrong order; viewers know them anyway.
    return typed.size() > 1 && typed.isRightToLeft() ? text : typed;
}

QByteArray withSearchableText(const QByteArray& pdf) {
    try {
        return rewritten(pdf);
    } catch (const std::exception&) {
        return pdf; // it can be read, if not searched
    }
}

} // namespace touchline

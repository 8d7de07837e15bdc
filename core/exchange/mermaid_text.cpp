#include "core/exchange/mermaid_text.h"

#include "core/model/clean_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace touchline {

namespace {

constexpr qsizetype longestEntity = 12;

/// The characters that mermaid's grammar or HTML reserve, and those that its manual shows.
char32_t namedCharacter(QStringView name) {
    static const QHash<QString, char32_t> characters{{"amp", U'&'},  {"lt", U'<'},    {"gt", U'>'},
                                                     {"quot", U'"'}, {"apos", U'\''}, {"colon", U':'},
                                                     {"semi", U';'}, {"num", U'#'},   {"nbsp", U'\u00a0'}};
    return characters.value(name.toString());
}

char32_t numberedCharacter(QStringView digits) {
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber);
    const bool isCharacter = code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isNumber && isCharacter ? code : 0;
}

/// An entity code at the start of a text; 0 characters long where there is none.
struct Entity {
    qsizetype length = 0;
    char32_t character = 0;
};

Entity entityAt(QStringView text) {
    const qsizetype end = text.left(longestEntity).indexOf(u';');
    if (!text.startsWith(u'#') || end < 2)
        return {};
    const QStringView name = text.mid(1, end - 1);
    const char32_t numbered = numberedCharacter(name);
    const char32_t character = numbered ? numbered : namedCharacter(name);
    return character ? Entity{end + 1, character} : Entity{};
}

QString withoutEntities(const QString& text) {
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const Entity entity = entityAt(QStringView(text).mid(i));
        if (entity.length)
            result += QChar::fromUcs4(entity.character);
        else
            result += text[i];
        i += std::max<qsizetype>(entity.length, 1);
    }
    return result;
}

} // namespace

QString mermaidText(const QString& source) {
    if (!source.contains(u'<') && !source.contains(u'#') && !source.contains(u'\n'))
        return source.trimmed();
    static const QRegularExpression lineBreak("<br\\s*/?>", QRegularExpression::CaseInsensitiveOption);
    QStringList lines;
    for (const QString& part : source.split(lineBreak)) {
        for (const QString& line : withoutEntities(part).split(u'\n'))
            lines << line.trimmed();
    }
    return cleanText(lines.join(u'\n')).trimmed();
}

bool startsWithEntity(QStringView text) {
    return entityAt(text).length > 0;
}

} // namespace touchline

#include "ui/messages/use_text.h"

#include <QCoreApplication>

#include <cstring>

namespace touchline {

namespace {

struct UseWords {
    const char* type;
    const char* one;  ///< "Step"
    const char* many; ///< "%n steps"
};

/// In the order in which they are counted up; whatever else there is comes last.
const UseWords useWords[]{
    {"Journey", QT_TRANSLATE_NOOP("Uses", "Journey"), QT_TRANSLATE_N_NOOP("Uses", "%n journeys")},
    {"Stage", QT_TRANSLATE_NOOP("Uses", "Stage"), QT_TRANSLATE_N_NOOP("Uses", "%n stages")},
    {"Step", QT_TRANSLATE_NOOP("Uses", "Step"), QT_TRANSLATE_N_NOOP("Uses", "%n steps")},
    {"Card", QT_TRANSLATE_NOOP("Uses", "Card"), QT_TRANSLATE_N_NOOP("Uses", "%n cards")},
    {"Curve", QT_TRANSLATE_NOOP("Uses", "Curve"), QT_TRANSLATE_N_NOOP("Uses", "%n curves")},
    {"CurvePoint", QT_TRANSLATE_NOOP("Uses", "Point"), QT_TRANSLATE_N_NOOP("Uses", "%n points")},
    {"BacklogItem", QT_TRANSLATE_NOOP("Uses", "Backlog"), QT_TRANSLATE_N_NOOP("Uses", "%n backlog items")},
    {"Persona", QT_TRANSLATE_NOOP("Uses", "Persona"), QT_TRANSLATE_N_NOOP("Uses", "%n personas")},
    {"Role", QT_TRANSLATE_NOOP("Uses", "Role"), QT_TRANSLATE_N_NOOP("Uses", "%n roles")},
    {"Wave", QT_TRANSLATE_NOOP("Uses", "Wave"), QT_TRANSLATE_N_NOOP("Uses", "%n waves")},
    {"View", QT_TRANSLATE_NOOP("Uses", "View"), QT_TRANSLATE_N_NOOP("Uses", "%n views")},
    {"Comment", QT_TRANSLATE_NOOP("Uses", "Comment"), QT_TRANSLATE_N_NOOP("Uses", "%n comments")},
    {"", QT_TRANSLATE_NOOP("Uses", "Elsewhere"), QT_TRANSLATE_N_NOOP("Uses", "%n other places")},
};

const UseWords& wordsOf(const Use& use) {
    for (const UseWords& words : useWords) {
        if (std::strcmp(words.type, use.type) == 0)
            return words;
    }
    return useWords[std::size(useWords) - 1];
}

} // namespace

QString useText(const QList<Use>& uses) {
    QStringList parts;
    for (const UseWords& words : useWords) {
        const auto count =
            std::ranges::count_if(uses, [&](const Use& use) { return &wordsOf(use) == &words; });
        if (count > 0)
            parts.append(QCoreApplication::translate("Uses", words.many, nullptr, int(count)));
    }
    return parts.join(", ");
}

QString useLine(const Use& use) {
    const QString kind = QCoreApplication::translate("Uses", wordsOf(use).one);
    return use.title.isEmpty() ? kind : kind + ": " + use.title.simplified();
}

} // namespace touchline

#include "ui/clipboard/paste_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace touchline {

namespace {

QString counted(const char* text, qsizetype count) {
    return QCoreApplication::translate("Paste", text, nullptr, int(count));
}

QString resultText(const Pasted& pasted) {
    QStringList parts;
    const auto add = [&parts](const char* text, int count) {
        if (count > 0)
            parts.append(counted(text, count));
    };
    add(QT_TRANSLATE_N_NOOP("Paste", "%n journey(s)"), pasted.journeys);
    add(QT_TRANSLATE_N_NOOP("Paste", "%n stage(s)"), pasted.stages);
    add(QT_TRANSLATE_N_NOOP("Paste", "%n step(s)"), pasted.steps);
    add(QT_TRANSLATE_N_NOOP("Paste", "%n lane(s)"), pasted.lanes);
    add(QT_TRANSLATE_N_NOOP("Paste", "%n card(s)"), pasted.cards);
    add(QT_TRANSLATE_N_NOOP("Paste", "%n value(s)"), pasted.values);
    add(QT_TRANSLATE_N_NOOP("Paste", "%n replaced title(s)"), pasted.titles);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString becomesText(PasteSource source, qsizetype count, const Pasted& pasted) {
    if (!pasted.isAny())
        return QCoreApplication::translate("Paste", "All of that is here already.");
    QString line;
    switch (source) {
    case PasteSource::things:
        line = QCoreApplication::translate("Paste", "Comes in: %1");
        break;
    case PasteSource::lines:
        line = counted(QT_TRANSLATE_N_NOOP("Paste", "%n line(s) become %1"), count);
        break;
    case PasteSource::cells:
        line = counted(QT_TRANSLATE_N_NOOP("Paste", "%n cell(s) become %1"), count);
        break;
    case PasteSource::picture:
        line = QCoreApplication::translate("Paste", "The picture becomes %1");
        break;
    }
    line = line.arg(resultText(pasted));
    if (pasted.wereScores)
        line += QCoreApplication::translate("Paste", "; 1 to 5 is read as –2 to +2");
    if (pasted.leftOut > 0)
        line += counted(QT_TRANSLATE_N_NOOP("Paste", "; %n text(s) have no place here"), pasted.leftOut);
    return line;
}

QString refusedText(LaneKind lane) {
    return lane == LaneKind::experience
               ? QCoreApplication::translate(
                     "Paste",
                     "Only numbers from –2 to +2, or from 1 to 5, become a curve; nothing was pasted.")
               : QCoreApplication::translate("Paste",
                                             "This lane shows what stands elsewhere; choose a step or a "
                                             "lane with cards to paste to.");
}

QString nothingText() {
    return QCoreApplication::translate("Paste", "There is nothing here that can be pasted.");
}

QString tooMuchText() {
    return QCoreApplication::translate("Paste",
                                       "That is more than can be pasted at once; paste it in parts.");
}

QString unreadableText() {
    return QCoreApplication::translate("Paste", "What was copied cannot be read; copy it once more.");
}

} // namespace touchline

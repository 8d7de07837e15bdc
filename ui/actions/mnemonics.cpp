#include "ui/actions/mnemonics.h"

#include "ui/actions/menu_actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace touchline {

namespace {

/// The letter that a text asks for; null where it asks for none.
QChar asked(const QString& text) {
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return text[at + 1].toLower();
    }
    return {};
}

/// Where in a plain text a free letter stands; -1 where none does.
qsizetype freePlace(const QString& plain, const QSet<QChar>& taken) {
    for (const bool onlyFirst : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool isFirst = i == 0 || !plain[i - 1].isLetterOrNumber();
            if (plain[i].isLetterOrNumber() && (isFirst || !onlyFirst) && !taken.contains(plain[i].toLower()))
                return i;
        }
    }
    return -1;
}

QString escaped(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void settleMnemonics(const QList<QAction*>& entries) {
    QSet<QChar> taken;
    QList<QAction*> without;
    for (QAction* entry : entries) {
        if (entry->isSeparator())
            continue;
        const QChar letter = asked(entry->text());
        if (letter.isNull() || taken.contains(letter))
            without.append(entry);
        else
            taken.insert(letter);
    }
    for (QAction* entry : without) {
        const QString plain = withoutMnemonic(entry->text());
        const qsizetype at = freePlace(plain, taken);
        if (at >= 0)
            taken.insert(plain[at].toLower());
        const QString text =
            at < 0 ? escaped(plain) : escaped(plain.left(at)) + u'&' + escaped(plain.mid(at));
        if (text != entry->text())
            entry->setText(text);
    }
}

void keepMnemonicsApart(QMenuBar& bar) {
    settleMnemonics(bar.actions());
    for (QMenu* menu : bar.findChildren<QMenu*>()) {
        settleMnemonics(menu->actions());
        // Behind whatever fills the menu then.
        QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { settleMnemonics(menu->actions()); });
    }
}

} // namespace touchline

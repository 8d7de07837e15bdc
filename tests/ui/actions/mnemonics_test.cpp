#include "ui/actions/menu_actions.h"
#include "ui/actions/mnemonics.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace touchline;

class MnemonicsTest : public QObject {
    Q_OBJECT

private:
    static QStringList settled(const QStringList& texts) {
        QMenu menu;
        for (const QString& text : texts)
            menu.addAction(text);
        settleMnemonics(menu.actions());
        QStringList result;
        for (const QAction* action : menu.actions())
            result.append(action->text());
        return result;
    }

private slots:
    void lettersThatDifferStay() { QCOMPARE(settled({"&Open", "&Save"}), QStringList({"&Open", "&Save"})); }
    void theSecondOfALetterTakesAnother() {
        QCOMPARE(settled({"&Undo", "D&uplicate"}), QStringList({"&Undo", "&Duplicate"}));
    }
    void whoAsksComesBeforeWhoDoesNot() {
        QCOMPARE(settled({"Save", "&Stop"}), QStringList({"S&ave", "&Stop"}));
    }
    void whereNoLetterIsFreeThereIsNone() {
        QCOMPARE(settled({"&A", "&B", "AB"}), QStringList({"&A", "&B", "AB"}));
    }
    void ampersandsOfNamesStay() {
        QCOMPARE(settled({"&Pick && mix", "Pack && mix"}), QStringList({"&Pick && mix", "Pack && &mix"}));
    }
    void textsAreReadWithoutTheirMarks() { QCOMPARE(withoutMnemonic("Pack && &mix"), "Pack & mix"); }
    void menusThatAreFilledLaterAreSettledToo() {
        QMenuBar bar;
        QMenu* menu = bar.addMenu("&File");
        bar.addMenu("&Fast");
        QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] {
            menu->clear();
            menu->addAction("&One");
            menu->addAction("&Other");
        });
        keepMnemonicsApart(bar);
        QCOMPARE(bar.actions().last()->text(), "F&ast");
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().last()->text(), "O&ther");
    }
};

QTEST_MAIN(MnemonicsTest)
#include "mnemonics_test.moc"

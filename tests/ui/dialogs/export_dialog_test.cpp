#include "ui/dialogs/export_dialog.h"

#include <QComboBox>
#include <QRadioButton>
#include <QTest>

using namespace touchline;

class ExportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void itBeginsWithTheShownView();
    void anotherViewBringsItsLook();
    void theDarkBoardIsLightInAFile();
    void aManagementViewBeginsAsASlide();
    void aSlideHasNoSides();
    void dataHasNoLook();
    void aDocumentHoldsTheJourneysOfTheView();

private:
    enum Box { format, view, theme, density, paper };
    static QComboBox& box(const ExportDialog& dialog, Box place) {
        return *dialog.findChildren<QComboBox*>().at(place);
    }

    const QList<View> views_{{.name = "Full"},
                             {.name = "Management", .kind = ViewKind::management},
                             {.name = "Wall",
                              .journeys = {Id<Journey>::create()},
                              .density = Density::wall,
                              .theme = ThemeName::print},
                             {.name = "Room", .theme = ThemeName::dark}};
};

void ExportDialogTest::itBeginsWithTheShownView() {
    const ExportDialog dialog(views_, 2, nullptr);
    QCOMPARE(dialog.options().view, views_[2]);
    QCOMPARE(dialog.options().paper, Paper::fit);
    QVERIFY(!dialog.options().portrait);
}

void ExportDialogTest::anotherViewBringsItsLook() {
    const ExportDialog dialog(views_, 0, nullptr);
    QCOMPARE(dialog.options().view, views_[0]);
    box(dialog, view).setCurrentIndex(2);
    QCOMPARE(dialog.options().view, views_[2]);
    box(dialog, theme).setCurrentIndex(int(ThemeName::organisation));
    box(dialog, density).setCurrentIndex(int(Density::compact));
    QCOMPARE(dialog.options().view.theme, ThemeName::organisation);
    QCOMPARE(dialog.options().view.density, Density::compact);
    QCOMPARE(dialog.options().view.name, "Wall");
}

void ExportDialogTest::theDarkBoardIsLightInAFile() {
    const ExportDialog dialog(views_, 3, nullptr);
    QCOMPARE(dialog.options().view.theme, ThemeName::light);
    QCOMPARE(box(dialog, theme).count(), int(ThemeName::dark));
}

void ExportDialogTest::aManagementViewBeginsAsASlide() {
    const ExportDialog dialog(views_, 1, nullptr);
    QCOMPARE(dialog.options().paper, Paper::slide);
    QVERIFY(!box(dialog, density).isEnabled());
    box(dialog, view).setCurrentIndex(0);
    QVERIFY(box(dialog, density).isEnabled());
}

void ExportDialogTest::aSlideHasNoSides() {
    const ExportDialog dialog(views_, 0, nullptr);
    const auto sides = dialog.findChildren<QRadioButton*>();
    for (const Paper wanted : {Paper::fit, Paper::a3, Paper::slide}) {
        box(dialog, paper).setCurrentIndex(int(wanted));
        QCOMPARE(dialog.options().paper, wanted);
        for (const QRadioButton* side : sides)
            QCOMPARE(side->isEnabled(), wanted == Paper::a3);
    }
}

void ExportDialogTest::dataHasNoLook() {
    const ExportDialog dialog(views_, 0, nullptr);
    box(dialog, format).setCurrentIndex(int(ExportFormat::json));
    for (const Box place : {view, theme, density, paper})
        QVERIFY(!box(dialog, place).isEnabled());
}

void ExportDialogTest::aDocumentHoldsTheJourneysOfTheView() {
    const ExportDialog dialog(views_, 0, nullptr);
    const auto text = [&] { return box(dialog, format).itemText(int(ExportFormat::pdf)); };
    const QString all = text();
    box(dialog, view).setCurrentIndex(2);
    QVERIFY(text() != all);
    box(dialog, view).setCurrentIndex(1);
    QCOMPARE(text(), all);
}

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"

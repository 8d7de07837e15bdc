#include "core/edits/views.h"
#include "ui/messages/view_names.h"

#include <QTest>

using namespace touchline;

class ViewNamesTest : public QObject {
    Q_OBJECT

private slots:
    void theViewsThatAreAlwaysThereComeFirst();
    void aViewOfTheProjectStandsInForItsNamesake();
    void aNameFromElsewhereIsShort();
    void everyThemeAndDensityHasAText();
};

void ViewNamesTest::theViewsThatAreAlwaysThereComeFirst() {
    const Project project = addView({}, {.name = "Whole team"}).project;
    QCOMPARE(namesOf(offeredViews(Words("en"), project)), QStringList({"Full", "Management", "Whole team"}));
    QCOMPARE(namesOf(offeredViews(Words("nl"), project)),
             QStringList({"Volledig", "Management", "Whole team"}));
    for (const View& view : offeredViews(Words("en"), project))
        QCOMPARE(view.id.isNull(), view.name != "Whole team");
}

void ViewNamesTest::aViewOfTheProjectStandsInForItsNamesake() {
    const Project project = addView({}, {.name = "FULL"}).project;
    QCOMPARE(namesOf(offeredViews(Words("en"), project)), QStringList({"Management", "FULL"}));
}

void ViewNamesTest::aNameFromElsewhereIsShort() {
    const QStringList names = namesOf(QList<View>{{.name = QString(5000, u'x')}, {.name = "two\nlines"}, {}});
    QVERIFY(names[0].size() <= 120);
    QVERIFY(!names[1].contains(u'\n'));
    QVERIFY(!names[2].isEmpty());
}

void ViewNamesTest::everyThemeAndDensityHasAText() {
    QCOMPARE(themeTexts().size(), int(ThemeName::dark) + 1);
    QCOMPARE(densityTexts().size(), int(Density::wall) + 1);
    QVERIFY(!themeTexts().contains(QString()) && !densityTexts().contains(QString()));
}

QTEST_MAIN(ViewNamesTest)
#include "view_names_test.moc"

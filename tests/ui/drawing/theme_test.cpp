#include "ui/drawing/theme.h"

#include <QTest>

using namespace touchline;

namespace {

const QList<ThemeName> names{ThemeName::light, ThemeName::high_contrast, ThemeName::print,
                             ThemeName::organisation, ThemeName::dark};
constexpr double textContrast = 4.5, shapeContrast = 3;

Theme themeNamed(ThemeName name) {
    return themeOf(name, {"#ffcc00", "#00aa88"});
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard();
    void everyTextCanBeRead();
    void everyShapeThatMeansSomethingIsSeen();
    void aStageCanBeReadInEveryShade();
    void printHasNoColour();
    void anOrganisationWithoutColoursLooksAsAlways();
    void theCurveTakesAColourThatCanBeReadAndIsNotRed();
};

void ThemeTest::contrastIsThatOfTheStandard() {
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // #767676 on white is the well-known lightest grey that passes 4.5:1.
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::everyTextCanBeRead() {
    for (const ThemeName name : names) {
        const Theme theme = themeNamed(name);
        QList<QColor> grounds{theme[Ink::paper], theme[Ink::laneTint]};
        for (const BoxLook& look : theme.boxes) {
            if (look.fill.isValid())
                grounds.append(look.fill);
        }
        grounds.append(theme.departments);
        for (const QColor& ground : grounds) {
            for (const Ink ink : {Ink::text, Ink::quiet})
                QVERIFY2(contrast(theme[ink], ground) >= textContrast,
                         qPrintable(QString("%1 on %2 in theme %3")
                                        .arg(theme[ink].name(), ground.name())
                                        .arg(int(name))));
        }
        for (const Ink ink : {Ink::shortfall, Ink::why})
            QVERIFY(contrast(theme[ink], theme[Ink::paper]) >= textContrast);
        QVERIFY(contrast(theme[Ink::shortfall], theme[BoxStyle::gapLabel].fill) >= textContrast);
        QVERIFY(contrast(theme[Ink::realised], theme[BoxStyle::portrait].fill) >= textContrast);
    }
}

void ThemeTest::everyShapeThatMeansSomethingIsSeen() {
    for (const ThemeName name : names) {
        const Theme theme = themeNamed(name);
        for (const Ink ink : {Ink::realised, Ink::functional, Ink::intended, Ink::expected, Ink::truthRim,
                              Ink::lines, Ink::employee, Ink::second, Ink::third, Ink::coupled})
            QVERIFY2(contrast(theme[ink], theme[Ink::laneTint]) >= shapeContrast,
                     qPrintable(QString("%1 in theme %2").arg(theme[ink].name()).arg(int(name))));
        for (const BoxStyle style : {BoxStyle::unwantedStep, BoxStyle::channelOutside})
            QVERIFY(contrast(theme[style].outline, theme[Ink::paper]) >= shapeContrast);
    }
}

void ThemeTest::aStageCanBeReadInEveryShade() {
    for (const ThemeName name : names) {
        const Theme theme = themeNamed(name);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(contrast(theme[Ink::stageText], theme.stage(i, 8)) >= textContrast);
            QVERIFY(contrast(theme[Ink::stageNote], theme.stage(i, 8)) >= textContrast);
        }
    }
}

void ThemeTest::printHasNoColour() {
    const Theme theme = themeOf(ThemeName::print);
    QVERIFY(theme.hatched);
    for (const QColor& colour : theme.colours)
        QCOMPARE(colour.saturation(), 0);
    for (const BoxLook& look : theme.boxes)
        QVERIFY(!look.fill.isValid() || look.fill.saturation() == 0);
}

void ThemeTest::anOrganisationWithoutColoursLooksAsAlways() {
    const Theme plain = themeOf(ThemeName::organisation, {"no colour", ""});
    QCOMPARE(plain.firstStage, themeOf(ThemeName::light).firstStage);
}

void ThemeTest::theCurveTakesAColourThatCanBeReadAndIsNotRed() {
    const auto curve = [](const QList<QString>& colours) {
        return themeOf(ThemeName::organisation, colours)[Ink::realised];
    };
    const QColor usual = themeOf(ThemeName::light)[Ink::realised];
    QCOMPARE(curve({"#1f4e79", "#006644"}), QColor(0x006644));
    QCOMPARE(curve({"#1f4e79", "#e0a100"}), QColor(0x1f4e79));
    QCOMPARE(curve({"#a00000", "#ffee00"}), usual);
}

QTEST_GUILESS_MAIN(ThemeTest)
#include "theme_test.moc"

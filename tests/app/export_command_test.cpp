#include "core/file/project_json.h"
#include "tests/app/program.h"

#include <QRegularExpression>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace touchline;

class ExportCommandTest : public QObject {
    Q_OBJECT

private:
    static Ran exportTo(const Program& program, const QString& out, const QStringList& options = {}) {
        return program.run(QStringList{"export", "map.journey", "-o", out} + options);
    }

    static void makeSample(const Program& program) {
        QCOMPARE(program.run({"new", "--template", "sample", "-o", "map.journey"}).code, 0);
    }

    /// A journey that needs several pages of A4.
    static void makeLong(const Program& program) {
        QByteArray text = "journey\n";
        for (int stage = 1; stage <= 10; ++stage) {
            text += "section Stage " + QByteArray::number(stage) + "\n";
            for (int step = 1; step <= 10; ++step)
                text += "Step " + QByteArray::number(step) + " of a long journey: 3: Me\n";
        }
        QCOMPARE(program.run({"import", "-", "-o", "map.journey"}, text).code, 0);
    }

private slots:
    void theSuffixChoosesTheFormat_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PNG") << "png" << QByteArray("\x89PNG");
        QTest::newRow("SVG") << "svg" << QByteArray("<");
        QTest::newRow("PDF") << "PDF" << QByteArray("%PDF-");
        QTest::newRow("JSON") << "json" << QByteArray("{");
    }

    void theSuffixChoosesTheFormat() {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, start);
        const Program program;
        makeSample(program);
        const Ran ran = exportTo(program, "out." + suffix);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QString());
        QVERIFY(program.read("out." + suffix).startsWith(start));
        QCOMPARE(program.files().size(), 2);
    }

    void theSameJourneyGivesTheSameBytes_data() {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"png", "svg", "json"})
            QTest::newRow(suffix) << suffix;
    }

    void theSameJourneyGivesTheSameBytes() {
        QFETCH(QString, suffix);
        const Program program;
        makeSample(program);
        QCOMPARE(exportTo(program, "1." + suffix).code, 0);
        QCOMPARE(exportTo(program, "2." + suffix).code, 0);
        QCOMPARE(program.read("1." + suffix), program.read("2." + suffix));
    }

    void ofSeveralJourneysAPictureShowsTheFirstAndSaysSo() {
        const Program program;
        makeSample(program);
        const QString first = program.project("map.journey").journeys[0].title;
        for (const QString out : {"1.svg", "1.png"}) {
            const Ran ran = exportTo(program, out);
            QCOMPARE(ran.code, 0);
            QVERIFY(ran.err.contains(QString("“%1”, the first of 3 journeys").arg(first)));
        }
        QCOMPARE(exportTo(program, "1.json").err, QString());
        QVERIFY(!exportTo(program, "1.pdf").err.contains(u"the first of"));
    }

    void aJourneyIsChosenByTitleOrId() {
        const Program program;
        makeSample(program);
        const Journey second = program.project("map.journey").journeys[1];
        QCOMPARE(exportTo(program, "0.svg").code, 0);
        QCOMPARE(exportTo(program, "1.svg", {"--journey", second.title}).err, QString());
        QCOMPARE(exportTo(program, "2.svg", {"--journey", second.title.toUpper()}).err, QString());
        QCOMPARE(exportTo(program, "3.svg", {"--journey", second.id.text()}).err, QString());
        QVERIFY(program.read("1.svg") != program.read("0.svg"));
        QCOMPARE(program.read("2.svg"), program.read("1.svg"));
        QCOMPARE(program.read("3.svg"), program.read("1.svg"));
    }

    void anUnknownJourneyListsThoseThatThereAre() {
        const Program program;
        makeSample(program);
        const Ran ran = exportTo(program, "out.svg", {"--journey", "nothing"});
        QCOMPARE(ran.code, 64);
        QVERIFY(isOneSentence(ran));
        for (const Journey& journey : program.project("map.journey").journeys)
            QVERIFY(ran.err.contains(journey.title));
    }

    void aTitleOfTwoJourneysAsksForTheId() {
        const Program program;
        makeSample(program);
        Project project = program.project("map.journey");
        project.journeys[1].title = project.journeys[0].title;
        saveProject(project, program.path("map.journey"));
        const Ran ran = exportTo(program, "out.svg", {"--journey", project.journeys[0].title});
        QCOMPARE(ran.code, 64);
        QVERIFY(ran.err.contains(project.journeys[1].id.text()));
    }

    void aViewIsChosenByItsName() {
        const Program program;
        makeSample(program);
        Project project = program.project("map.journey");
        project.views = {{.id = Id<View>::create(),
                          .name = "For Steps",
                          .journeys = {project.journeys[1].id},
                          .lanes = {LaneKind::steps}}};
        saveProject(project, program.path("map.journey"));
        QCOMPARE(exportTo(program, "all.svg", {"--journey", project.journeys[1].title}).code, 0);
        QCOMPARE(exportTo(program, "view.svg", {"--view", "for steps"}).err, QString());
        QVERIFY(program.read("view.svg").size() < program.read("all.svg").size() / 2);
        QCOMPARE(
            exportTo(program, "other.svg", {"--view", "For Steps", "--journey", project.journeys[0].title})
                .code,
            0);
        QVERIFY(program.read("other.svg") != program.read("view.svg"));
    }

    void theViewsThatAreAlwaysThereHaveNamesInBothLanguages() {
        const Program program;
        makeSample(program);
        Project project = program.project("map.journey");
        project.views.clear();
        saveProject(project, program.path("map.journey"));
        QCOMPARE(exportTo(program, "0.svg").code, 0);
        for (const QString name : {"full", "Volledig"}) {
            QCOMPARE(exportTo(program, "1.svg", {"--view", name}).code, 0);
            QCOMPARE(program.read("1.svg"), program.read("0.svg"));
        }
        QCOMPARE(exportTo(program, "1.svg", {"--view", "MANAGEMENT"}).code, 0);
        // One of the project goes before the one that is always there.
        project.views = {{.id = Id<View>::create(), .name = "FULL", .lanes = {LaneKind::steps}}};
        saveProject(project, program.path("map.journey"));
        QCOMPARE(exportTo(program, "1.svg", {"--view", "full"}).code, 0);
        QVERIFY(program.read("1.svg") != program.read("0.svg"));
    }

    void anUnknownViewListsThoseThatThereAre() {
        const Program program;
        makeSample(program);
        const Ran ran = exportTo(program, "out.svg", {"--view", "nothing"});
        QCOMPARE(ran.code, 64);
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        QVERIFY(ran.err.contains(u"“Full”"));
        for (const View& view : program.project("map.journey").views)
            QVERIFY(ran.err.contains(view.name));
        QVERIFY(!program.files().contains("out.svg"));
    }

    void themeAndDensityGoBeforeTheView() {
        const Program program;
        makeSample(program);
        Project project = program.project("map.journey");
        project.views = {{.id = Id<View>::create(),
                          .name = "Printed",
                          .density = Density::wall,
                          .theme = ThemeName::print},
                         {.id = Id<View>::create(), .name = "Screen", .theme = ThemeName::dark}};
        saveProject(project, program.path("map.journey"));
        const auto picture = [&](const QStringList& options) {
            return exportTo(program, "out.svg", options).code == 0 ? program.read("out.svg") : QByteArray();
        };
        const QByteArray plain = picture({}), print = picture({"--theme", "print", "--density", "wall"});
        QVERIFY(plain != print);
        QCOMPARE(picture({"--view", "printed"}), print);
        QCOMPARE(picture({"--view", "printed", "--theme", "light", "--density", "comfortable"}), plain);
        // The dark board is for the screen alone, unless asked for.
        QCOMPARE(picture({"--view", "screen"}), plain);
        QVERIFY(picture({"--theme", "dark"}) != plain);
    }

    void aSlideIsAsLargeAsSlidesAre() {
        const Program program;
        makeSample(program);
        QCOMPARE(exportTo(program, "out.svg", {"--page", "Slide", "--landscape"}).code, 0);
        const QString svg = QString::fromUtf8(program.read("out.svg"));
        const auto inches = [&](const QString& side) {
            const auto match =
                QRegularExpression("<svg[^>]* " + side + "=\"([0-9.]+)(mm|pt|in)?\"").match(svg);
            const double unit = match.captured(2) == u"mm" ? 25.4 : match.captured(2) == u"pt" ? 72 : 96;
            return match.captured(1).toDouble() / unit;
        };
        QVERIFY2(qAbs(inches("width") - 13.333) < 0.01, qPrintable(svg.left(300)));
        QVERIFY2(qAbs(inches("height") - 7.5) < 0.01, qPrintable(svg.left(300)));
    }

    void aFileWithoutAJourneyHasNoPicture() {
        const Program program;
        saveProject(Project(), program.path("map.journey"));
        const Ran ran = exportTo(program, "out.pdf");
        QCOMPARE(ran.code, 65);
        QVERIFY(isOneSentence(ran));
        const Ran named = exportTo(program, "out.pdf", {"--journey", "X"});
        QCOMPARE(named.code, 65);
        QCOMPARE(named.err, ran.err);
        QCOMPARE(exportTo(program, "out.json").code, 0);
    }

    void furtherPagesAreFilesOfTheirOwnAndAreNamed() {
        const Program program;
        makeLong(program);
        for (const QString suffix : {"png", "svg"}) {
            const Ran ran = exportTo(program, "out." + suffix, {"--page", "a4"});
            QCOMPARE(ran.code, 0);
            QVERIFY(!program.read("out-2." + suffix).isEmpty());
            QVERIFY2(ran.err.contains(QString(" pages: out.%1, out-2.%1").arg(suffix)), qPrintable(ran.err));
        }
        QCOMPARE(exportTo(program, "out.pdf", {"--page", "a4"}).code, 0);
        QVERIFY(!program.files().contains("out-2.pdf"));
    }

    void aPageThatCannotBeWrittenTakesThoseBeforeItAlong() {
        const Program program;
        makeLong(program);
        QVERIFY(QDir(program.path({})).mkdir("out-2.svg"));
        const Ran ran = exportTo(program, "out.svg", {"--page", "A4"});
        QVERIFY(ran.code == 73 || ran.code == 74);
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        QCOMPARE(program.files(), (QStringList{"map.journey", "out-2.svg"}));
    }

    void anOptionThatMakesNoDifferenceIsMentioned() {
        const Program program;
        makeSample(program);
        const Ran ran = exportTo(program, "out.json", {"--scale", "2", "--page", "A4"});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.contains(u"--scale"));
        QVERIFY(ran.err.contains(u"--page"));
    }

    void badInputIsRefusedAndLeavesNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        const Program program;
        makeSample(program);
        const QByteArray whole = program.read("map.journey");
        QTest::newRow("no journey") << QByteArray("journey\n  Call: 3: Me\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut at the end") << whole.chopped(30);
        QTest::newRow("cut in half") << whole.first(whole.size() / 2);
        QTest::newRow("another ZIP") << QByteArray("PK\x05\x06").append(18, '\0');
    }

    void badInputIsRefusedAndLeavesNothing() {
        QFETCH(QByteArray, bytes);
        const Program program;
        program.write("map.journey", bytes);
        for (const QString out : {"out.png", "out.json"}) {
            const Ran ran = exportTo(program, out);
            QCOMPARE(ran.code, 65);
            QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
            QVERIFY(ran.err.contains(u"map.journey"));
        }
        QCOMPARE(program.files(), QStringList{"map.journey"});
    }

    void missingInputIsNoInput() {
        const Program program;
        for (const QString in : {"missing.journey", ".", "missing/map.journey"}) {
            const Ran ran = program.run({"export", in, "-o", "out.png"});
            QCOMPARE(ran.code, 66);
            QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        }
    }

    void unreadableInputIsNoInput() {
        if (geteuid() == 0)
            QSKIP("everything is readable for root");
        const Program program;
        makeSample(program);
        QVERIFY(QFile::setPermissions(program.path("map.journey"), QFileDevice::WriteOwner));
        QCOMPARE(exportTo(program, "out.png").code, 66);
    }

    void aMissingFolderCannotTakeTheOutput() {
        const Program program;
        makeSample(program);
        for (const QString out : {"missing/out.png", "missing/out.json", "/proc/out.svg"}) {
            const Ran ran = exportTo(program, out);
            QCOMPARE(ran.code, 73);
            QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        }
        QCOMPARE(program.run({"new", "-o", "missing/new.journey"}).code, 73);
        QCOMPARE(program.files(), QStringList{"map.journey"});
    }

    void aFullDiskLeavesTheOldFileAlone() {
        Program program;
        makeSample(program);
        program.write("out.json", "old");
        program.setPreparation([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit bytes{64, 64};
            setrlimit(RLIMIT_FSIZE, &bytes);
        });
        const QByteArray before = program.read("map.journey");
        const QStringList files = program.files();
        for (const Ran& ran : {exportTo(program, "out.json"), exportTo(program, "out.png"),
                               program.run({"new", "-o", "map.journey"})}) {
            QCOMPARE(ran.code, 74);
            QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        }
        QCOMPARE(program.files(), files);
        QCOMPARE(program.read("out.json"), QByteArray("old"));
        QCOMPARE(program.read("map.journey"), before);
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"

#include "ui/search/match.h"

#include <QTest>

using namespace touchline;

class MatchTest : public QObject {
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void nothingTypedIsNothingWanted();
};

void MatchTest::fits_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("match");
    const auto row = [](const char* name, const QString& typed, const QString& text, const QString& words,
                        Match match) { QTest::addRow("%s", name) << typed << text << words << int(match); };
    row("beginning", "zoom", "Zoom In", "", Match::prefix);
    row("accents", "reële", "Reele kans", "", Match::prefix);
    row("word", "in", "Zoom In", "", Match::wordStart);
    row("words in any order", "in zo", "Zoom In", "", Match::wordStart);
    row("another word", "swim", "Pains", "Insert Lane swimlane", Match::otherWords);
    row("own and other words", "swim pai", "Pains", "swimlane", Match::otherWords);
    row("no middle of a word", "oom", "Xylo oomph", "", Match::wordStart);
    row("letters", "zin", "Zoom In", "", Match::letters);
    row("letters in the wrong order", "iz", "Zoom In", "", Match::none);
}

void MatchTest::fits() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(int, match);
    QCOMPARE(int(Wanted(typed).in(text, words)), match);
}

void MatchTest::nothingTypedIsNothingWanted() {
    QVERIFY(Wanted(" ").isEmpty());
    QVERIFY(!Wanted("a").isEmpty());
}

QTEST_MAIN(MatchTest)
#include "match_test.moc"

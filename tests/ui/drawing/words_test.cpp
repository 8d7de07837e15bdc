#include "ui/drawing/words.h"

#include <QTest>

using namespace touchline;

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void quotationMarksAreThoseOfTheLanguage_data();
    void quotationMarksAreThoseOfTheLanguage();
};

void WordsTest::quotationMarksAreThoseOfTheLanguage_data() {
    QTest::addColumn<QString>("quoted");
    QTest::newRow("en") << QString::fromUtf8("“ja”");
    QTest::newRow("nl") << QString::fromUtf8("“ja”");
    QTest::newRow("de") << QString::fromUtf8("„ja“");
    QTest::newRow("fr") << QString::fromUtf8("«\u00a0ja\u00a0»");
    QTest::newRow("zh") << QString::fromUtf8("“ja”");
    QTest::newRow("ja") << QString::fromUtf8("「ja」");
    QTest::newRow("ar") << QString::fromUtf8("”ja“");
}

void WordsTest::quotationMarksAreThoseOfTheLanguage() {
    QFETCH(QString, quoted);
    QCOMPARE(Words(QTest::currentDataTag()).quoted("ja"), quoted);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"

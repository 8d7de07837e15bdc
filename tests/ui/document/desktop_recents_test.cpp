#include "ui/document/desktop_recents.h"

#include <QDateTime>
#include <QTest>
#include <QXmlStreamReader>

using namespace touchline;

namespace {

const QDateTime now({2026, 11, 22}, {8, 0}, Qt::UTC);
const QString file = "/home/me/A & B – 😀.journey";

bool isWellFormed(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QByteArray foreign(const QByteArray& inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xbel version=\"1.0\"\n"
           " xmlns:bookmark=\"http://www.freedesktop.org/standards/desktop-bookmarks\"\n"
           " xmlns:mime=\"http://www.freedesktop.org/standards/shared-mime-info\">\n" +
           inside + "</xbel>";
}

} // namespace

class DesktopRecentsTest : public QObject {
    Q_OBJECT

private slots:
    void aListIsMadeWhereThereIsNone() {
        const auto list = withRecentUse({}, file, now);
        QVERIFY(list && isWellFormed(*list));
        QVERIFY(list->contains("href=\"file:///home/me/A%20&amp;%20B%20%E2%80%93%20%F0%9F%98%80.journey\""));
        QVERIFY(list->contains("application/vnd.touchline.journey+zip"));
    }

    void whatOthersWroteStays() {
        const QByteArray other =
            "  <bookmark href=\"file:///é😀\" added=\"x\"><!-- kept --><info/></bookmark>\n";
        const auto list = withRecentUse(foreign(other), file, now);
        QVERIFY(list && isWellFormed(*list));
        QVERIFY(list->startsWith(foreign(other).chopped(7)));
        QCOMPARE(list->count("<bookmark "), 2);
    }

    void aFileStandsThereOnce() {
        const auto first = withRecentUse({}, file, now);
        const auto second = withRecentUse(*first, file, now.addDays(1));
        QVERIFY(second && isWellFormed(*second));
        QCOMPARE(second->count("<bookmark "), 1);
        QVERIFY(second->contains("added=\"2026-11-22T08:00:00Z\" modified=\"2026-11-23T08:00:00Z\" "
                                 "visited=\"2026-11-23T08:00:00Z\""));
    }

    void whatIsNoListStaysAlone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << foreign("").chopped(3);
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("another root") << QByteArray("<html/>");
        QTest::newRow("without its namespaces") << QByteArray("<xbel version=\"1.0\"></xbel>");
        QTest::newRow("no UTF-8") << foreign("<!-- \xff -->");
        QTest::newRow("a type of its own")
            << QByteArray("<!DOCTYPE xbel [<!ENTITY a \"b\">]>") + foreign("").mid(39);
    }

    void whatIsNoListStaysAlone() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!withRecentUse(bytes, file, now));
    }
};

QTEST_GUILESS_MAIN(DesktopRecentsTest)
#include "desktop_recents_test.moc"

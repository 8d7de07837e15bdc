#include "core/model/journey.h"
#include "core/model/scalar_text.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>
#include <ctime>
#include <limits>

using namespace touchline;

namespace {

template <class T>
void compareTexts(const T& value, const QString& text) {
    QCOMPARE(toText(value), text);
    T back{};
    QVERIFY(fromText(text, back));
    QCOMPARE(back, value);
}

template <class T>
void compareRefused(const QStringList& texts) {
    for (const QString& text : texts) {
        T value{};
        QVERIFY2(!fromText(text, value), qPrintable(text));
        QCOMPARE(value, T());
    }
}

} // namespace

class ScalarTextTest : public QObject {
    Q_OBJECT

private slots:
    void eachKindHasOneSpelling() {
        compareTexts(QString(" a\n"), " a\n");
        compareTexts(true, "true");
        compareTexts(false, "false");
        compareTexts(-12, "-12");
        compareTexts(std::numeric_limits<int>::min(), "-2147483648");
        compareTexts(std::numeric_limits<qint64>::max(), "9223372036854775807");
        compareTexts(0.1, "0.1");
        compareTexts(-1.5e-7, "-1.5e-07");
        compareTexts(1e12, "1e+12");
        compareTexts(QDate(2026, 4, 9), "2026-04-09");
        compareTexts(QDateTime({2026, 4, 9}, {8, 5, 1, 20}, Qt::UTC), "2026-04-09T08:05:01.020Z");
        compareTexts(Id<Step>(QUuid("{01234567-89ab-cdef-0123-456789abcdef}")),
                     "0123456789abcdef0123456789abcdef");
        compareTexts(JourneyState::as_is, "as-is");
        compareTexts(Fate::new_, "new");
    }

    void whatIsAbsentIsTheEmptyText() {
        compareTexts(std::optional<double>(), "");
        compareTexts(std::optional<Fate>(), "");
        compareTexts(Id<Step>(), "");
        compareTexts(QDate(), "");
        compareTexts(QDateTime(), "");
        compareTexts(std::optional<int>(0), "0");
    }

    void anotherTimeZoneIsTheSameInstant() {
        const QDateTime local({2026, 4, 9}, {8, 5}, Qt::OffsetFromUTC, 7200);
        QCOMPARE(toText(local), "2026-04-09T06:05:00.000Z");
        QDateTime back;
        QVERIFY(fromText(toText(local), back));
        QCOMPARE(back, local);
    }

    void theHourInWhichSummerTimeBeginsIsOneLikeOthers() {
        const QByteArray before = qgetenv("TZ");
        for (const char* zone : {"Europe/Amsterdam", "America/Sao_Paulo", "Pacific/Apia"}) {
            qputenv("TZ", zone);
            tzset();
            for (int hour = 0; hour < 24; ++hour) { // Apia had no 30 December 2011 at all
                for (const QDate date : {QDate(2026, 3, 29), QDate(2018, 11, 4), QDate(2011, 12, 30)}) {
                    const QDateTime time(date, {hour, 30}, Qt::UTC);
                    QDateTime back;
                    QVERIFY2(fromText(toText(time), back), qPrintable(toText(time)));
                    QCOMPARE(back, time);
                }
            }
        }
        qputenv("TZ", before);
        tzset();
    }

    void everyFiniteNumberComesBack() {
        QRandomGenerator64 random(1);
        for (int i = 0; i < 20'000; ++i) {
            const double number = std::bit_cast<double>(random.generate64());
            double back = 0;
            QCOMPARE(fromText(toText(number), back), std::isfinite(number));
            if (std::isfinite(number))
                QCOMPARE(std::bit_cast<quint64>(back), std::bit_cast<quint64>(number));
        }
    }

    void noLocaleChangesTheSpelling() {
        for (const char* name : {"nl_NL", "de_DE", "tr_TR", "C"}) {
            QLocale::setDefault(QLocale(name));
            compareTexts(1234567.5, "1234567.5");
            compareTexts(1234567, "1234567");
            compareTexts(QDate(2026, 4, 9), "2026-04-09");
            compareTexts(LaneKind::images, "images");
        }
    }

    void anythingElseIsRefused() {
        compareRefused<bool>({"", "True", "1", " true"});
        compareRefused<int>({"", "x", " 1", "1 ", "+1", "1.0", "2147483648", "0x10", "１"});
        compareRefused<double>({"", "nan", "inf", "-inf", "1,5", "1.5 ", "1e999", "--1"});
        compareRefused<QDate>({"2026-02-30", "2026-4-9", "9 April 2026", "2026-04-09T00:00"});
        compareRefused<QDateTime>({"2026-04-09", "2026-04-09T08:05:01.020", "2026-04-09T25:05:01.020Z"});
        compareRefused<Id<Step>>({"0", "00000000000000000000000000000000", "0123456789ABCDEF0123456789ABCDEF",
                                  "{01234567-89ab-cdef-0123-456789abcdef}",
                                  "0123456789abcdef0123456789abcdeg"});
        compareRefused<JourneyState>({"", "as_is", "As-is", "0"});
        compareRefused<std::optional<Fate>>({"new_", "None"});
    }
};

QTEST_GUILESS_MAIN(ScalarTextTest)
#include "scalar_text_test.moc"

#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace touchline;

/// Through the program, on the sample project, whose figures were worked out by hand.
class InsightCommandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        for (const QString language : {"en", "nl"}) {
            const QStringList make{"new", "--template",         "sample", "--language", language,
                                   "-o",  language + ".journey"};
            QCOMPARE(program_.run(make).code, 0);
        }
        journeys_ = journeys({});
    }

    void theJsonHasTheFiguresWorkedByHand() {
        QCOMPARE(journeys_.size(), 3);
        const QJsonObject customer = journeys_[0].toObject();
        QCOMPARE(customer[u"kind"].toString(), "customer");
        QCOMPARE(customer[u"state"].toString(), "as-is");
        QCOMPARE(customer[u"gaps"].toArray().size(), 2);
        const QJsonObject gap = customer[u"gaps"][0].toObject();
        QCOMPARE(gap[u"persona"].toString(), "Noor Visser");
        QCOMPARE(gap[u"dimension"].toString(), "emotional");
        QCOMPARE(gap[u"gap"].toDouble(), 0.894);
        QCOMPARE(gap[u"covered"].toInt(), 11);
        QCOMPARE(gap[u"steps"].toInt(), 12);
        QCOMPARE(gap[u"moments"][u"as_intended"].toInt(), 1);
        QCOMPARE(gap[u"moments"][u"of"].toInt(), 3);
        QCOMPARE(gap[u"best"][u"value"].toDouble(), 1.6);
        QCOMPARE(gap[u"worst"][u"value"].toDouble(), -1.8);
        QCOMPARE(gap[u"end"][u"value"].toDouble(), 0.6);
        QVERIFY(gap[u"peak_end"].isNull());
        QCOMPARE(customer[u"gaps"][1][u"dimension"].toString(), "functional");
        QCOMPARE(customer[u"gaps"][1][u"gap"].toDouble(), 0.637);     // 25.93 / 40.7
        QCOMPARE(journeys_[1][u"gaps"][0][u"gap"].toDouble(), 0.982); // 32.4 / 33
        QVERIFY(journeys_[2][u"gaps"].toArray().isEmpty());           // nobody lives in the future
    }

    void everyStepStandsByItsImpactAndSaysWhetherItCounts() {
        const QJsonArray steps = journeys_[0][u"gaps"][0][u"impact"].toArray();
        QCOMPARE(steps.size(), 11);
        const QJsonObject first = steps[0].toObject();
        QCOMPARE(first[u"step"].toString(), QStringLiteral("I get my first bill: double"));
        QCOMPARE(first[u"intended"].toDouble(), 0.8);
        QCOMPARE(first[u"realised"].toDouble(), -1.5);
        QCOMPARE(first[u"n"].toInt(), 164);
        QCOMPARE(first[u"impact"].toDouble(), 11.5);
        QCOMPARE(first[u"counts"].toString(), "yes");
        QCOMPARE(first[u"causes"].toArray(), QJsonArray());
        QList<double> impacts;
        QStringList counts;
        for (const QJsonValue& step : steps) {
            impacts.append(step[u"impact"].toDouble());
            counts.append(step[u"counts"].toString());
        }
        QCOMPARE(impacts.first(7), (QList<double>{11.5, 6.4, 4.5, 3, 2.76, 1.95, 1.8}));
        const QString few = "too few answers";
        QCOMPARE(counts, (QStringList{"yes", "yes", few, "yes", "yes", few, few, "small", "small", "small",
                                      "small"}));
        QCOMPARE(steps[4][u"causes"].toArray(),
                 (QJsonArray{"I see what it costs a month", "I report readings, app is offline"}));
    }

    void lowsStrengthsChangesAndMeasuresAreThere() {
        const QJsonObject customer = journeys_[0].toObject();
        const QJsonArray lows = customer[u"coupled_lows"].toArray();
        QCOMPARE(lows.size(), 2);
        QCOMPARE(lows[1][u"employee_value"].toDouble(), -1.3);
        QCOMPARE(lows, journeys_[1][u"coupled_lows"].toArray());
        QCOMPARE(customer[u"strengths"][0][u"value"].toDouble(), 1.6);
        QCOMPARE(customer[u"strengths"][0][u"cards"].toArray(), QJsonArray{"Shoes off at the door"});
        const QJsonArray changes = customer[u"gaps"][0][u"changes"].toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0][u"realised"].toDouble(), -0.3);
        QCOMPARE(changes[0][u"margin"].toDouble(), 0.262);
        QCOMPARE(changes[0][u"gap"].toDouble(), 0.3);
        QVERIFY(changes[0][u"real"].toBool() && !changes[1][u"real"].toBool());
        const QJsonArray measures = customer[u"measures"].toArray();
        QCOMPARE(measures.size(), 3);
        QCOMPARE(measures[0][u"value"].toDouble(), 12.0);
        QCOMPARE(measures[0][u"margin"].toDouble(), 15.0);
    }

    void oneJourneyCanBeAskedAbout() {
        const QJsonArray one = journeys({"--journey", "i make homes warm"});
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0], journeys_[1]);
        QCOMPARE(program_.run({"insight", "en.journey", "--journey", "None"}).code, 64);
        QCOMPARE(program_.run({"insight", "missing.journey"}).code, 66);
    }

    void peopleReadStrengthsFirst() {
        const QString text = program_.run({"insight", "en.journey", "--language", "en"}).out;
        const QString dutch = program_.run({"insight", "nl.journey", "--language", "nl"}).out;
        const auto inOrder = [](const QString& said, const QStringList& parts) {
            qsizetype at = 0;
            for (const QString& part : parts) {
                at = said.indexOf(part, at);
                QVERIFY2(at >= 0, qPrintable(part + " is missing in\n" + said));
            }
        };
        inOrder(text, {"Strengths to keep", "+1.6", "Shoes off", "Peaks to make", "20 degrees", "1 of 3",
                       "0.89", "coverage 11 of 12 steps", "0.64", "11.5",
                       "2.3 below intended · n 164 · counts", "caused by", "not different from 0"});
        inOrder(dutch, {"Sterke punten om te behouden", "+1,6", "1 van 3", "0,89", "11,5",
                        "2,3 onder beoogd · n 164 · telt", "niet verschillend van 0"});
    }

    void aMapWithoutValuesSaysSo() {
        QCOMPARE(program_.run({"import", "-", "-o", "bare.journey"}, "Before\n  I choose\n").code, 0);
        const Ran ran = program_.run({"insight", "bare.journey", "--language", "en"});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains("Nothing is known"), qPrintable(ran.out + ran.err));
    }

private:
    QJsonArray journeys(const QStringList& options) const {
        const Ran ran = program_.run(QStringList{"insight", "en.journey", "--json"} + options);
        return QJsonDocument::fromJson(ran.out.toUtf8())[u"journeys"].toArray();
    }

    Program program_;
    QJsonArray journeys_;
};

QTEST_GUILESS_MAIN(InsightCommandTest)
#include "insight_command_test.moc"

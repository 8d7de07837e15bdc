#include "core/file/project_json.h"
#include "core/model/lookup.h"
#include "core/model/problems.h"
#include "core/model/scalar_text.h"
#include "core/model/walk.h"
#include "tests/support/resource_files.h"

#include <QRegularExpression>
#include <QTest>

using namespace touchline;

namespace {

struct Text {
    QString place;
    QString text;
};

/// A project taken apart: what people read, and all the rest.
struct Parts {
    QList<Text> texts;
    QStringList others;

    void list(const auto& list, const Place& place) {
        others.append(place.text() + QString::number(list.size()));
    }

    template <class Owner, class D, class T>
    void value(const T& value, const Place& place) {
        if constexpr (std::same_as<T, QString>)
            texts.append({place.text(), value});
        else if constexpr (Scalar<T>)
            others.append(place.text() + u'=' + toText(value));
    }
};

Parts partsOf(const Project& project) {
    Parts parts;
    walk(project, Place(), parts);
    return parts;
}

/// Names, and words that are the same in English and Dutch.
const QStringList sameInBoth =
    QStringLiteral("App|Backstage|Bram|CES|Chat|Checklist|Chief Customer Officer|Claire|Contract|E-mail|eNPS|"
                   "Henk de Boer|HR|interview 7|Intranet|Iris|IT|Joris|Karim Bensaïd|Management|Marijke|"
                   "Marketing|Mila|moment of truth|Noor Visser|NPS|Peter|Planning|Review|Robin|Samir|Samira|"
                   "Service blueprint|warm|Website|Yara")
        .split(u'|');

bool isLanguage(const QString& text) {
    static const QRegularExpression word("\\p{L}{2}");
    return text.contains(word) && !text.startsWith(u'#') && !sameInBoth.contains(text);
}

} // namespace

/// Samples and templates are data: what holds for all of them, in both languages.
class SamplesTest : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsReadWithoutProblemsAndStandsAsWritten() {
        QCOMPARE(resourceNames().size(), 7);
        for (const QString& name : resourceNames()) {
            for (const char* language : {"en", "nl"}) {
                const QByteArray bytes = resourceBytes(name, language);
                const Project project = fromJson(bytes);
                QCOMPARE(problems(project), QList<Problem>());
                QCOMPARE(toJson(project), bytes);
                QCOMPARE(project.about.language, language);
            }
        }
    }

    void bothLanguagesAreTheSameProjectInOtherWords() {
        for (const QString& name : resourceNames()) {
            const Parts english = partsOf(fromJson(resourceBytes(name, "en")));
            const Parts dutch = partsOf(fromJson(resourceBytes(name, "nl")));
            QCOMPARE(english.others, dutch.others);
            for (qsizetype i = 0; i < english.texts.size(); ++i) {
                const auto& [place, text] = english.texts[i];
                const QString& other = dutch.texts[i].text;
                const bool isGood = text.isEmpty() == other.isEmpty() && (text != other || !isLanguage(text));
                QVERIFY2(isGood, qPrintable(name + place + ": " + text + " / " + other));
            }
        }
    }

    void whatIsSeenHasText() {
        for (const QString& name : resourceNames()) {
            const Project project = fromJson(resourceBytes(name, "nl"));
            const auto hasText = [&](const auto& list, auto field) {
                return std::ranges::none_of(list,
                                            [&](const auto& entry) { return (entry.*field).isEmpty(); });
            };
            QVERIFY(hasText(project.library.personas, &Persona::name));
            for (const Journey& journey : project.journeys) {
                if (!name.contains("first-session")) { // begins with an empty step
                    QVERIFY(hasText(journey.stages, &Stage::title));
                    QVERIFY(hasText(journey.steps, &Step::title));
                }
                QVERIFY(hasText(journey.lanes, &Lane::title));
                QVERIFY(hasText(journey.cards, &Card::text));
            }
        }
    }

    void textsAreSetAsATypographerWould() {
        const QRegularExpression straight("[\"']|\\.\\.\\.|\\d %");
        const QRegularExpression decimalPoint("\\d\\.\\d{1,2}(?!\\d)");
        for (const QString& name : resourceNames()) {
            for (const auto& [place, text] : partsOf(fromJson(resourceBytes(name, "en"))).texts)
                QVERIFY2(!text.contains(straight), qPrintable(text));
            for (const auto& [place, text] : partsOf(fromJson(resourceBytes(name, "nl"))).texts)
                QVERIFY2(!text.contains(straight) && !text.contains(decimalPoint), qPrintable(text));
        }
    }

    void templatesAreStartingPointsInTheFirstPerson() {
        for (const QString& name : resourceNames().filter("templates/")) {
            const Project english = fromJson(resourceBytes(name, "en"));
            const Project dutch = fromJson(resourceBytes(name, "nl"));
            QCOMPARE(english.journeys.size(), 1);
            const Journey& journey = english.journeys.first();
            QVERIFY(journey.points.isEmpty());
            QCOMPARE(journey.curves.size(), 2);
            for (const Step& step : journey.steps)
                QVERIFY2(step.title.isEmpty() || step.title.startsWith("I "), qPrintable(step.title));
            for (const Step& step : dutch.journeys.first().steps)
                QVERIFY2(step.title.isEmpty() || step.title.startsWith("Ik "), qPrintable(step.title));
            for (const Stage& stage : journey.stages)
                QVERIFY(!stepsOf(journey, stage.id).isEmpty());
        }
    }

    void theFirstSessionIsEmptyWithFiveLanes() {
        const Journey journey = fromJson(resourceBytes("templates/first-session", "en")).journeys.first();
        QCOMPARE(journey.lanes.size(), 5);
        QCOMPARE(journey.steps.size(), 1);
        QVERIFY(journey.steps.first().title.isEmpty() && journey.cards.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"

#include "core/insight/vocabulary.h"

#include <QTest>

using namespace touchline;

class VocabularyTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreLettersWithJointsBetween_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addRow("plain") << "I call, twice." << QStringList{"call", "twice"};
        QTest::addRow("joints") << "don’t re-use 'this'" << QStringList{"don’t", "re-use", "this"};
        QTest::addRow("digits") << "4G meter2 ok" << QStringList{"ok"};
        QTest::addRow("capitals") << "NPS and CSAT" << QStringList{"and"};
        QTest::addRow("addresses") << "mail a.b@c.nl or https://x.nl/aa www.yy.nl now"
                                   << QStringList{"mail", "or", "now"};
        QTest::addRow("accents") << "één café-terras" << QStringList{"één", "café-terras"};
        QTest::addRow("nothing") << "" << QStringList{};
    }

    void wordsAreLettersWithJointsBetween() {
        QFETCH(QString, text);
        QStringList words;
        for (const WordPlace& place : spelledWords(text))
            words.append(text.mid(place.start, place.length));
        QTEST(words, "words");
    }

    void theJourneySaysTheLanguageElseTheProject() {
        Project project;
        project.about.language = "en";
        Journey journey;
        QCOMPARE(vocabularyOf(project, nullptr).language, "en");
        QCOMPARE(vocabularyOf(project, &journey).language, "en");
        journey.language = "nl";
        QCOMPARE(vocabularyOf(project, &journey).language, "nl");
    }

    void namesAreOfferedAndKnown() {
        Project project;
        project.library.channels = {{.name = "WhatsApp"}, {.name = "app"}};
        project.library.personas = {{.name = "Noor Visser"}};
        project.library.roles = {{.name = "Planner", .person = "Joost"}};
        project.library.glossary = {{.term = "time slot", .avoid = {"window", "block"}}};
        const Vocabulary vocabulary = vocabularyOf(project, nullptr);
        QCOMPARE(vocabulary.terms, (QStringList{"app", "Noor Visser", "Planner", "time slot", "WhatsApp"}));
        for (const QString word : {"whatsapp", "noor", "visser", "joost", "slot"})
            QVERIFY2(vocabulary.known.contains(word), qPrintable(word));
        QCOMPARE(vocabulary.avoided, (QList<AvoidedWords>{{"window", "time slot"}, {"block", "time slot"}}));
    }
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"

#include "core/exchange/decode_text.h"
#include "core/exchange/mermaid.h"
#include "core/model/lookup.h"
#include "core/model/problems.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace touchline;

namespace {

const QDir cases(CASES_DIR "/mermaid");

QByteArray bytesOf(const QString& name) {
    QFile file(cases.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A text of mermaid's parser as a reader means it.
QString meant(const QJsonValue& text) {
    static const QRegularExpression lineBreak("<br\\s*/?>", QRegularExpression::CaseInsensitiveOption);
    return text.toString().replace(lineBreak, "\n").replace("&lt;", "<").trimmed();
}

QStringList meantPeople(const QJsonArray& people) {
    QStringList names;
    for (const QJsonValue& person : people)
        names << meant(person);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

/// Texts that nobody here wrote, beside what mermaid's own parser makes of them.
class MermaidCasesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        expected_ = QJsonDocument::fromJson(bytesOf("expected.json")).object();
        if (expected_.isEmpty())
            QSKIP("no cases here");
    }

    void allAreReadAsMermaidReadsThem_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : expected_.keys())
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void allAreReadAsMermaidReadsThem() {
        QFETCH(const QString, name);
        const QJsonObject expected = expected_.value(name).toObject();
        const ImportResult result = readMermaid(decodeText(bytesOf(name)));
        QCOMPARE(problems(result.project), QList<Problem>());
        if (expected.value("ok").toBool())
            compare(result.project, expected);
        else
            QVERIFY(!result.warnings.isEmpty());
    }

private:
    static void compare(const Project& project, const QJsonObject& expected) {
        const Journey& journey = project.journeys.first();
        compareTitle(journey, expected);

        QStringList stages;
        for (const Stage& stage : journey.stages)
            stages << stage.title;
        const QJsonArray tasks = expected.value("tasks").toArray();
        QStringList sections;
        if (!tasks.isEmpty() && tasks.first().toObject().value("section").toString().isEmpty())
            sections << QString();
        for (const QJsonValue& section : expected.value("sections").toArray())
            sections << meant(section);
        QCOMPARE(stages, sections);

        QCOMPARE(journey.steps.size(), tasks.size());
        for (qsizetype i = 0; i < tasks.size(); ++i)
            compareTask(project, journey.steps[i], tasks[i].toObject());
    }

    /// Mermaid's parser is not told of the front matter, and drops a title from a `#` on.
    static void compareTitle(const Journey& journey, const QJsonObject& expected) {
        const QString title = meant(expected.value("title"));
        if (title == "Book")
            QVERIFY(journey.title.startsWith(title));
        else if (!title.isEmpty())
            QCOMPARE(journey.title, title);
        const QString all = journey.title + '\n' + journey.scenario;
        QVERIFY2(all.contains(meant(expected.value("accTitle"))), qPrintable(all));
        QVERIFY2(all.contains(meant(expected.value("accDescr"))), qPrintable(all));
    }

    static void compareTask(const Project& project, const Step& step, const QJsonObject& task) {
        const Journey& journey = project.journeys.first();
        QCOMPARE(step.title, meant(task.value("task")));
        QCOMPARE(find(journey.stages, step.stage)->title, meant(task.value("section")));

        const CurvePoint* point = currentPoint(journey, journey.curves.first().id, step.id);
        QCOMPARE(point != nullptr, task.value("score").isDouble());
        if (point)
            QCOMPARE(point->value, std::clamp(task.value("score").toDouble(), 1.0, 5.0) - 3);

        QStringList names;
        for (const Id<Persona> id : step.personas)
            names << find(project.library.personas, id)->name;
        QCOMPARE(names, meantPeople(task.value("people").toArray()));
    }

    QJsonObject expected_;
};

QTEST_GUILESS_MAIN(MermaidCasesTest)
#include "mermaid_cases_test.moc"

#include "core/file/project_file.h"
#include "core/file/project_json.h"
#include "core/model/problems.h"
#include "tests/support/generated_project.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

/// RC_PARAMS="max_success=5000" looks further.
class RoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void aFileGivesTheSameValueAndTheSameBytes() {
        QVERIFY(rc::check([] {
            const Project project = (*generatedProject()).project;
            const QByteArray file = writeProject(project);
            const Project read = readProject(file).project;
            RC_ASSERT(read == project);
            RC_ASSERT(writeProject(read) == file);
        }));
    }

    void jsonGivesTheSameValueAndTheSameText() {
        QVERIFY(rc::check([] {
            const Project project = (*generatedProject()).project;
            const QByteArray json = toJson(project);
            const Project read = fromJson(json);
            RC_ASSERT(read == project);
            RC_ASSERT(toJson(read) == json);
        }));
    }

    void whateverIsEditedCanBeSaved() {
        QVERIFY(rc::check([] {
            const Project project = (*generatedProject(40)).project;
            RC_ASSERT(problems(project).isEmpty());
            RC_ASSERT(readProject(writeProject(project)).project == project);
            RC_ASSERT(fromJson(toJson(project)) == project);
        }));
    }

    void aFileThroughJsonIsTheSameProject() {
        QVERIFY(rc::check([] {
            const Project project = (*generatedProject(10)).project;
            RC_ASSERT(readProject(writeProject(fromJson(toJson(project)))).project == project);
        }));
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"

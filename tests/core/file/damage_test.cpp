#include "core/file/project_file.h"
#include "core/file/project_json.h"
#include "core/file/project_xml.h"
#include "core/file/recover.h"
#include "tests/support/any_project.h"
#include "tests/support/damage.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

void addDamages() {
    QTest::addColumn<int>("damage");
    QTest::newRow("one bit flipped") << int(Damage::bit);
    QTest::newRow("one byte replaced") << int(Damage::byte);
    QTest::newRow("some bytes cut out") << int(Damage::cut);
    QTest::newRow("the end missing") << int(Damage::end);
    QTest::newRow("two blocks swapped") << int(Damage::swap);
}

const QString later = QStringLiteral("ext/later"); // of a newer program

/// Of each damage; `./dev torture` asks for more.
int tries() {
    const int asked = qEnvironmentVariableIntValue("DAMAGE_TRIES");
    return asked > 0 ? asked : 500;
}

} // namespace

/// Every error is a FileError; anything else ends the test program, and so does any crash.
class DamageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        project = anyProject(5, 2);
        file = writeProject(project, {QByteArray(300, 'p'), {{later, "later"}}});
    }

    void aDamagedFileIsRefusedOrReadAsItWas_data() { addDamages(); }

    void aDamagedFileIsRefusedOrReadAsItWas() {
        QFETCH(int, damage);
        QRandomGenerator random(1);
        for (int i = 0; i < tries(); ++i) {
            try {
                compareWithWhatWas(readProject(damaged(file, Damage(damage), random)));
            } catch (const FileError&) {
            }
        }
    }

    void whatIsRecoveredIsAsItWas_data() { addDamages(); }

    void whatIsRecoveredIsAsItWas() {
        QFETCH(int, damage);
        QRandomGenerator random(4);
        int recovered = 0;
        for (int i = 0; i < tries(); ++i) {
            try {
                compareWithWhatWas(recoverProject(damaged(file, Damage(damage), random)));
                ++recovered;
            } catch (const FileError&) {
            }
        }
        QVERIFY(recovered > 0);
    }

    // Without a checksum around them a text may come back changed, but nothing worse.

    void aDamagedArchiveEndsNothing_data() { addDamages(); }

    void aDamagedArchiveEndsNothing() {
        QFETCH(int, damage);
        const QByteArray xml = toXml(project);
        QRandomGenerator random(2);
        for (int i = 0; i < tries(); ++i) {
            try {
                fromXml(damaged(xml, Damage(damage), random), fileFormat);
            } catch (const FileError&) {
            }
        }
    }

    void damagedJsonEndsNothing_data() { addDamages(); }

    void damagedJsonEndsNothing() {
        QFETCH(int, damage);
        const QByteArray json = toJson(project);
        QRandomGenerator random(3);
        for (int i = 0; i < tries(); ++i) {
            try {
                fromJson(damaged(json, Damage(damage), random));
            } catch (const FileError&) {
            }
        }
    }

private:
    /// All of it, but for the parts that are said to be missing.
    void compareWithWhatWas(const LoadedProject& loaded) {
        Project expected = project;
        for (Image& image : expected.images) {
            if (loaded.missingParts.filter(image.id.text()).size() == 1)
                image.bytes.clear();
        }
        QVERIFY(loaded.project == expected);
        QVERIFY(loaded.foreignEntries.value(later) == "later" || loaded.missingParts.contains(later) ||
                loaded.endIsMissing);
    }

    Project project;
    QByteArray file;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"

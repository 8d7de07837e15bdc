#include "core/file/project_file.h"
#include "core/file/zip_reader.h"
#include "core/file/zip_writer.h"
#include "core/model/limits.h"
#include "tests/support/any_project.h"

#include <QSet>
#include <QTest>

#include <typeinfo>

using namespace touchline;
using namespace touchline::testing;

namespace {

constexpr auto key = "dream";

/// Puts into every value that can carry them a field that this program does not know.
template <class V>
void addUnknownFields(V& value, QSet<QByteArray>& types) {
    if constexpr (isList<V>) {
        for (auto& entry : value)
            addUnknownFields(entry, types);
    } else if constexpr (Described<V>) {
        forEachField<V>([&](auto field) {
            if constexpr (std::same_as<std::remove_reference_t<decltype(value.*field.pointer)>, Ext>) {
                (value.*field.pointer)[key] = "of " + QString::fromLatin1(field.name);
                types.insert(typeid(V).name());
            } else {
                addUnknownFields(value.*field.pointer, types);
            }
        });
    }
}

/// The file as a newer program would have written it.
QByteArray madeLater(const QByteArray& file, const QByteArray& version) {
    ZipReader reader(file);
    QList<ZipEntry> entries;
    for (const QString& name : reader.names()) {
        const bool isVersion = name == u"version";
        entries.append(ZipEntry{name.toLatin1(), isVersion ? version : reader.read(name, limits::allBytes)});
    }
    entries.append(ZipEntry{"ext/dreams.xml", "<dreams/>"});
    entries.append(ZipEntry{"ext/sketch.bin", QByteArray("\0\xff\0", 3)});
    return writeZip(entries);
}

} // namespace

/// Files of programs that do not exist yet.
class FutureTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        project = anyProject(3, 3);
        addUnknownFields(project, types);
        QVERIFY(types.size() > 10);
    }

    void whatThisProgramDoesNotKnowSurvivesItsSave() {
        const QByteArray file = writeProject(project);
        LoadedProject loaded =
            readProject(madeLater(file, "format 9\nreader 1\napp touchline 9.0.0\nmood hopeful\n"));
        QCOMPARE(loaded.madeBy, "touchline 9.0.0");
        QCOMPARE(loaded.missingParts, readProject(file).missingParts); // images that never had bytes
        QVERIFY(loaded.project == project);
        loaded.project.about.title = "Edited";
        const LoadedProject again = readProject(writeProject(loaded.project, {{}, loaded.foreignEntries}));
        Project expected = project;
        expected.about.title = "Edited";
        QVERIFY(again.project == expected);
        QCOMPARE(again.foreignEntries.keys(), (QStringList{"ext/dreams.xml", "ext/sketch.bin"}));
        QCOMPARE(again.foreignEntries, loaded.foreignEntries);
        QVERIFY(again.madeBy.isEmpty()); // it is a file of this program now
    }

    void aFileThatNeedsANewerProgramIsRefusedByName() {
        const QByteArray later =
            madeLater(writeProject(project), "format 9\nreader 7\napp touchline 9.0.0\n");
        try {
            readProject(later);
            QFAIL("read");
        } catch (const FileError& error) {
            QCOMPARE(error.kind, FileError::Kind::newer);
            QCOMPARE(error.detail, "touchline 9.0.0");
        }
    }

private:
    Project project;
    QSet<QByteArray> types;
};

QTEST_GUILESS_MAIN(FutureTest)
#include "future_test.moc"

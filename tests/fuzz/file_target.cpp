#include "core/file/project_file.h"
#include "tests/fuzz/fuzz.h"

using namespace touchline;

/// A project file.
void fuzz(const QByteArray& input) {
    try {
        const LoadedProject loaded = readProject(input);
        testing::checkKept(loaded.project);
        const LoadedProject again = readProject(writeProject(loaded.project, {{}, loaded.foreignEntries}));
        testing::insist(again.foreignEntries == loaded.foreignEntries, "foreign parts are lost");
    } catch (const FileError&) {
    }
}

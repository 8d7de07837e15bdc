#include "core/file/recover.h"
#include "tests/fuzz/fuzz.h"

using namespace touchline;

/// A damaged project file.
void fuzz(const QByteArray& input) {
    try {
        testing::checkKept(recoverProject(input).project);
    } catch (const FileError&) {
    }
}

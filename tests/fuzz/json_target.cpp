#include "core/file/project_json.h"
#include "tests/fuzz/fuzz.h"

using namespace touchline;

/// A project in JSON.
void fuzz(const QByteArray& input) {
    try {
        testing::checkKept(fromJson(input));
    } catch (const FileError&) {
    }
}

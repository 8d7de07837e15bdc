#include "core/file/project_file.h"
#include "tests/torture/two_versions.h"

#include <cstdio>
#include <string>

using namespace touchline;
using namespace touchline::testing;

namespace {

/// Prints which of the two versions the file is; anything else is an error.
int tellVersion(const QString& path) {
    const LoadedProject loaded = loadProject(path);
    for (const int version : {1, 2}) {
        if (loaded.project == versionOf(version) && loaded.missingParts.isEmpty()) {
            std::printf("%d\n", version);
            return 0;
        }
    }
    std::fprintf(stderr, "neither version\n");
    return 1;
}

/// Says a word when the first save is done.
void saveForEver(const QString& path) {
    const Project versions[] = {versionOf(1), versionOf(2)};
    for (int i = 0;; ++i) {
        saveProject(versions[i % 2], path);
        if (i == 0) {
            std::puts("saving");
            std::fflush(stdout);
        }
    }
}

} // namespace

/// saver save FILE 1|2, saver loop FILE, saver tell FILE. Ends with 1 where that fails.
int main(int argc, char* argv[]) {
    if (argc < 3)
        return 64;
    const std::string verb = argv[1];
    const QString path = QString::fromLocal8Bit(argv[2]);
    try {
        if (verb == "tell")
            return tellVersion(path);
        if (verb == "loop")
            saveForEver(path);
        saveProject(versionOf(argc > 3 ? std::atoi(argv[3]) : 1), path);
        return 0;
    } catch (const FileError& error) {
        std::fprintf(stderr, "%d %s %s\n", int(error.kind), qPrintable(error.place),
                     qPrintable(error.detail));
        return 1;
    }
}

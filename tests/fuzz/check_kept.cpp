#include "core/file/project_file.h"
#include "core/file/project_json.h"
#include "core/model/problems.h"
#include "tests/fuzz/fuzz.h"

#include <cstdio>
#include <cstdlib>

namespace touchline::testing {

void insist(bool isTrue, const char* why) {
    if (isTrue)
        return;
    std::fprintf(stderr, "%s\n", why);
    std::abort();
}

void checkKept(const Project& project) {
    insist(problems(project).isEmpty(), "what was read has problems");
    try {
        const QByteArray file = writeProject(project);
        const Project again = readProject(file).project;
        insist(again == project, "the file reads as something else");
        insist(writeProject(again) == file, "the file is not the same twice");
        insist(fromJson(toJson(project)) == project, "the JSON reads as something else");
    } catch (const FileError& error) {
        insist(error.kind == FileError::Kind::tooLarge, "what was read cannot be written");
    }
}

} // namespace touchline::testing

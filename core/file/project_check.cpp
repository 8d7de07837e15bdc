#include "core/file/project_check.h"

#include "core/file/file_error.h"
#include "core/model/problems.h"
#include "core/model/scalar_text.h"

namespace touchline {

void checkProject(const Project& project) {
    const QList<Problem> found = problems(project);
    if (found.isEmpty())
        return;
    const Problem& problem = found.first();
    const bool tooMany = problem.kind == ProblemKind::too_many;
    const QString detail =
        toText(problem.kind) + (problem.detail.isEmpty() ? QString() : ": " + problem.detail);
    throw FileError(tooMany ? FileError::Kind::tooLarge : FileError::Kind::invalid, problem.place, detail);
}

} // namespace touchline

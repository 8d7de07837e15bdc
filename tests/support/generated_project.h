#pragma once

#include "core/file/project_json.h"
#include "tests/support/any_project.h"
#include "tests/support/random_editor.h"

#include <rapidcheck.h>

/// Whole projects for RapidCheck. A counterexample shrinks to shorter lists and fewer edits, and is shown in
/// JSON.
namespace touchline::testing {

struct GeneratedProject {
    Project project;
    quint32 seed = 0;
    int edits = 0;
};

/// A project with a value in almost every field, after at most `mostEdits` valid edits at random places.
inline rc::Gen<GeneratedProject> generatedProject(int mostEdits = 0) {
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange<quint32>(0, 1'000'000), rc::gen::inRange(1, 5),
                                       rc::gen::inRange(0, mostEdits + 1)),
                        [](const std::tuple<quint32, int, int>& choice) {
                            const auto [seed, longest, edits] = choice;
                            GeneratedProject generated{anyProject(seed, longest), seed, edits};
                            RandomEditor editor(seed);
                            for (int i = 0; i < edits; ++i)
                                generated.project = editor.edited(generated.project);
                            return generated;
                        });
}

inline void showValue(const GeneratedProject& generated, std::ostream& out) {
    out << "seed " << generated.seed << ", " << generated.edits << " edits: ";
    try {
        out << toJson(generated.project).toStdString();
    } catch (const FileError& error) {
        out << "no JSON: " << error.place.toStdString() << ' ' << error.detail.toStdString();
    }
}

} // namespace touchline::testing

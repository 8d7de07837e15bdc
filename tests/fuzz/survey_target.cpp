#include "core/edits/survey_import.h"
#include "core/exchange/mermaid.h"
#include "core/exchange/survey_guess.h"
#include "tests/fuzz/fuzz.h"

using namespace touchline;

namespace {

const Project& project() {
    static const Project made =
        readMermaid(
            "journey\n section Before\n  Choose: 4: Noor\n  Sign: 2: Noor\n section After\n  Pay: 1: Sam\n")
            .project;
    return made;
}

void readAsSurvey(const QByteArray& input) {
    ByteSource source = unpacked(bytesOf(input));
    const QByteArray head = headOf(source, csvHeadSize);
    const CsvDialect dialect = guessedDialect(head);
    const TablePreview preview = previewOf(head, dialect, 5);
    SurveyMapping mapping =
        isKnownLayout(preview.headings) ? knownLayout(preview.headings) : guessedMapping(preview);
    for (SurveyColumn& column : mapping.columns) {
        if (!column.direction) // as a person says who is asked
            column.direction = Direction::high_is_good;
    }
    mapping.quotes = true;
    const auto fault = faultOf(mapping, preview.headings);
    if (fault && fault->kind != MappingFault::Kind::noKind)
        return;
    const SurveyAnswers answers = readSurvey(std::move(source), dialect, mapping);
    const SurveyTarget target{.journey = project().journeys.first().id, .wave = "wave", .source = "file"};
    testing::checkKept(importSurvey(project(), answers, mapping, target).project);
}

} // namespace

/// A table with the answers of a survey, perhaps packed; its dialect and its columns are guessed.
void fuzz(const QByteArray& input) {
    try {
        readAsSurvey(input);
    } catch (const ImportError&) {
    }
}

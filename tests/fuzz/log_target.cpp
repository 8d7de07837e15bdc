#include "core/edits/behaviour.h"
#include "core/exchange/mermaid.h"
#include "tests/fuzz/fuzz.h"

using namespace touchline;

namespace {

void readAsLog(const QByteArray& input) {
    static const Project project = readMermaid("journey\n a: 4: Noor\n b: 2: Noor\n c: 1: Sam\n").project;
    const Journey& journey = project.journeys.first();
    EventCounts counts = countsFor(journey, {});
    ByteSource source = unpacked(bytesOf(input));
    const QByteArray head = headOf(source, csvHeadSize);
    if (looksLikeXes(head))
        countXes(std::move(source), counts);
    else
        countTable(std::move(source), guessedDialect(head), {}, counts);
    testing::checkKept(setBehaviours(project, behavioursOf(journey, counts, "log")));
}

} // namespace

/// An event log, as a table or in XES, perhaps packed.
void fuzz(const QByteArray& input) {
    try {
        readAsLog(input);
    } catch (const ImportError&) {
    }
}

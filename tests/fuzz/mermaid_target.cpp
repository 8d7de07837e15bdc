#include "core/exchange/import_text.h"
#include "tests/fuzz/fuzz.h"

using namespace touchline;

/// A mermaid user journey, in any encoding.
void fuzz(const QByteArray& input) {
    try {
        testing::checkKept(importText(input, TextFormat::mermaid).project);
    } catch (const ImportError&) {
    }
}

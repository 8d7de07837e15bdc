#include "core/exchange/import_text.h"
#include "tests/fuzz/fuzz.h"

using namespace touchline;

/// An indented outline, in any encoding.
void fuzz(const QByteArray& input) {
    try {
        testing::checkKept(importText(input, TextFormat::outline).project);
    } catch (const ImportError&) {
    }
}

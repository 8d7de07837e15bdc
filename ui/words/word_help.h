#pragma once

#include "core/insight/vocabulary.h"

#include <functional>

class QPlainTextEdit;

namespace touchline {

/// Lets an editor of text offer the project's terms, underline what is spelled wrong or to be avoided, and
/// say in its context menu what to write instead. The vocabulary is asked for when the editor gets the focus.
void helpWithWords(QPlainTextEdit& edit, const std::function<Vocabulary()>& vocabulary);

} // namespace touchline

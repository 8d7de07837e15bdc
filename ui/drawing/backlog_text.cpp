#include "ui/drawing/backlog_text.h"

namespace touchline {

QString backlogKindText(const Words& words, BacklogKind kind) {
    switch (kind) {
    case BacklogKind::keep:
        return words(QT_TRANSLATE_NOOP("Picture", "keep"));
    case BacklogKind::peak:
        return words(QT_TRANSLATE_NOOP("Picture", "peak"));
    case BacklogKind::fix:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Picture", "fix"));
}

} // namespace touchline

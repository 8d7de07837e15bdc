#pragma once

#include "ui/document/document.h"

#include <functional>

class QWidget;

namespace touchline {

/// Saving and closing with all that the user is asked and told on the way. Never waits inside a
/// dialog: what comes after an answer is handed on as a function.
class FileFlow : public QObject {
    Q_OBJECT

public:
    using Next = std::function<void()>;

    FileFlow(Document& document, QWidget& window);

    /// Saves, asking for a place where there is none; then `next`, unless it failed or was cancelled.
    void save(const Next& next = [] {});
    void saveAs(const Next& next = [] {});
    /// Asks what to do about changes that are not saved; then `next`, unless the user cancels.
    void settleChanges(const Next& next);

private:
    bool saveTo(const QString& path);

    Document& document_;
    QWidget& window_;
};

/// What a project is called where a file would be: "Moving house", or "New project".
QString shownTitle(const Document& document);

} // namespace touchline

#pragma once

#include "ui/window/saver.h"

class QWidget;

namespace touchline {

/// Saving and closing with all that the user is asked and told on the way. Never waits inside a
/// dialog: what comes after an answer is handed on as a function.
class FileFlow : public QObject {
    Q_OBJECT

public:
    using Next = std::function<void()>;

    FileFlow(Document& document, QWidget& window);

    const Saver& saver() const { return saver_; }

    /// Saves, asking for a place where there is none; then `next`, unless it failed or was cancelled.
    void save(const Next& next = [] {});
    void saveAs(const Next& next = [] {});
    /// Reads the file again, without its changes here; then `next`.
    void reload(const Next& next = [] {});
    /// Asks what to do about a file that another program changed, while the project was changed here too;
    /// then `next` once that is saved.
    void askAboutChange(const Next& next = [] {});
    /// Waits for a save, and asks what to do about changes that are not saved; then `next`, unless the user
    /// cancels.
    void settleChanges(const Next& next);

private:
    void saveTo(const QString& path, const Next& next, bool overAnything = false);

    Document& document_;
    Saver saver_;
    QWidget& window_;
};

/// What a project is called where a file would be: "Moving house", or "New project".
QString shownTitle(const Document& document);

} // namespace touchline

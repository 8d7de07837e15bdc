#pragma once

#include "ui/document/document.h"

namespace touchline {

class FileFlow;

/// Looks, whenever the window comes to the front, whether another program changed the file: a project without
/// changes is read again, else the user is asked.
class FileWatch : public QObject {
    Q_OBJECT

public:
    /// `window` is told apart from its panes by its own activation.
    FileWatch(Document& document, FileFlow& files, QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// What happened, in a sentence.
    void noticed(const QString& sentence);

private:
    void look();
    void take(const QString& path, const FileStamp& now);

    Document& document_;
    FileFlow& files_;
    QString path_;   ///< that was looked at last
    FileStamp seen_; ///< what stood there
    bool isLooking_ = false;
};

} // namespace touchline

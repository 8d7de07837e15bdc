#include "ui/window/file_watch.h"

#include "ui/window/file_flow.h"
#include "ui/window/finish_typing.h"
#include "ui/work/background_work.h"

#include <QEvent>
#include <QFileInfo>

namespace touchline {

FileWatch::FileWatch(Document& document, FileFlow& files, QWidget& window)
    : QObject(&window), document_(document), files_(files) {
    window.installEventFilter(this);
}

bool FileWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowActivate)
        look();
    return QObject::eventFilter(watched, event);
}

void FileWatch::look() {
    const QString path = document_.path();
    if (path.isEmpty() || isLooking_ || files_.saver().isSaving())
        return;
    isLooking_ = true;
    // What was seen last spares reading a file again that was only touched.
    const FileStamp known = path == path_ ? seen_ : document_.hold().stamp;
    const QByteArray ours = document_.hold().stamp.hash;
    whenReady(this, startBehind([path, known] { return stampAt(path, known); }),
              [this, path, ours](const QFuture<FileStamp>& done) {
                  isLooking_ = false;
                  const bool isSame = path == document_.path() && ours == document_.hold().stamp.hash;
                  if (isSame && !files_.saver().isSaving())
                      take(path, done.result());
              });
}

void FileWatch::take(const QString& path, const FileStamp& now) {
    const bool isNews = path != path_ || now.hash != seen_.hash;
    path_ = path;
    seen_ = now;
    if (!isNews || now.hash == document_.hold().stamp.hash)
        return;
    finishTyping(document_);
    const QString name = QFileInfo(path).fileName();
    if (!now.exists()) {
        document_.loseFile();
        emit noticed(tr("“%1” is no longer there; save to put it back.").arg(name));
    } else if (document_.isModified()) {
        files_.askAboutChange();
    } else {
        files_.reload([this, name] {
            emit noticed(tr("“%1” was changed by another program and was read again.").arg(name));
        });
    }
}

} // namespace touchline

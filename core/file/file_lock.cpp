#include "core/file/file_lock.h"

#include "core/model/clean_text.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace touchline {

namespace {

constexpr auto userKey = "user ";
constexpr qint64 mostBytes = 4096;
constexpr qsizetype longestName = 80;

/// Beside the file itself, wherever a link to it stands.
QString lockPath(const QString& path) {
    const QString target = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(target.isEmpty() ? path : target);
    return file.absolutePath() + QStringLiteral("/.~lock.") + file.fileName() + u'#';
}

QString userName() {
#ifdef Q_OS_UNIX
    const passwd* user = getpwuid(getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(getuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

/// Text that another program may have written, as it can be shown.
QString shown(const QString& text) {
    return cleanLine(text).left(longestName);
}

QString userIn(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    for (const QString& line : QString::fromUtf8(file.read(mostBytes)).split(u'\n')) {
        if (line.startsWith(QLatin1String(userKey)))
            return shown(line.sliced(qstrlen(userKey)));
    }
    return {};
}

} // namespace

FileLock::FileLock(const QString& path) : file_(lockPath(path)) {
    file_.setStaleLockTime(0); // a long day of work is no reason to take it from somebody
    tryLock();
}

void FileLock::takeOver() {
    QFile::remove(file_.fileName()); // also of a program that lives, whose own handle stays with it
    tryLock();
}

void FileLock::tryLock() {
    if (file_.tryLock(0)) {
        state_ = State::ours;
        // QLockFile writes who the program is, not who the user is, and does not mind a line behind its own.
        QFile mark(file_.fileName());
        if (mark.open(QIODevice::Append))
            mark.write(userKey + userName().toUtf8() + '\n');
        return;
    }
    state_ = file_.error() == QLockFile::LockFailedError ? State::others : State::impossible;
    qint64 process = 0;
    QString host;
    QString program;
    file_.getLockInfo(&process, &host, &program);
    holder_ = {userIn(file_.fileName()), shown(host)};
}

} // namespace touchline

#include "app/open_requests.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <optional>

namespace touchline {

namespace {

constexpr int mostBytes = 64 << 10;
constexpr qsizetype mostFiles = 50;
constexpr int waitMs = 2000;
constexpr auto greeting = "touchline 1\n";
constexpr auto thanks = "ok\n";
/// No path looks like this.
const QByteArray end("\0.", 2);

/// In the folder that only this user can open; one name for each screen. Empty where there is no such folder.
QString socketPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QByteArray screen = qgetenv("WAYLAND_DISPLAY") + ' ' + qgetenv("DISPLAY");
    const QByteArray mark = QCryptographicHash::hash(screen, QCryptographicHash::Sha1).toHex().left(12);
    return folder.isEmpty() ? folder : folder + "/touchline-" + QString::fromLatin1(mark);
}

/// The files of a whole request; nothing where it is none of ours.
std::optional<QStringList> filesIn(const QByteArray& request) {
    if (!request.startsWith(greeting) || !request.endsWith(end))
        return {};
    QStringList files;
    for (const QByteArray& part : request.sliced(qstrlen(greeting)).chopped(end.size()).split('\0')) {
        const QString path = QString::fromUtf8(part);
        if (path.isEmpty())
            continue;
        if (path.toUtf8() != part || QFileInfo(path).isRelative() || files.size() == mostFiles)
            return {};
        files.append(path);
    }
    return files;
}

} // namespace

OpenRequests::OpenRequests() {
    const QString path = socketPath();
    if (!path.isEmpty()) {
        server_.setSocketOptions(QLocalServer::UserAccessOption);
        // One that crashed leaves its socket behind; that nobody answers there was found out before.
        QLocalServer::removeServer(path);
        server_.listen(path);
        connect(&server_, &QLocalServer::newConnection, this, &OpenRequests::answer);
    }
    qApp->installEventFilter(this);
}

bool OpenRequests::handOver(const QStringList& files) {
    const QString path = socketPath();
    if (path.isEmpty() || !QFileInfo::exists(path))
        return false;
    QByteArray request = greeting;
    for (const QString& file : files)
        request += QFileInfo(file).absoluteFilePath().toUtf8() + '\0';
    request += end;
    if (request.size() > mostBytes)
        return false;
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(waitMs))
        return false;
    socket.write(request);
    socket.flush();
    QByteArray reply;
    while (!reply.endsWith(thanks) && socket.waitForReadyRead(waitMs))
        reply += socket.readAll();
    return reply.endsWith(thanks);
}

void OpenRequests::answer() {
    while (QLocalSocket* socket = server_.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        // Whoever says nothing in time has nothing to say.
        QTimer::singleShot(waitMs, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->peek(mostBytes + 1);
            if (request.size() > mostBytes)
                return socket->abort();
            const auto files = filesIn(request);
            if (!files)
                return;
            socket->readAll();
            socket->write(thanks);
            socket->disconnectFromServer();
            emit wanted(*files);
        });
    }
}

bool OpenRequests::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    emit wanted({static_cast<QFileOpenEvent*>(event)->file()});
    return true;
}

} // namespace touchline

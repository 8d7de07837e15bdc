#include "tests/app/program.h"

#include <QDateTime>

using namespace touchline;

/// A second start hands its files over to the program that runs already.
class OneProgramTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSecondStartHandsItsFilesOver();
    void nonsenseOnTheSocketIsIgnored_data();
    void nonsenseOnTheSocketIsIgnored();
    void aSocketThatWasLeftBehindIsNoHindrance();

private:
    QString socket() const {
        const QStringList found =
            QDir(program_->path("run")).entryList({"touchline-*"}, QDir::AllEntries | QDir::System);
        return found.isEmpty() ? QString() : program_->path("run/" + found.first());
    }
    void start() {
        first_->start(QStringLiteral(TOUCHLINE_BINARY), QStringList());
        QVERIFY(first_->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!socket().isEmpty(), 60'000);
    }

    std::unique_ptr<Program> program_;
    std::unique_ptr<QProcess> first_;
};

void OneProgramTest::init() {
    program_ = std::make_unique<Program>();
    QVERIFY(QDir().mkpath(program_->path("run")));
    QFile::setPermissions(program_->path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QMap<QString, QString> settings{{"QT_QPA_PLATFORM", "offscreen"},
                                          {"XDG_RUNTIME_DIR", program_->path("run")},
                                          {"XDG_CONFIG_HOME", program_->path("config")},
                                          {"XDG_DATA_HOME", program_->path("data")}};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        environment.insert(it.key(), it.value());
        program_->setEnvironment(it.key(), it.value());
    }
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(name);
    first_ = std::make_unique<QProcess>();
    first_->setProcessEnvironment(environment);
}

void OneProgramTest::cleanup() {
    first_->kill();
    first_->waitForFinished();
}

void OneProgramTest::aSecondStartHandsItsFilesOver() {
    QCOMPARE(program_->run({"new", "-o", "map.journey"}).code, 0);
    start();
    QCOMPARE(program_->run({"map.journey"}).code, 0);
    QCOMPARE(first_->state(), QProcess::Running);
    // The first has it among its recent files now.
    QTRY_VERIFY_WITH_TIMEOUT(program_->read("data/recently-used.xbel").contains("/map.journey"), 60'000);
}

void OneProgramTest::nonsenseOnTheSocketIsIgnored_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("noise") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("too much") << QByteArray(1 << 20, 'x');
    QTest::newRow("a relative path") << QByteArray("touchline 1\nmap.journey\0\0.", 26);
    QTest::newRow("no UTF-8") << QByteArray("touchline 1\n/\xff\0\0.", 17);
}

void OneProgramTest::nonsenseOnTheSocketIsIgnored() {
    QFETCH(QByteArray, bytes);
    start();
    QProcess sender;
    sender.start("python3", {"-c",
                             "import socket, sys\ns = socket.socket(socket.AF_UNIX)\ns.connect(sys.argv[1])\n"
                             "try:\n s.sendall(sys.stdin.buffer.read())\n print(s.recv(9))\n"
                             "except OSError: pass",
                             socket()});
    sender.write(bytes);
    sender.closeWriteChannel();
    QVERIFY(sender.waitForFinished());
    QVERIFY(!sender.readAllStandardOutput().contains("ok"));
    QCOMPARE(first_->state(), QProcess::Running);
    QCOMPARE(program_->run({}).code, 0);
}

void OneProgramTest::aSocketThatWasLeftBehindIsNoHindrance() {
    start();
    first_->kill();
    QVERIFY(first_->waitForFinished());
    const QDateTime left = QFileInfo(socket()).lastModified();
    QVERIFY(left.isValid());
    first_->start(QStringLiteral(TOUCHLINE_BINARY), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(socket()).lastModified() > left, 60'000);
    QCOMPARE(program_->run({}).code, 0);
}

QTEST_GUILESS_MAIN(OneProgramTest)
#include "one_program_test.moc"

#pragma once

#include "core/file/project_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// Running the program itself, in a folder of its own, as a person or a script would.
namespace touchline {

struct Ran {
    int code = -1; ///< -1: it crashed or did not end
    QString out;
    QString err;
};

class Program {
public:
    Program() : environment_(QProcessEnvironment::systemEnvironment()) {
        for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE"})
            environment_.remove(name);
    }

    Ran run(const QStringList& arguments, const QByteArray& input = {}) const {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.setProcessEnvironment(environment_);
        if (prepare_)
            process.setChildProcessModifier(prepare_);
        process.start(QStringLiteral(TOUCHLINE_BINARY), arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void setEnvironment(const QString& name, const QString& value) { environment_.insert(name, value); }
    /// Runs in the new process before the program starts.
    void setPreparation(std::function<void()> prepare) { prepare_ = std::move(prepare); }

    QString path(const QString& name) const { return folder_.filePath(name); }
    QStringList files() const {
        return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Project project(const QString& name) const { return loadProject(path(name)).project; }

private:
    QTemporaryDir folder_;
    QProcessEnvironment environment_;
    std::function<void()> prepare_;
};

/// The output says what went wrong: one line that starts with the name of the program, nothing on stdout.
inline bool isOneSentence(const Ran& ran) {
    return ran.out.isEmpty() && ran.err.startsWith(u"touchline: ") && ran.err.endsWith(u".\n") &&
           ran.err.count(u'\n') == 1;
}

} // namespace touchline

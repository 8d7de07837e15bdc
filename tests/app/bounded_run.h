#pragma once

#include "tests/app/program.h"

#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Running the program in a process whose time is bounded and whose memory is counted.
namespace touchline {

/// A sanitizer needs memory and time of its own.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr long mostMegabytes = 2000;
inline constexpr rlim_t mostSeconds = 60;
#else
inline constexpr long mostMegabytes = 200;
inline constexpr rlim_t mostSeconds = 2;
#endif

/// How the program ended.
struct Ended {
    int code = -1; ///< -1: by a signal, one of which says that it took too long
    long megabytes = 0;
    double seconds = 0; ///< of the processor
    QString said;
};

/// QProcess would tell the memory of this program where it is the larger one.
inline Ended runBounded(const Program& program, const QStringList& arguments) {
    const QByteArray said = QFile::encodeName(program.path("said"));
    QByteArrayList words{"touchline"};
    for (const QString& argument : arguments)
        words.append(QFile::encodeName(argument));
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const rlimit limit{mostSeconds, mostSeconds};
        setrlimit(RLIMIT_CPU, &limit);
        if (std::freopen("/dev/null", "w", stdout) && std::freopen(said.constData(), "w", stderr))
            execv(TOUCHLINE_BINARY, pointers.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, usage.ru_maxrss / 1024,
            seconds(usage.ru_utime) + seconds(usage.ru_stime), QString::fromUtf8(program.read("said"))};
}

} // namespace touchline

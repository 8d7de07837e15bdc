#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QFile>

#include <cstdio>

/// Gives every file of a folder to the target once.
int main(int argc, char* argv[]) {
    const QDir corpus(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    const QStringList names = corpus.entryList(QDir::Files);
    for (const QString& name : names) {
        QFile file(corpus.filePath(name));
        touchline::testing::insist(file.open(QIODevice::ReadOnly), "cannot be read");
        fuzz(file.readAll());
    }
    std::printf("%d inputs\n", int(names.size()));
    return names.isEmpty() ? 1 : 0;
}

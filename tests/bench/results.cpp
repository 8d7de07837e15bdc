#include "tests/bench/results.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace touchline::bench {

void Results::ratio(const QString& what, int cards, double ours, double bound, double target) {
    const double times = ours / bound;
    std::printf("%-34s %7d %11.1f us %11.1f us %8.2f %8.2f %s\n", qPrintable(what), cards, ours, bound, times,
                target, times <= target ? "" : "  over");
    std::fflush(stdout);
    rows_.append(QJsonObject{{"what", what},
                             {"cards", cards},
                             {"microseconds", ours},
                             {"bound", bound},
                             {"ratio", times},
                             {"target", target}});
}

void Results::figure(const QString& what, int cards, double value, double limit, const QString& unit) {
    std::printf("%-34s %7d %11.3f %-14s %17.3f %s\n", qPrintable(what), cards, value, qPrintable(unit), limit,
                value <= limit ? "" : "  over");
    std::fflush(stdout);
    rows_.append(
        QJsonObject{{"what", what}, {"cards", cards}, {"value", value}, {"unit", unit}, {"target", limit}});
}

bool Results::write(const QString& path) const {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows_).toJson()) > 0;
}

} // namespace touchline::bench

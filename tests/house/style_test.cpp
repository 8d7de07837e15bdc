#include "tests/house/source_files.h"

#include <QRegularExpression>
#include <QTest>

using namespace touchline;

namespace {

constexpr int longest = 500;

/// What is wrong with a file of this name and these lines.
QStringList faults(const QString& path, const QStringList& lines) {
    static const QRegularExpression snakeCase("^[a-z0-9]+(_[a-z0-9]+)*\\.(h|cpp)$");
    // In two parts, so that this file passes its own test.
    static const QRegularExpression promise("\\b(TO"
                                            "DO|FIX"
                                            "ME|X"
                                            "XX)\\b");
    static const QRegularExpression mocTrap("\\b(class|struct)\\b.*\\bQ_OBJECT\\b");

    QStringList found;
    if (!snakeCase.match(path.section(u'/', -1)).hasMatch())
        found += path + ": a name that is not snake_case";
    if (lines.size() - 1 > longest)
        found += QString("%1: %2 lines").arg(path).arg(lines.size() - 1);
    if (path.endsWith(".h") && lines.value(0) != "#pragma once")
        found += path + ": does not begin with #pragma once";
    if (!lines.last().isEmpty())
        found += path + ": the last line has no end";
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto blame = [&](const QString& what) {
            found += QString("%1:%2: %3").arg(path).arg(i + 1).arg(what);
        };
        if (lines[i].contains(u'\t') || lines[i].contains(u'\r'))
            blame("a tab or a carriage return");
        if (promise.match(lines[i]).hasMatch())
            blame("a promise; do it, or open an issue");
        if (mocTrap.match(lines[i]).hasMatch())
            blame("moc may miss a Q_OBJECT on the line of its class");
    }
    return found;
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT

private slots:
    void badFilesAreFound_data();
    void badFilesAreFound();
    void everyFileKeepsToTheHouseStyle();
};

void StyleTest::badFilesAreFound_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("lines");
    QTest::addRow("too long") << "core/a.cpp" << QStringList(longest + 2);
    QTest::addRow("camel case") << "core/cardList.cpp" << QStringList{""};
    QTest::addRow("hyphen") << "core/card-list.cpp" << QStringList{""};
    QTest::addRow("no pragma") << "core/a.h" << QStringList{"", "#pragma once", ""};
    QTest::addRow("tab") << "core/a.cpp" << QStringList{"\tint a;", ""};
    QTest::addRow("carriage return") << "core/a.cpp" << QStringList{"int a;\r", ""};
    QTest::addRow("promise") << "core/a.cpp"
                             << QStringList{"// TO"
                                            "DO later",
                                            ""};
    QTest::addRow("moc trap") << "core/a.cpp"
                              << QStringList{"class A : public QObject { Q_"
                                             "OBJECT",
                                             ""};
    QTest::addRow("no end of line") << "core/a.cpp" << QStringList{"int a;"};
}

void StyleTest::badFilesAreFound() {
    QFETCH(QString, path);
    QFETCH(QStringList, lines);
    QCOMPARE(faults(path, lines).size(), 1);
}

void StyleTest::everyFileKeepsToTheHouseStyle() {
    const QStringList files = filesBelow({"core", "ui", "app", "tests"}, {"*.h", "*.cpp"});
    QVERIFY(files.size() > 30);
    QStringList found;
    for (const QString& path : files)
        found += faults(path, linesOf(path));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(StyleTest)
#include "style_test.moc"

#include "tests/house/source_files.h"

#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace touchline;

namespace {

/// What a folder may include: rooms of ours, and modules of Qt. The first floor that fits a file holds.
struct Floor {
    QString folder;
    QStringList rooms;
    QStringList modules;
};

const QStringList widgets{"QtCore", "QtGui", "QtSvg", "QtWidgets", "QtPrintSupport"};
/// Of the windows, from the ground up; each knows those before it.
const QStringList stairs{"work",   "look",   "selection", "messages", "words",     "document", "actions",
                         "canvas", "panels", "search",    "dialogs",  "clipboard", "start",    "window"};

QList<Floor> allFloors() {
    QList<Floor> floors{
        {"core/model/", {"core/model/"}, {"QtCore"}},
        {"core/", {"core/"}, {"QtCore"}},
        {"ui/drawing/", {"core/", "ui/drawing/"}, {"QtCore", "QtGui", "QtSvg"}},
        {"app/", {"core/", "ui/", "app/"}, widgets},
    };
    QStringList rooms{"core/", "ui/drawing/"};
    for (const QString& stair : stairs) {
        rooms.append("ui/" + stair + u'/');
        floors.append({rooms.last(), rooms, widgets});
    }
    return floors;
}

/// Of Qt Core, but made of objects, events or an application, which values and functions of core know nothing
/// of.
const QStringList objects{"QObject",     "QTimer",    "QThread",     "QEvent",
                          "QEventLoop",  "QProcess",  "QTranslator", "QFileSystemWatcher",
                          "QThreadPool", "QSettings", "QMetaObject"};

/// The module that owns `<QString>` or `<QtCore/QString>`: where Qt keeps the header; empty when nowhere.
QString moduleOf(const QString& header) {
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.contains(u'/'))
        return headers.exists(header) ? header.section(u'/', 0, 0) : QString();
    for (const QString& module : headers.entryList({"Qt*"}, QDir::Dirs)) {
        if (headers.exists(module + u'/' + header))
            return module;
    }
    return {};
}

QString faultOfOurs(const Floor& floor, const QString& file, const QString& header) {
    if (header.endsWith(".moc"))
        return header == file.section(u'/', -1).section(u'.', 0, 0) + ".moc" ? QString()
                                                                             : "moc of another file";
    const auto isAbove = [&](const QString& room) { return header.startsWith(room); };
    if (std::ranges::none_of(floor.rooms, isAbove))
        return "upward, or not from the root";
    return QFile::exists(QDir(SOURCE_DIR).filePath(header)) ? QString() : "no such file";
}

QString faultOfOthers(const Floor& floor, const QString& file, const QString& header) {
    if (header.startsWith("boost/serialization/") || header.startsWith("boost/archive/"))
        return file.startsWith("core/file/") ? QString() : "Boost.Serialization belongs to core/file";
    static const QRegularExpression network("^(boost/(asio|beast)|sys/socket|netinet|arpa|netdb|curl)");
    if (network.match(header).hasMatch())
        return "network";
    if (!header.startsWith(u'Q') && !header.startsWith(u'q'))
        return {};
    // Between two programs of one user; that is no network.
    if (file.startsWith("app/") && (header == "QLocalServer" || header == "QLocalSocket"))
        return {};
    if (!floor.modules.contains(moduleOf(header)))
        return "of a module that this floor does not know";
    if (file.startsWith("core/") && objects.contains(header.section(u'/', -1)))
        return "objects in core";
    return {};
}

/// What is wrong with a line of a file, empty when nothing is or when it includes nothing.
QString fault(const QString& file, const QString& line) {
    static const QRegularExpression directive("^\\s*#\\s*include\\b\\s*(.*)");
    static const QRegularExpression name("^([<\"])([^>\"]+)[>\"]");
    const QRegularExpressionMatch include = directive.match(line);
    if (!include.hasMatch())
        return {};
    const QRegularExpressionMatch header = name.match(include.captured(1));
    if (!header.hasMatch())
        return "an include that hides its name";
    static const QList<Floor> floors = allFloors();
    const auto floor =
        std::ranges::find_if(floors, [&](const Floor& f) { return file.startsWith(f.folder); });
    if (floor == floors.end())
        return "a folder without a floor";
    return header.captured(1) == u'<' ? faultOfOthers(*floor, file, header.captured(2))
                                      : faultOfOurs(*floor, file, header.captured(2));
}

} // namespace

class FloorsTest : public QObject {
    Q_OBJECT

private slots:
    void badLinesAreFound_data();
    void badLinesAreFound();
    void goodLinesPass_data();
    void goodLinesPass();
    void noFileIncludesUpward();
};

void FloorsTest::badLinesAreFound_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto bad = [](const char* file, const char* line) {
        QTest::addRow("%s: %s", file, line) << QString(file) << QString(line);
    };
    bad("core/model/card.h", "#include \"core/edits/cards.h\"");
    bad("core/model/card.h", "#include \"core/file/project_file.h\"");
    bad("core/model/card.h", "#include <boost/serialization/nvp.hpp>");
    bad("core/edits/cards.cpp", "#include <boost/archive/xml_iarchive.hpp>");
    bad("core/edits/cards.cpp", "#include \"ui/drawing/export.h\"");
    bad("core/edits/cards.cpp", "#include \"cards.h\"");
    bad("core/edits/cards.cpp", "#include \"../model/card.h\"");
    bad("core/edits/cards.cpp", "#include \"core/edits/not_there.h\"");
    bad("core/edits/cards.cpp", "#include \"other.moc\"");
    bad("core/edits/cards.cpp", "#include CARDS_HEADER");
    bad("core/edits/cards.cpp", "#include <QObject>");
    bad("core/edits/cards.cpp", "  #  include <QtCore/QTimer>");
    bad("core/edits/cards.cpp", "#include <QThread>");
    bad("core/model/about.h", "#include <QColor>");
    bad("core/insight/gaps.h", "#include <QPainter>");
    bad("core/insight/gaps.h", "#include<QFont>");
    bad("core/insight/gaps.h", "#include <QtGui/QImage>");
    bad("core/insight/gaps.h", "#include <qwidget.h>");
    bad("core/insight/gaps.h", "#include <QtWidgets/QWidget>");
    bad("core/insight/gaps.h", "#include <QNoSuchThing>");
    bad("core/exchange/mermaid.cpp", "#include <QNetworkAccessManager>");
    bad("core/exchange/mermaid.cpp", "#include <sys/socket.h>");
    bad("ui/drawing/layout.cpp", "#include <QWidget>");
    bad("ui/drawing/layout.cpp", "#include <QtWidgets/QGraphicsItem>");
    bad("ui/drawing/layout.cpp", "#include <QPrinter>");
    bad("ui/drawing/layout.cpp", "#include \"ui/canvas/canvas.h\"");
    bad("ui/canvas/canvas.cpp", "#include \"app/main.h\"");
    bad("ui/canvas/canvas.cpp", "#include \"ui/window/main_window.h\"");
    bad("ui/document/document.cpp", "#include \"ui/canvas/canvas.h\"");
    bad("ui/canvas/canvas.cpp", "#include <QTcpSocket>");
    bad("app/main.cpp", "#include <QtNetwork/QTcpServer>");
    bad("ui/window/main_window.cpp", "#include <QLocalServer>");
    bad("app/main.cpp", "#include <boost/asio.hpp>");
    bad("app/main.cpp", "#include <boost/serialization/nvp.hpp>");
    bad("elsewhere/main.cpp", "#include <QString>");
}

void FloorsTest::badLinesAreFound() {
    QFETCH(QString, file);
    QFETCH(QString, line);
    QVERIFY(!fault(file, line).isEmpty());
}

void FloorsTest::goodLinesPass_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto good = [](const char* file, const char* line) {
        QTest::addRow("%s: %s", file, line) << QString(file) << QString(line);
    };
    good("core/model/card.h", "#include \"core/model/lane.h\"");
    good("core/model/card.h", "#include <QString>");
    good("core/model/card.h", "#include <boost/describe.hpp>");
    good("core/file/archive.cpp", "#include <boost/archive/xml_iarchive.hpp>");
    good("core/file/archive.cpp", "#include <zip.h>");
    good("core/exchange/mermaid.cpp", "#include <QCoreApplication>"); // to translate
    good("core/file/archive.cpp", "#include <QSaveFile> // checked write");
    good("ui/drawing/layout.cpp", "#include <QTextLayout>");
    good("ui/drawing/layout.cpp", "#include \"core/model/lane.h\"");
    good("ui/canvas/canvas.cpp", "#include \"canvas.moc\"");
    good("ui/canvas/canvas.cpp", "#include <QtPrintSupport/QPrinter>");
    good("app/main.cpp", "// #include is named here, not used: <QTcpSocket>");
}

void FloorsTest::goodLinesPass() {
    QFETCH(QString, file);
    QFETCH(QString, line);
    QCOMPARE(fault(file, line), QString());
}

void FloorsTest::noFileIncludesUpward() {
    const QStringList files = filesBelow({"core", "ui", "app"}, {"*.h", "*.cpp"});
    QVERIFY(files.size() > 30);
    QStringList faults;
    for (const QString& file : files) {
        int number = 0;
        for (const QString& line : linesOf(file)) {
            ++number;
            if (const QString what = fault(file, line); !what.isEmpty())
                faults += QString("%1:%2: %3: %4").arg(file).arg(number).arg(what, line.trimmed());
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(FloorsTest)
#include "floors_test.moc"

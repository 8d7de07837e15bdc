#include "core/file/project_file.h"
#include "core/file/project_json.h"
#include "core/model/clean_text.h"
#include "core/model/limits.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace touchline;

namespace {

/// The same text as a title, as notes, and as key and value of `ext`.
Project withText(const QString& text) {
    Project project;
    project.about.title = text;
    project.about.purpose = text;
    project.about.ext = {{text, text}};
    return project;
}

/// The numbers as figures of drivers.
Project withNumbers(const QList<double>& numbers) {
    Project project;
    project.backlog.append({.id = Id<BacklogItem>::create()});
    for (const double number : numbers)
        project.backlog[0].drivers.append({.id = Id<Driver>::create(), .effect = number});
    return project;
}

void compareSame(const Project& project) {
    const QByteArray file = writeProject(project);
    QVERIFY(readProject(file).project == project);
    QCOMPARE(writeProject(readProject(file).project), file);
    QVERIFY(fromJson(toJson(project)) == project);
}

std::optional<FileError::Kind> refusal(auto action) {
    try {
        action();
        return {};
    } catch (const FileError& error) {
        return error.kind;
    }
}

void compareRefused(const Project& project) {
    QCOMPARE(refusal([&] { writeProject(project); }), FileError::Kind::invalid);
    QCOMPARE(refusal([&] { toJson(project); }), FileError::Kind::invalid);
}

} // namespace

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextThatIsCleanComesBack_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("blanks at the ends") << "  a b  ";
        QTest::newRow("blanks only") << "   ";
        QTest::newRow("lines") << "\na\n\nb\n";
        QTest::newRow("tabs") << "\ta\tb\t";
        QTest::newRow("markup") << "& < > \" ' &amp; &lt;b&gt; <b>";
        QTest::newRow("end of CDATA") << "]]> <![CDATA[x]]>";
        QTest::newRow("comment") << "<!-- a -- b -->";
        QTest::newRow("processing") << "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e 'e'>]>&e;";
        QTest::newRow("character references") << "&#0; &#65; &#x41; &#128512;";
        QTest::newRow("end of the archive") << "</title></boost_serialization>\n";
        QTest::newRow("escapes") << "\\ \\n \\u0041 %1 %n %% \\0";
        QTest::newRow("numbers") << "1.234,5 1e999 nan";
        QTest::newRow("null") << "null";
        QTest::newRow("letters") << "éßİıǅ漢字한글عربىעברית";
        QTest::newRow("emoji") << "😀👩‍👩‍👧‍👦🏳️‍🌈";
        QTest::newRow("ends of planes") << QString::fromUcs4(U"\U0001fffd\U00010000\U0010fffd\ue000\uf8ff");
        QTest::newRow("invisible") << u"a\u200b\u200d\u202e\u2060\u00ad\u00a0b"_qs;
        QTest::newRow("long") << QString(limits::textLength, u'x');
        QTest::newRow("long, three bytes each") << QString(limits::textLength, QChar(0x6f22));
    }

    void everyTextThatIsCleanComesBack() {
        QFETCH(QString, text);
        QCOMPARE(cleanText(text), text);
        compareSame(withText(text));
    }

    void everyCharacterComesBackOrIsRefused() {
        QStringList kept{QString()};
        int refused = 0;
        for (char32_t c = 0; c <= 0x10ffff; ++c) {
            const QString text = QString::fromUcs4(&c, 1) + u'.';
            if (cleanText(text) != text) {
                ++refused;
                QVERIFY(!isCleanText(text));
            } else if (QChar::combiningClass(c) == 0) { // marks would combine with the full stop before them
                if (kept.last().size() > limits::textLength - 10)
                    kept.append(QString());
                kept.last() += text;
            }
        }
        QVERIFY(refused > 2'048); // surrogates, and more
        QVERIFY(kept.size() > 100);
        Project project;
        project.about.colours = kept;
        compareSame(project);
    }

    void everyTextThatIsNotCleanIsRefusedUntilItIs_data() {
        QTest::addColumn<QString>("text");
        for (int c = 0; c < 0x20; ++c) {
            if (c != '\n' && c != '\t')
                QTest::addRow("control %d", c) << QString("a%1b").arg(QChar(c));
        }
        QTest::newRow("delete") << QString(QChar(0x7f));
        QTest::newRow("C1") << QString(QChar(0x85));
        QTest::newRow("CR LF") << "a\r\nb";
        QTest::newRow("line separator") << QString(QChar(0x2028));
        QTest::newRow("high surrogate") << QString("a") + QChar(0xd800);
        QTest::newRow("low surrogate") << QChar(0xdc00) + QString("a");
        QTest::newRow("surrogates the wrong way round") << QString(QChar(0xdc00)) + QChar(0xd800);
        QTest::newRow("byte order mark") << QChar(0xfeff) + QString("a");
        QTest::newRow("U+FFFE") << QString(QChar(0xfffe));
        QTest::newRow("U+FFFF") << QString(QChar(0xffff));
        QTest::newRow("U+FDD0") << QString(QChar(0xfdd0));
        QTest::newRow("U+1FFFF") << QString::fromUcs4(U"\U0001ffff");
        QTest::newRow("not composed") << "e\u0301";
        QTest::newRow("too long") << QString(limits::textLength + 1, u'x');
        QTest::newRow("cut in a pair") << QString(limits::textLength - 1, u'x') + u"😀"_qs;
    }

    void everyTextThatIsNotCleanIsRefusedUntilItIs() {
        QFETCH(QString, text);
        QVERIFY(!isCleanText(text));
        compareRefused(withText(text));
        const QString clean = cleanText(text);
        QCOMPARE(cleanText(clean), clean);
        compareSame(withText(clean));
    }

    void jsonWithTextThatIsNotCleanIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"\\u0000", "\\u0007", "\\r\\n", "\\ud800", "\\udc00x", "\\ufffe", "\\ufeff", "e\\u0301", "\x01",
              "\xff", "\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "\xef\xbf\xbe"})
            QTest::newRow(text) << QByteArray(text);
    }

    void jsonWithTextThatIsNotCleanIsRefused() {
        QFETCH(QByteArray, text);
        QByteArray json = R"({"touchline": 1, "project": {"about": {"title": "TEXT"}}})";
        QCOMPARE(fromJson(json).about.title, "TEXT");
        json.replace("TEXT", text);
        QVERIFY(refusal([&] { fromJson(json); }).has_value());
    }

    void extremeNumbersComeBack() {
        constexpr double largest = limits::number;
        const QList<double> numbers{0.0,
                                    -0.0,
                                    0.1,
                                    1.0 / 3,
                                    std::numeric_limits<double>::denorm_min(),
                                    -std::numeric_limits<double>::denorm_min(),
                                    std::numeric_limits<double>::min(),
                                    std::numeric_limits<double>::epsilon(),
                                    largest,
                                    -largest,
                                    std::nextafter(largest, 0),
                                    900719925474.0993,
                                    76290.5};
        compareSame(withNumbers(numbers));
    }

    void anyBitsOfANumberComeBackOrAreRefused() {
        QRandomGenerator64 random(1);
        QList<double> numbers;
        int refused = 0;
        while (numbers.size() < 20'000) {
            const auto number = std::bit_cast<double>(random.generate64());
            if (std::isfinite(number) && std::abs(number) <= limits::number)
                numbers.append(number);
            else if (++refused < 100)
                compareRefused(withNumbers({number}));
        }
        compareSame(withNumbers(numbers));
    }

    void numbersBeyondTheLimitsAreRefused() {
        using Limits = std::numeric_limits<double>;
        for (const double number :
             {Limits::quiet_NaN(), Limits::signaling_NaN(), Limits::infinity(), -Limits::infinity(),
              Limits::max(), Limits::lowest(), std::nextafter(limits::number, Limits::max())})
            compareRefused(withNumbers({number}));
    }

    void extremeWholeNumbersAndTimesComeBack() {
        Project project;
        project.journeys.append({.id = Id<Journey>::create()});
        Journey& journey = project.journeys[0];
        journey.lanes.append({.id = Id<Lane>::create()});
        for (const int votes : {0, 1, std::numeric_limits<int>::max()})
            journey.cards.append({.id = Id<Card>::create(), .lane = journey.lanes[0].id, .votes = votes});
        for (const QDate date : {QDate(1, 1, 1), QDate(2024, 2, 29), QDate(9999, 12, 31)}) {
            journey.reviewDate = date;
            project.sessions = {{.id = Id<Session>::create(),
                                 .start = QDateTime(date, QTime(0, 0), Qt::UTC),
                                 .end = QDateTime(date, QTime(23, 59, 59, 999), Qt::UTC)}};
            compareSame(project);
        }
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"

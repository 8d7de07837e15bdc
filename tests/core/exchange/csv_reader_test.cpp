#include "core/exchange/csv_reader.h"
#include "core/exchange/decode_text.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace touchline;

namespace {

using Rows = QList<QStringList>;

Rows read(const QByteArray& bytes, const CsvDialect& dialect = {}) {
    CsvReader reader(bytesOf(bytes), dialect);
    Rows rows;
    while (reader.next()) {
        QStringList row;
        for (size_t i = 0; i < reader.cells().size(); ++i)
            row.append(reader.text(qsizetype(i)));
        rows.append(row);
    }
    return rows;
}

/// One byte after the other, as the slowest pipe would give them.
ByteSource dripping(const QByteArray& bytes) {
    return [bytes, at = qsizetype(0)](char* to, qint64) mutable {
        if (at == bytes.size())
            return qint64(0);
        *to = bytes[at++];
        return qint64(1);
    };
}

std::optional<ImportError::Kind> failure(const QByteArray& bytes) {
    try {
        read(bytes);
    } catch (const ImportError& error) {
        return error.kind;
    }
    return {};
}

QString escaped(const QString& cell) {
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray encoded(const QString& text, TextEncoding encoding) {
    if (encoding == TextEncoding::utf16)
        return QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom).encode(text);
    return encoding == TextEncoding::utf8 ? text.toUtf8() : text.toLatin1();
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private slots:
    void cellsAreDividedAsRfc4180Says_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("no end of line") << QByteArray("a,b\n1,2") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("Windows") << QByteArray("a,b\r\n1,2\r\n") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("old Mac") << QByteArray("a,b\r1,2\r") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("empty cells") << QByteArray(",\n,,\n") << Rows{{"", ""}, {"", "", ""}};
        QTest::newRow("empty lines") << QByteArray("a\n\n\r\nb\n") << Rows{{"a"}, {"b"}};
        QTest::newRow("marks") << QByteArray("\"a\",\"b,c\"\n") << Rows{{"a", "b,c"}};
        QTest::newRow("marks in marks")
            << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"\n") << Rows{{"say \"hi\"", "\""}};
        QTest::newRow("lines in marks") << QByteArray("\"a\nb\",c\nd,e\n") << Rows{{"a\nb", "c"}, {"d", "e"}};
        QTest::newRow("marks within a word")
            << QByteArray("5\" pipe,a\"\"b\nc,d\n") << Rows{{"5\" pipe", "a\"\"b"}, {"c", "d"}};
        QTest::newRow("behind the mark")
            << QByteArray("\"a\"b,\"c\" \"d\"\n1,2\n") << Rows{{"ab", "c \"d\""}, {"1", "2"}};
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx,y\n") << Rows{{"x", "y"}};
        QTest::newRow("separator named") << QByteArray("sep=,\r\na,b\n") << Rows{{"a", "b"}};
        QTest::newRow("nothing") << QByteArray() << Rows{};
    }

    void cellsAreDividedAsRfc4180Says() {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        QCOMPARE(read(bytes), rows);
    }

    void linesAreCounted() {
        CsvReader reader(bytesOf("a\n\"b\nc\"\nd\n"), {});
        QList<int> lines;
        while (reader.next())
            lines.append(reader.line());
        QCOMPARE(lines, (QList<int>{1, 2, 4}));
    }

    void piecesMakeNoDifference() {
        const QByteArray bytes("a,\"b\"\"\",c\r\n\"x\ny\",,\r\n");
        CsvReader reader(dripping(bytes), {});
        Rows rows;
        while (reader.next())
            rows.append({reader.text(0), reader.text(1), reader.text(2)});
        QCOMPARE(rows, read(bytes));
    }

    void anyTableIsReadBackInEveryDialect() {
        const QString letters = QStringLiteral("ab \"\n,;|\t\u00e9'=\r");
        constexpr TextEncoding encodings[]{TextEncoding::utf8, TextEncoding::windows_1252,
                                           TextEncoding::utf16};
        for (quint32 seed = 0; seed < 2000; ++seed) {
            QRandomGenerator random(seed);
            const CsvDialect dialect{.separator = QString(QLatin1Char(csvSeparators[random.bounded(4)])),
                                     .encoding = encodings[random.bounded(3)]};
            const int width = random.bounded(1, 5);
            Rows rows;
            QString text;
            for (int i = random.bounded(8); i > 0; --i) {
                QStringList row, written;
                for (int column = 0; column < width; ++column) {
                    QString cell;
                    for (int j = random.bounded(6); j > 0; --j)
                        cell += letters[random.bounded(int(letters.size()))];
                    row.append(cell);
                    written.append(escaped(cell));
                }
                if (row == QStringList(QString()))
                    continue; // an empty line is no row
                rows.append(row);
                text += written.join(dialect.separator) + QStringLiteral("\r\n");
            }
            QVERIFY2(read(encoded(text, dialect.encoding), dialect) == rows,
                     qPrintable(QString::number(seed)));
        }
    }

    void longTablesAreReadInPieces() {
        QByteArray bytes;
        Rows rows;
        for (int i = 0; i < 60'000; ++i) {
            rows.append({QString::number(i), i % 7 ? "plain" : "with \"marks\"\n"});
            bytes += QByteArray::number(i) + (i % 7 ? ",plain\n" : ",\"with \"\"marks\"\"\n\"\n");
        }
        QCOMPARE(read(bytes), rows);
    }

    void whatIsBeyondMeasureIsRefused_data() {
        using Kind = ImportError::Kind;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImportError::Kind>("kind");
        QTest::newRow("a huge cell") << QByteArray(1 << 20, 'x') << Kind::tooLarge;
        QTest::newRow("a huge cell in marks") << '"' + QByteArray(100'000, 'x') + "\"\n" << Kind::tooLarge;
        QTest::newRow("a row without end") << QByteArray(16 << 20, 'x') << Kind::tooLarge;
        QTest::newRow("a million columns") << QByteArray(1'000'000, ',') << Kind::tooLarge;
        QTest::newRow("a mark that never closes") << "a,\"b\n" + QByteArray(8 << 20, '\n') << Kind::invalid;
        QTest::newRow("a mark at the end") << QByteArray("a,\"b\n1,2\n") << Kind::invalid;
        QTest::newRow("NULs") << QByteArray(1000, '\0') << Kind::notRecognised;
    }

    void whatIsBeyondMeasureIsRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(ImportError::Kind, kind);
        QCOMPARE(failure(bytes), std::optional(kind));
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"

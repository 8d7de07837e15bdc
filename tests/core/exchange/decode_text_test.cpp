#include "core/exchange/decode_text.h"

#include <QStringEncoder>
#include <QtTest>

using namespace touchline;

class DecodeTextTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryEncodingPeopleSave_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Één “reis” €\n"_qs;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16LE with mark") << encoded(text, QStringConverter::Utf16LE);
        QTest::newRow("UTF-16BE with mark") << encoded(text, QStringConverter::Utf16BE);
        QTest::newRow("Windows-1252") << QByteArray("\xC9\xE9n \x93reis\x94 \x80\n");
    }

    void readsEveryEncodingPeopleSave() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(decodeText(bytes), u"Één “reis” €\n"_qs);
    }

    void aWindowsLetterAtTheVeryEndIsKept() { QCOMPARE(decodeText("caf\xE9"), u"café"_qs); }

    void nothingGivesNothing() {
        QCOMPARE(decodeText(""), QString());
        QCOMPARE(decodeText("\xEF\xBB\xBF"), QString());
    }

    void bytesThatAreNoTextDoNoHarm() {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all.append(char(byte));
        QCOMPARE(decodeText(all).size(), 256);
        decodeText("\xFF\xFE\x01"); // half a UTF-16 unit
    }

private:
    static QByteArray encoded(const QString& text, QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return encoder.encode(text);
    }
};

QTEST_GUILESS_MAIN(DecodeTextTest)
#include "decode_text_test.moc"

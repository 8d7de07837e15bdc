#include "ui/drawing/emoji.h"

#include <QTest>

using namespace touchline;

namespace {

QStringList emojiOf(const QString& text) {
    QStringList found;
    for (const TextRange& range : findEmoji(text))
        found.append(text.mid(range.start, range.length));
    return found;
}

} // namespace

class EmojiTest : public QObject {
    Q_OBJECT

private slots:
    void aSequenceIsOneEmoji_data();
    void aSequenceIsOneEmoji();
    void plainTextHasNone_data();
    void plainTextHasNone();
    void neighboursStayApart();
    void anUnfinishedSequenceEndsWhereItMakesSense();
};

void EmojiTest::aSequenceIsOneEmoji_data() {
    QTest::addColumn<QString>("emoji");
    for (const char* emoji :
         {"😀", "⭐", "❤️", "☎️", "©️", "👍🏽", "✌🏿", "👨‍👩‍👧‍👦",
          "👩🏽‍🚀", "❤️‍🔥", "🏳️‍🌈", "🇳🇱", "1️⃣", "#⃣",
          "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🧑‍⚕️", "👩‍⚕", "🖥️"})
        QTest::newRow(emoji) << QString::fromUtf8(emoji);
}

void EmojiTest::aSequenceIsOneEmoji() {
    QFETCH(QString, emoji);
    QCOMPARE(emojiOf(emoji), QStringList{emoji});
    QCOMPARE(emojiOf("before " + emoji + " behind"), QStringList{emoji});
}

void EmojiTest::plainTextHasNone_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "Step 1 of 12, #3 *", "“Quoted” – 5 € ± 2 °C ½ →", "☎ ❤ ✔ © ™ ♠", "☎︎ 😀︎",
          "日本語「テスト」한국어", "مرحبا", "\u200d", "\ufe0f", "1\ufe0f", "🇳", "🇳 🇱"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void EmojiTest::plainTextHasNone() {
    QFETCH(QString, text);
    QCOMPARE(emojiOf(text), QStringList());
}

void EmojiTest::neighboursStayApart() {
    QCOMPARE(emojiOf("😀😀🇳🇱🇧🇪1️⃣2️⃣"),
             QStringList({"😀", "😀", "🇳🇱", "🇧🇪", "1️⃣", "2️⃣"}));
}

void EmojiTest::anUnfinishedSequenceEndsWhereItMakesSense() {
    QCOMPARE(emojiOf("👨\u200d"), QStringList{"👨"});
    QCOMPARE(emojiOf("👨\u200dx"), QStringList{"👨"});
    QCOMPARE(emojiOf("🇳🇱🇧"), QStringList{"🇳🇱"});
    QCOMPARE(emojiOf(QString(QChar(0xd83d))), QStringList());
    QCOMPARE(emojiOf(QString(QChar(0xd83d)) + "x"), QStringList());
}

QTEST_MAIN(EmojiTest)
#include "emoji_test.moc"

#include "ui/messages/message.h"

#include <QLabel>
#include <QMessageBox>
#include <QTest>

using namespace touchline;

class MessageTest : public QObject {
    Q_OBJECT

private slots:
    void tagsAreShownAsTheyAre() {
        QWidget window;
        showNotices(window, "<b>x</b>", {"<b>y</b>", "<a href='file:///'>z</a>"});
        int texts = 0;
        for (const auto* label : window.findChild<QMessageBox*>()->findChildren<QLabel*>()) {
            if (!label->text().contains(u'<'))
                continue;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++texts;
        }
        QCOMPARE(texts, 2);
    }

    void manyNoticesAreCounted() {
        QWidget window;
        showNotices(window, "x", QStringList(13, "y"));
        const QString text = window.findChild<QMessageBox*>()->informativeText();
        QCOMPARE(text.count(u'y'), 10);
        QVERIFY(text.contains(u"3"));
    }
};

QTEST_MAIN(MessageTest)
#include "message_test.moc"

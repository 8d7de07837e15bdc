#include "core/file/entry_names.h"
#include "ui/messages/error_text.h"

#include <QSet>
#include <QtTest>

using namespace touchline;

class ErrorTextTest : public QObject {
    Q_OBJECT

private:
    static void verifySentence(const QString& text) {
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'\n') && !text.contains(u".."), qPrintable(text));
        QVERIFY2(!text.contains(u"%1"), qPrintable(text));
    }

private slots:
    void everyFailureIsASentenceOfItsOwnAboutTheFile() {
        QSet<QString> texts;
        for (int kind = 0; kind <= int(FileError::Kind::lost); ++kind)
            texts << errorText(FileError(FileError::Kind(kind), "a.journey"), "a.journey");
        QCOMPARE(texts.size(), qsizetype(FileError::Kind::lost) + 1);
        for (int kind = 0; kind <= int(ImportError::Kind::invalid); ++kind)
            texts << errorText(ImportError(ImportError::Kind(kind), 0), "a.journey");
        for (const QString& text : texts) {
            verifySentence(text);
            QVERIFY2(text.contains(u"“a.journey”"), qPrintable(text));
        }
    }

    void whereItIsStandsInBrackets() {
        const FileError inside(FileError::Kind::invalid, "/journeys/0/title", "too long");
        QVERIFY(errorText(inside, "a").endsWith(u" (/journeys/0/title: too long)."));
        const FileError whole(FileError::Kind::damaged, "a", "no end");
        QVERIFY(errorText(whole, "a").endsWith(u" (no end)."));
        QVERIFY(
            errorText(ImportError(ImportError::Kind::invalid, 7, "part"), "a").endsWith(u" (line 7: part)."));
    }

    void everyWarningNamesItsLineAndItsText() {
        for (int kind = 0; kind <= int(ImportWarning::Kind::shortened); ++kind) {
            const QString text = warningText({12, ImportWarning::Kind(kind), "the part"});
            verifySentence(text);
            QVERIFY2(text.startsWith(u"Line 12: "), qPrintable(text));
            QVERIFY2(text.endsWith(u" (the part)."), qPrintable(text));
        }
    }

    void whatAFileSaysStaysShortAndOnOneLine() {
        QCOMPARE(excerpt(" two\nlines\u001B[31m "), "two lines[31m");
        QCOMPARE(excerpt(QString(1000, u'x')).size(), 120);
        verifySentence(warningText({1, ImportWarning::Kind::ignoredLine, "a\r\nb" + QString(5000, u'%')}));
        verifySentence(errorText(FileError(FileError::Kind::notFound, {}), "two\nlines"));
    }

    void aPercentSignInANameIsKept() {
        QVERIFY(errorText(FileError(FileError::Kind::notFound, {}), "100%1 sure").contains(u"“100%1 sure”"));
    }

    void aFileThatOpenedTellsWhatItLacks() {
        QCOMPARE(noticeTexts({}), QStringList());
        LoadedProject loaded;
        loaded.madeBy = "touchline 9.0.0";
        const Image lost{imageId("lost"), ImageFormat::png, {}};
        const Image kept{imageId("kept"), ImageFormat::png, "kept"};
        loaded.project.images = {lost, kept};
        loaded.project.about.logo = lost.id;
        loaded.missingParts = {imageEntry(lost), "ext/dreams"};
        const QStringList texts = noticeTexts(loaded);
        QCOMPARE(texts.size(), 3);
        QVERIFY(texts[0].contains(u"touchline 9.0.0"));
        QVERIFY(texts[1].startsWith(u"Logo"));
        QVERIFY(texts[2].contains(u"ext/dreams"));
        verifySentence(texts[1]);
        verifySentence(texts[2]);
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"

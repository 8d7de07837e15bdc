#include "ui/panels/bindings.h"
#include "ui/panels/image_field.h"

#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace touchline;

class ImageFieldTest : public QObject {
    Q_OBJECT

private slots:
    void aPictureIsTakenInOneStepAndComesOff() {
        const QString path = folder_.filePath("logo.png");
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path));
        ImageField field(document_, bindAbout<&About::logo>("Change logo"));
        field.show();
        field.take(path);
        const Project taken = document_.project();
        QCOMPARE(taken.images.size(), 1);
        QCOMPARE(taken.about.logo, taken.images.first().id);
        field.refresh();
        QVERIFY(field.findChild<QLabel*>()->isVisible());
        field.take(path);
        QCOMPARE(document_.project(), taken);
        field.findChild<QToolButton*>()->click();
        QVERIFY(document_.project().about.logo.isNull());
        document_.undo();
        document_.undo();
        QVERIFY(!document_.canUndo());
        QVERIFY(document_.project().images.isEmpty());
    }

    void whatIsNoPictureIsRefused() {
        const QString path = folder_.filePath("logo.txt");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n and no more");
        file.close();
        ImageField field(document_, bindAbout<&About::logo>("Change logo"));
        field.show();
        for (const QString& one : {path, folder_.filePath("missing.png")}) {
            field.take(one);
            QVERIFY(field.findChild<QMessageBox*>());
            QVERIFY(!document_.canUndo());
        }
    }

private:
    QTemporaryDir folder_;
    Document document_;
};

QTEST_MAIN(ImageFieldTest)
#include "image_field_test.moc"

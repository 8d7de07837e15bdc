#include "tests/support/pictures.h"
#include "ui/drawing/picture.h"

#include <QTest>

using namespace touchline;

class PictureTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormatIsRead_data();
    void everyFormatIsRead();
    void aPictureIsReducedToWhatIsNeeded();
    void whatWasAskedForBeforeChangesNothing();
    void aLargePhotographIsNeverHeldWhole();
    void aHugeClaimIsNotDecoded();
    void whatIsNoImageIsNoPicture_data();
    void whatIsNoImageIsNoPicture();
    void anotherFormatThanDeclaredIsNoPicture();
    void aLostImageMayComeBack();
};

void PictureTest::everyFormatIsRead_data() {
    QTest::addColumn<ImageFormat>("format");
    QTest::newRow("png") << ImageFormat::png;
    QTest::newRow("jpeg") << ImageFormat::jpeg;
    QTest::newRow("webp") << ImageFormat::webp;
}

void PictureTest::everyFormatIsRead() {
    QFETCH(ImageFormat, format);
    const Image image = testing::plainImage({60, 40}, Qt::blue, format);
    QCOMPARE(pictureSize(image), QSize(60, 40));
    QVERIFY(isPicture(image));
    QVERIFY(qBlue(picture(image).pixel(30, 20)) > 240);
}

void PictureTest::aPictureIsReducedToWhatIsNeeded() {
    const Image image = testing::plainImage({800, 400}, Qt::green);
    QCOMPARE(picture(image, 5).size(), QSize(8, 4));
    QCOMPARE(picture(image, 100).size(), QSize(128, 64));
    QCOMPARE(picture(image, 129).size(), QSize(256, 128));
    QCOMPARE(picture(image, 5000).size(), QSize(800, 400));
    QCOMPARE(picture(testing::plainImage({2000, 1}, Qt::green), 8).size(), QSize(8, 1));
}

void PictureTest::whatWasAskedForBeforeChangesNothing() {
    QImage noise(900, 700, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, qRgb((x * 7) % 256, (y * 13) % 256, (x * y) % 256));
    }
    Image image = testing::imageOf(noise);
    const QImage first = picture(image, 64);
    // Under another id nothing is remembered of it.
    image.id = Id<Image>::create();
    picture(image, 512);
    picture(image, 128);
    QCOMPARE(picture(image, 64), first);
}

void PictureTest::aLargePhotographIsNeverHeldWhole() {
    const Image image = testing::plainImage({4000, 3000}, Qt::darkCyan, ImageFormat::jpeg);
    QCOMPARE(pictureSize(image), QSize(4000, 3000));
    QCOMPARE(picture(image, 4000).size(), QSize(1024, 768));
}

void PictureTest::aHugeClaimIsNotDecoded() {
    QVERIFY(pictureSize(testing::claimingSize({8001, 8000})).isEmpty());
    QVERIFY(!isPicture(testing::claimingSize({2'000'000'000, 2'000'000'000})));
    // The helper makes a header that is right otherwise.
    QCOMPARE(pictureSize(testing::claimingSize({8000, 8000})), QSize(8000, 8000));
}

void PictureTest::whatIsNoImageIsNoPicture_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("signature") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("header") << testing::claimingSize({30, 30}).bytes.first(40);
}

void PictureTest::whatIsNoImageIsNoPicture() {
    QFETCH(QByteArray, bytes);
    for (const ImageFormat format : {ImageFormat::png, ImageFormat::jpeg, ImageFormat::webp}) {
        Image image = testing::imageOf(bytes, format);
        image.id = Id<Image>::create();
        QVERIFY(!isPicture(image));
        QVERIFY(picture(image).isNull());
    }
}

void PictureTest::anotherFormatThanDeclaredIsNoPicture() {
    Image image = testing::plainImage({20, 20}, Qt::blue);
    image.format = ImageFormat::jpeg;
    image.id = Id<Image>::create();
    QVERIFY(!isPicture(image));
}

void PictureTest::aLostImageMayComeBack() {
    const Image image = testing::plainImage({21, 22}, Qt::blue);
    Image lost = image;
    lost.bytes.clear();
    QVERIFY(!isPicture(lost));
    QVERIFY(isPicture(image));
}

QTEST_MAIN(PictureTest)
#include "picture_test.moc"

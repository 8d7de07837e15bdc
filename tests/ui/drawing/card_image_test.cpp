#include "core/model/lookup.h"
#include "tests/support/pictures.h"
#include "tests/support/plausible_journey.h"
#include "ui/drawing/export.h"
#include "ui/drawing/lay_out.h"

#include <QTest>

using namespace touchline;

namespace {

/// Three steps with one card, in a storyboard.
Project storyboard(const Image& image, const QString& text = {}, const QString& altText = {}) {
    Project project = testing::plausibleProject(3, 0);
    Journey& journey = project.journeys.first();
    Lane lane;
    lane.id = Id<Lane>::create();
    lane.kind = LaneKind::images;
    journey.lanes.append(lane);
    Card card;
    card.id = Id<Card>::create();
    card.lane = lane.id;
    card.step = journey.steps.first().id;
    card.text = text;
    card.altText = altText;
    card.image = image.id;
    journey.cards.append(card);
    project.images.append(image);
    return project;
}

Box cardBox(const Project& project) {
    Typesetter setter;
    const Journey& journey = project.journeys.first();
    const Layout layout = layOut(project, journey.id, View(), {}, setter);
    return layout.lanes.last().cells.first().boxes.first();
}

QString svg(const Project& project) {
    return QString::fromUtf8(exportSvg(project, project.journeys.first().id).pages.first());
}

} // namespace

class CardImageTest : public QObject {
    Q_OBJECT

private slots:
    void aPictureIsAsWideAsItsCard();
    void aHighPictureStaysInBounds();
    void aSmallPictureIsNotBlownUp();
    void theAlternativeTextStandsInForAText();
    void whatCannotBeShownLeavesAPlaceAndItsWords_data();
    void whatCannotBeShownLeavesAPlaceAndItsWords();
    void anSvgHasEachImageOnceAndItsWords();
    void exportsShowThePicture();
};

void CardImageTest::aPictureIsAsWideAsItsCard() {
    const Box box = cardBox(storyboard(testing::plainImage({600, 300}, Qt::red)));
    const QRectF picture = box.images.first().rect;
    QVERIFY(picture.width() > box.rect.width() - 12);
    QCOMPARE(picture.width(), 2 * picture.height());
    QVERIFY(QRectF(QPointF(), box.rect.size()).contains(picture));
}

void CardImageTest::aHighPictureStaysInBounds() {
    const Box box = cardBox(storyboard(testing::plainImage({300, 3000}, Qt::red)));
    const QRectF picture = box.images.first().rect;
    QVERIFY(picture.height() <= box.rect.width() * 1.2);
    QCOMPARE(picture.height(), 10 * picture.width());
    QVERIFY(qAbs(picture.center().x() - box.rect.width() / 2) < 0.01);
}

void CardImageTest::aSmallPictureIsNotBlownUp() {
    QCOMPARE(cardBox(storyboard(testing::plainImage({20, 10}, Qt::red))).images.first().rect.size(),
             QSizeF(40, 20));
}

void CardImageTest::theAlternativeTextStandsInForAText() {
    const Image image = testing::plainImage({600, 300}, Qt::red);
    QVERIFY(cardBox(storyboard(image)).texts.isEmpty());
    const Box alone = cardBox(storyboard(image, {}, "A red field"));
    QCOMPARE(alone.texts.first().block.text, QString("A red field"));
    QVERIFY(alone.texts.first().pos.y() >= alone.images.first().rect.bottom());
    const Box both = cardBox(storyboard(image, "Our flag", "A red field"));
    QCOMPARE(both.texts.size(), 1);
    QCOMPARE(both.texts.first().block.text, QString("Our flag"));
    QCOMPARE(both.images.first().label, QString("A red field"));
}

void CardImageTest::whatCannotBeShownLeavesAPlaceAndItsWords_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lost") << QByteArray();
    QTest::newRow("no image") << QByteArray("hello");
    QTest::newRow("too large") << testing::claimingSize({30000, 30000}).bytes;
    QTest::newRow("cut") << testing::plainImage({600, 300}, Qt::red).bytes.first(60);
}

void CardImageTest::whatCannotBeShownLeavesAPlaceAndItsWords() {
    QFETCH(QByteArray, bytes);
    Image image = testing::imageOf(bytes);
    image.id = Id<Image>::create();
    const Project project = storyboard(image, {}, "What was here");
    const Box box = cardBox(project);
    QVERIFY(!box.images.first().rect.isEmpty());
    QCOMPARE(box.texts.first().block.text, QString("What was here"));
    QVERIFY(!svg(project).contains("<image"));
    QVERIFY(svg(project).contains("What was here"));
    QVERIFY(!exportPdf(project, {project.journeys.first().id}).pages.first().isEmpty());
}

void CardImageTest::anSvgHasEachImageOnceAndItsWords() {
    Project project = storyboard(testing::plainImage({60, 30}, Qt::red), {}, "A \"red\" <field>");
    Card again = project.journeys[0].cards.last();
    again.id = Id<Card>::create();
    project.journeys[0].cards.append(again);
    const QString text = svg(project);
    QCOMPARE(text.count("<image"), 1);
    QCOMPARE(text.count("<use"), 2);
    QCOMPARE(text.count("aria-label=\"A &quot;red&quot; &lt;field&gt;\""), 2);
    QCOMPARE(svg(project), text);
}

void CardImageTest::exportsShowThePicture() {
    const Project project = storyboard(testing::plainImage({600, 300}, QColor(0, 200, 0)));
    ExportOptions options;
    options.scale = 1;
    const QImage image =
        QImage::fromData(exportPng(project, project.journeys.first().id, options).pages.first());
    int green = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            green += image.pixel(x, y) == qRgb(0, 200, 0);
    }
    const QSizeF shown = cardBox(project).images.first().rect.size();
    QVERIFY(green > 0.9 * shown.width() * shown.height());
}

QTEST_MAIN(CardImageTest)
#include "card_image_test.moc"

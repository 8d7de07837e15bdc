#include "core/edits/cards.h"
#include "core/edits/journeys.h"
#include "core/edits/set.h"
#include "core/edits/steps.h"
#include "ui/canvas/canvas.h"
#include "ui/clipboard/clip_data.h"
#include "ui/clipboard/drop_mark.h"
#include "ui/clipboard/picture_handle.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace touchline;

class ClipboardFlowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { delete window_; }
    void aListFromAnotherProgramBecomesStepsInOneUndo();
    void aBlockAsLibreOfficeWritesItFillsTheMap();
    void aListInACellBecomesCards();
    void anEmptyCellTakesAList();
    void severalCardsAreCopiedAtOnce();
    void htmlIsNotRead();
    void copiedCardsOfferEveryForm();
    void cutAndPasteMovesACard();
    void anotherWindowReadsOurOwnFormFromItsBytes();
    void damagedBytesAreRefused();
    void aPictureBecomesACard();
    void tooMuchIsRefusedWithASentence();
    void aTextFieldKeepsTheKeysForItself();
    void droppedTextLandsWhereTheMarkIs();
    void aDropOnAHeadingThatStandsStillGoesToItsStep();
    void aDroppedPictureFileBecomesACard();
    void aDroppedTextFileOpens();
    void theHandleCopiesThePicture();

private:
    const Project& project() const { return window_->document().project(); }
    const Journey& journey() const { return project().journeys.first(); }
    void press(int key) { QTest::keyClick(window_, Qt::Key(key), Qt::ControlModifier); }
    void pasteText(const QString& text) {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V);
    }
    QString line() const { return window_->statusBar()->currentMessage(); }
    Id<Card> add(const QString& text);
    /// Drags over the middle of something, then drops.
    void dropOn(const Selection& place, QMimeData& data);

    MainWindow* window_ = nullptr;
};

void ClipboardFlowTest::init() {
    window_ = new MainWindow;
    window_->setAttribute(Qt::WA_DeleteOnClose, false);
    window_->resize(1400, 900);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_));
    window_->document().start(addJourney({}, JourneyKind::customer, "I move").project);
    window_->canvas().setFocus();
    window_->canvas().select(journey().steps.first().id);
}

Id<Card> ClipboardFlowTest::add(const QString& text) {
    const auto lane =
        std::ranges::find_if(journey().lanes, [](const Lane& any) { return ownsCards(any.kind); });
    const auto added = addCard(project(), lane->id, journey().steps.first().id, text);
    window_->document().perform("Add", added.project);
    window_->canvas().select(added.id);
    return added.id;
}

void ClipboardFlowTest::dropOn(const Selection& place, QMimeData& data) {
    QWidget* map = window_->canvas().viewport();
    const QPointF at = window_->canvas().viewRect(place).center();
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(map, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(map, &drop);
}

void ClipboardFlowTest::aListFromAnotherProgramBecomesStepsInOneUndo() {
    const qsizetype before = journey().steps.size();
    const bool wasUntitled = journey().steps.first().title.isEmpty();
    pasteText("1. I compare\n2. I sign\n3. I wait\n");
    QCOMPARE(journey().steps.size(), before + (wasUntitled ? 2 : 3));
    QVERIFY2(line().startsWith("3 line(s) become 3 step(s)"), qPrintable(line()));
    press(Qt::Key_Z);
    QCOMPARE(journey().steps.size(), before);
}

void ClipboardFlowTest::aBlockAsLibreOfficeWritesItFillsTheMap() {
    auto* data = new QMimeData;
    data->setData("text/plain;charset=utf-8", "a\tb\n\"two\nlines\"\tc\n");
    data->setText("a\tb\n\"two\nlines\"\tc\n");
    data->setHtml("<table><tr><td>wrong</td></tr></table>");
    QImage cells(4, 4, QImage::Format_RGB32);
    cells.fill(Qt::white);
    data->setImageData(cells);
    QApplication::clipboard()->setMimeData(data);
    press(Qt::Key_V);
    QCOMPARE(journey().cards.size(), 2);
    QCOMPARE(journey().cards.first().text, "two\nlines");
    QVERIFY(project().images.isEmpty());
    QVERIFY2(line().startsWith("4 cell(s) become"), qPrintable(line()));
}

void ClipboardFlowTest::aListInACellBecomesCards() {
    add("here");
    pasteText("p\nq");
    QCOMPARE(journey().cards.size(), 3);
    QCOMPARE(journey().cards.last().step, journey().cards.first().step);
    QVERIFY2(line().startsWith("2 line(s) become 2 card(s)"), qPrintable(line()));
}

void ClipboardFlowTest::anEmptyCellTakesAList() {
    const Id<Lane> lane = journey().lanes[1].id;
    window_->canvas().select({lane, journey().steps.first().id});
    pasteText("p\nq");
    QCOMPARE(cardsIn(journey(), lane, journey().steps.first().id).size(), 2);
    // Where numbers belong, words do not go.
    const Project before = project();
    window_->canvas().select({journey().lanes[2].id, journey().steps.first().id});
    pasteText("glad\nsad");
    QCOMPARE(project(), before);
    QVERIFY2(line().startsWith("Only numbers"), qPrintable(line()));
    pasteText("4,5");
    QCOMPARE(journey().points.size(), 1);
    QCOMPARE(journey().points.first().value, 1.5);
}

void ClipboardFlowTest::severalCardsAreCopiedAtOnce() {
    const Id<Card> first = add("1");
    const Id<Card> second = add("2");
    window_->canvas().pick({first, second});
    press(Qt::Key_C);
    QCOMPARE(QApplication::clipboard()->text(), "1\n2");
    press(Qt::Key_V);
    QCOMPARE(journey().cards.size(), 4);
    window_->canvas().pick({first, second});
    press(Qt::Key_X);
    QCOMPARE(journey().cards.size(), 2);
    press(Qt::Key_Z);
    QCOMPARE(journey().cards.size(), 4);
}

void ClipboardFlowTest::htmlIsNotRead() {
    auto* data = new QMimeData;
    data->setHtml("<ul><li>one</li></ul>");
    QApplication::clipboard()->setMimeData(data);
    const Project before = project();
    press(Qt::Key_V);
    QCOMPARE(project(), before);
    QVERIFY(!line().isEmpty());
    add("here");
    pasteText("<b>bold</b>");
    QCOMPARE(journey().cards.last().text, "<b>bold</b>");
}

void ClipboardFlowTest::copiedCardsOfferEveryForm() {
    add("I <call>");
    press(Qt::Key_C);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), "I <call>");
    QVERIFY(data->html().contains("I &lt;call&gt;"));
    QVERIFY(data->data("image/svg+xml").contains("<svg"));
    QVERIFY(!QImage::fromData(data->data("image/png")).isNull());
    QVERIFY(data->data(ownFormat).startsWith("{"));
    QVERIFY(!data->data(ownIdsFormat).isEmpty());
}

void ClipboardFlowTest::cutAndPasteMovesACard() {
    const Id<Card> card = add("I call");
    press(Qt::Key_X);
    QVERIFY(!find(project(), card));
    window_->document().perform("Add", addStep(project(), journey().stages.last().id, "later").project);
    window_->canvas().select(journey().steps.last().id);
    press(Qt::Key_V);
    QCOMPARE(journey().cards.size(), 1);
    QCOMPARE(journey().cards.first().text, "I call");
    QCOMPARE(journey().cards.first().step, journey().steps.last().id);
}

void ClipboardFlowTest::anotherWindowReadsOurOwnFormFromItsBytes() {
    add("I call");
    press(Qt::Key_C);
    auto* bytes = new QMimeData;
    for (const QString& format : {ownFormat, ownIdsFormat})
        bytes->setData(format, QApplication::clipboard()->mimeData()->data(format));
    bytes->setText("not this");
    QApplication::clipboard()->setMimeData(bytes);
    press(Qt::Key_V);
    QCOMPARE(journey().cards.size(), 2);
    QCOMPARE(journey().cards.last().text, "I call");
    QVERIFY(journey().cards.last().id != journey().cards.first().id);
}

void ClipboardFlowTest::damagedBytesAreRefused() {
    const Project before = project();
    for (const char* bytes :
         {"", "{", "{\"touchline\":1,\"project\":{\"journeys\":[{\"id\":\"x\"}]}}", "\xff\xfe"}) {
        auto* data = new QMimeData;
        data->setData(ownFormat, bytes);
        QApplication::clipboard()->setMimeData(data);
        press(Qt::Key_V);
        QCOMPARE(project(), before);
        QVERIFY(line().startsWith("What was copied cannot be read"));
    }
}

void ClipboardFlowTest::aPictureBecomesACard() {
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::red);
    QApplication::clipboard()->setImage(image);
    press(Qt::Key_V);
    QCOMPARE(project().images.size(), 1);
    QCOMPARE(journey().cards.last().image, project().images.first().id);
    QVERIFY(line().startsWith("The picture becomes"));
    press(Qt::Key_Z);
    QVERIFY(project().images.isEmpty());
}

void ClipboardFlowTest::tooMuchIsRefusedWithASentence() {
    const Project before = project();
    pasteText(QString("a\tb\tc\td\n").repeated(250'000));
    QCOMPARE(project(), before);
    QVERIFY(line().startsWith("That is more"));
}

void ClipboardFlowTest::aTextFieldKeepsTheKeysForItself() {
    window_->canvas().editSelection();
    auto* editor = window_->canvas().viewport()->findChild<QPlainTextEdit*>();
    QVERIFY(editor);
    const Project before = project();
    QApplication::clipboard()->setText("one\ntwo");
    window_->actions()[Command::paste].trigger();
    QCOMPARE(editor->toPlainText(), "one\ntwo");
    editor->selectAll();
    window_->actions()[Command::cut].trigger();
    QCOMPARE(editor->toPlainText(), "");
    QCOMPARE(project(), before);
}

void ClipboardFlowTest::droppedTextLandsWhereTheMarkIs() {
    const Id<Card> card = add("here");
    QMimeData data;
    data.setText("p\nq");
    QWidget* map = window_->canvas().viewport();
    QDragEnterEvent enter(window_->canvas().viewRect(card).center().toPoint(), Qt::CopyAction, &data,
                          Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(map, &enter);
    auto* mark = map->findChild<DropMark*>();
    QVERIFY(mark->isVisible());
    QVERIFY(mark->geometry().contains(window_->canvas().viewRect(card).center().toPoint()));
    QVERIFY2(line().startsWith("2 line(s) become 2 card(s)"), qPrintable(line()));
    dropOn(card, data);
    QVERIFY(!mark->isVisible());
    QCOMPARE(journey().cards.size(), 3);
    QCOMPARE(journey().cards.last().lane, find(project(), card)->lane);
    press(Qt::Key_Z);
    QCOMPARE(journey().cards.size(), 1);
}

void ClipboardFlowTest::aDropOnAHeadingThatStandsStillGoesToItsStep() {
    Canvas& canvas = window_->canvas();
    const Id<Step> step = journey().steps.first().id;
    window_->document().perform("Title", set<&Step::title>(project(), step, "I pack"));
    canvas.zoomTo(2);
    canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->maximum());
    QPointF heading(canvas.viewRect(step).center().x(), 0);
    QVERIFY(canvas.viewRect(step).bottom() < 0);
    while (canvas.at(heading) != Selection(step) && heading.y() < canvas.viewport()->height())
        heading += QPointF(0, 4);
    QMimeData data;
    data.setText("I drive\nI unpack");
    QDragEnterEvent enter(heading.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &enter);
    QVERIFY(canvas.viewport()->findChild<DropMark*>()->isVisible());
    QDropEvent drop(heading, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &drop);
    QCOMPARE(journey().steps.size(), 3);
    QCOMPARE(journey().steps[1].title, "I drive");
}

void ClipboardFlowTest::aDroppedPictureFileBecomesACard() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("front door.png");
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(path));
    const Id<Card> card = add("here");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    dropOn(card, data);
    QCOMPARE(project().images.size(), 1);
    QCOMPARE(journey().cards.last().altText, "front door");
    QCOMPARE(journey().cards.last().lane, find(project(), card)->lane);
}

void ClipboardFlowTest::aDroppedTextFileOpens() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("moving.mmd"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("journey\n  title I move house\n  section Now\n    I pack: 3: Me\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    dropOn(journey().steps.first().id, data);
    QCOMPARE(project().about.title, "I move house");
}

void ClipboardFlowTest::theHandleCopiesThePicture() {
    window_->findChild<PictureHandle*>()->click();
    QVERIFY(!QImage::fromData(QApplication::clipboard()->mimeData()->data("image/png")).isNull());
}

QTEST_MAIN(ClipboardFlowTest)
#include "clipboard_flow_test.moc"

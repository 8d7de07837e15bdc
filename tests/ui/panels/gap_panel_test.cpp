#include "core/file/project_json.h"
#include "core/insight/gap.h"
#include "tests/support/resource_files.h"
#include "ui/look/look.h"
#include "ui/panels/gap_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace touchline;

/// The sample project in the panel, by its keys and its mouse.
class GapPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_ = std::make_unique<Document>();
        document_->start(fromJson(resourceBytes("samples/moving-house", "en")));
        panel_ = std::make_unique<GapPanel>(*document_);
        panel_->resize(300, 800);
        panel_->QWidget::show();
        panel_->show(journey().id, journey().personas.first());
        list_ = panel_->findChild<QListWidget*>();
    }

    void strengthsComeFirstAndThenTheFigures() {
        const QStringList texts = this->texts();
        QCOMPARE(texts[0], "Strengths to keep");
        QVERIFY(texts[1].startsWith("+1.6, I let the engineer in"));
        const QStringList inOrder{"Peaks to make",
                                  "1 of 3, moments of truth as intended",
                                  "Journey gap",
                                  "0.89, Noor Visser, emotional, coverage 11 of 12 steps",
                                  "Steps by impact",
                                  "11.5, I get my first bill: double, 2.3 below intended · n 164 · counts",
                                  "Unwanted contacts under their cause",
                                  "Customer and employee low together",
                                  "Change of the gap since the wave before",
                                  "Measured of the whole journey",
                                  "What if"};
        qsizetype at = 0;
        for (const QString& text : inOrder) {
            at = texts.indexOf(text, at);
            QVERIFY2(at >= 0, qPrintable(text + " is missing in\n" + texts.join(u'\n')));
        }
    }

    void enterAndAClickGoToTheStep() {
        QSignalSpy jumps(panel_.get(), &GapPanel::jumpWanted);
        QListWidgetItem* bill = row("11.5, I get my first bill");
        list_->setFocus();
        list_->setCurrentItem(bill);
        QTest::keyClick(list_, Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps[0][0].toUuid(), journey().steps[8].id.value());
        QTest::mouseClick(list_->viewport(), Qt::LeftButton, {}, list_->visualItemRect(bill).center());
        QVERIFY(jumps.size() >= 2);
    }

    void arrowsSkipHeadings() {
        list_->setFocus();
        list_->setCurrentRow(3); // the last strength
        QTest::keyClick(list_, Qt::Key_Down);
        QVERIFY(list_->currentItem()->text().startsWith("O5"));
    }

    void anotherDimensionAndAllTogetherCanBeChosen() {
        const QList<QComboBox*> boxes = panel_->findChildren<QComboBox*>();
        QTest::keyClick(boxes[1], Qt::Key_Down);
        QVERIFY(row("8.0, I get my first bill"));
        QCOMPARE(boxes[0]->count(), 3);
        QTest::keyClick(boxes[0], Qt::Key_End);
        QCOMPARE(boxes[0]->currentText(), "All together");
        QVERIFY(!texts().contains("Steps by impact")); // others have no share
        QVERIFY(texts().contains("Journey gap"));
    }

    void anEditShowsAtOnce() {
        Project project = document_->project();
        project.journeys[0].steps[8].title = "I am surprised";
        document_->perform("Rename", project);
        QVERIFY(row("11.5, I am surprised"));
    }

    void aBacklogItemThatIsSupposedToBeDoneLeavesLessOfTheGap() {
        QSignalSpy changes(panel_.get(), &GapPanel::whatIfChanged);
        const Project before = document_->project();
        QVERIFY(row("0.89, Journey gap that would remain"));
        list_->setCurrentItem(row("O2 I want to know"));
        QTest::keyClick(list_, Qt::Key_Space);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(panel_->whatIf(), QSet<Id<BacklogItem>>{before.backlog[1].id});
        // (33.71 - 5 * 1.8) / 37.7 = 0.655
        QTRY_VERIFY(row("0.66, Journey gap that would remain"));
        QCOMPARE(row("O2 I want to know")->checkState(), Qt::Checked);
        QCOMPARE(list_->currentItem(), row("O2 I want to know"));
        const QRect box = list_->visualItemRect(row("O3 I want"));
        QTest::mouseClick(list_->viewport(), Qt::LeftButton, {}, box.center());
        QTRY_VERIFY(row("0.53, Journey gap that would remain"));
        QCOMPARE(document_->project(), before);
    }

    void aJourneyWithoutValuesSaysWhatToDo() {
        panel_->show(document_->project().journeys[2].id, {});
        QVERIFY(texts().contains("Nothing is known yet"));
    }

    void whileNobodyLooksNothingIsWorkedOut() {
        panel_->hide();
        panel_->show(document_->project().journeys[1].id, document_->project().journeys[1].personas.first());
        QVERIFY(row("11.5, I get my first bill"));
        panel_->QWidget::show();
        QVERIFY(row("0.98, Karim Bensaïd, emotional"));
    }

private:
    const Journey& journey() const { return document_->project().journeys.first(); }

    QStringList texts() const {
        QStringList texts;
        for (int i = 0; i < list_->count(); ++i)
            texts.append(list_->item(i)->text());
        return texts;
    }

    QListWidgetItem* row(const QString& start) const {
        const QList<QListWidgetItem*> found = list_->findItems(start, Qt::MatchStartsWith);
        return found.isEmpty() ? nullptr : found.first();
    }

    std::unique_ptr<Document> document_;
    std::unique_ptr<GapPanel> panel_;
    QListWidget* list_ = nullptr;
};

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale("en"));
    applyLook();
    GapPanelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "gap_panel_test.moc"

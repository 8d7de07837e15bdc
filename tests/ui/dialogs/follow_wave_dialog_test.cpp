#include "tests/support/measured_project.h"
#include "ui/dialogs/follow_wave_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace touchline;
using namespace touchline::testing;

class FollowWaveDialogTest : public QObject {
    Q_OBJECT

private slots:
    void whatWillChangeIsShownFirst() {
        open(made_.project);
        QTreeWidgetItem* journey = table().topLevelItem(0);
        QCOMPARE(journey->text(0), "I move");
        QCOMPARE(journey->child(0)->text(0), "I get my first bill · emotional · Noor");
        QCOMPARE(journey->child(0)->text(1), "");
        QCOMPARE(journey->child(0)->text(2), "–1.5, n 164");
        QVERIFY(!made_.pointIn(document_->project()));
        accept();
        const CurvePoint* point = made_.pointIn(document_->project());
        QVERIFY(point);
        QCOMPARE(point->value, -1.5);
        QCOMPARE(std::get<FromWave>(point->origin).wave, made_.april);
        document_->undo();
        QVERIFY(!document_->canUndo());
        QVERIFY(!made_.pointIn(document_->project()));
    }

    void aValueSetByHandStaysUnlessItIsReplaced() {
        open(setPoint(made_.project, made_.step, made_.realised(), 1));
        QCOMPARE(table().topLevelItem(0)->child(0)->text(1), "+1.0");
        QCOMPARE(table().topLevelItem(0)->child(0)->text(2), "set by hand, stays");
        QVERIFY(!ok().isEnabled());
        dialog_->findChild<QCheckBox*>()->click();
        QCOMPARE(table().topLevelItem(0)->child(0)->text(2), "–1.5, n 164");
        QVERIFY(ok().isEnabled());
        accept();
        QCOMPARE(made_.pointIn(document_->project())->value, -1.5);
    }

    void aJourneyThatIsNotTickedStays() {
        open(made_.project);
        table().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!ok().isEnabled());
    }

    void whatIsAsInTheWaveIsNotListed() {
        open(made_.project);
        accept();
        open(document_->project());
        QCOMPARE(table().topLevelItemCount(), 0);
        QVERIFY(!ok().isEnabled());
    }

private:
    void open(const Project& project) {
        const Project kept = project;
        dialog_.reset();
        document_ = std::make_unique<Document>(kept);
        dialog_ = std::make_unique<FollowWaveDialog>(*document_, made_.april, nullptr);
        dialog_->show();
    }
    QTreeWidget& table() const { return *dialog_->findChild<QTreeWidget*>(); }
    QPushButton& ok() const { return *dialog_->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    void accept() { ok().click(); }

    MeasuredProject made_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<FollowWaveDialog> dialog_;
};

QTEST_MAIN(FollowWaveDialogTest)
#include "follow_wave_dialog_test.moc"

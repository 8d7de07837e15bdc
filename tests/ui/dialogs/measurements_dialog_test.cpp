#include "tests/support/measured_project.h"
#include "ui/dialogs/measurements_dialog.h"
#include "ui/panels/results_field.h"
#include "ui/panels/trend_chart.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace touchline;
using namespace touchline::testing;

class MeasurementsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        dialog_.reset();
        made_ = MeasuredProject();
        document_ = std::make_unique<Document>(made_.project);
        dialog_ = std::make_unique<MeasurementsDialog>(*document_, nullptr);
        dialog_->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
    }

    void theLatestWaveStandsFirst() {
        QStringList texts;
        for (int row = 0; row < list().count(); ++row)
            texts.append(list().item(row)->text());
        QCOMPARE(texts, (QStringList{"Overview", "Waves", "April 2026", "October 2025", "Experience",
                                     "Feeling", "Results"}));
        QCOMPARE(list().currentItem()->text(), "Overview");
        QVERIFY(!button("&Delete")->isEnabled());
    }

    void theArrowsPassOverHeadings() {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(list().currentItem()->text(), "April 2026");
    }

    void aMetricShowsItsTrendAndWhatChanged() {
        dialog_->pick(made_.feeling.value());
        QVERIFY(dialog_->findChild<TrendChart*>());
        QVERIFY(says("1.5 of 5"));
        QVERIFY(says("Since October 2025: –0.3 ± 0.26: real"));
        QVERIFY(says("Target 4"));
    }

    void theOverviewSaysWhatIsLate() {
        QVERIFY(!button("Feeling"));
        document_->perform("x", set<&Metric::nextDate>(project(), made_.feeling, QDate(2026, 10, 15)));
        // Overdue from the day after on, and the clock of this machine may say any day.
        const bool isLate = QDate::currentDate() > QDate(2026, 10, 15);
        QCOMPARE(button("Feeling") != nullptr, isLate);
    }

    void aWaveIsAddedAndNamed() {
        pickFromMenu("&Wave");
        QCOMPARE(project().waves.size(), 3);
        auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(name);
        name->selectAll();
        QTest::keyClicks(name, "Spring");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(project().waves.last().name, "Spring");
        document_->undo();
        document_->undo();
        QVERIFY(!document_->canUndo());
        QCOMPARE(project().waves.size(), 2);
    }

    void aResultMetricHasNoCurve() {
        pickFromMenu("&Result Metric");
        const Metric& metric = project().library.metrics.last();
        QCOMPARE(metric.kind, MetricKind::result);
        QCOMPARE(metric.reporting, Reporting::figure);
    }

    void aFigureIsTypedInOneStep() {
        dialog_->pick(made_.april.value());
        type("Figure", "2.5");
        QCOMPARE(result().value, 2.5);
        type("Answers (n)", "200");
        QCOMPARE(result().n, 200);
        document_->undo();
        document_->undo();
        QCOMPARE(result().value, 1.5);
        QVERIFY(!document_->canUndo());
        QCOMPARE(line("Figure")->text(), "1.5");
    }

    void whatIsNoNumberChangesNothing() {
        dialog_->pick(made_.april.value());
        type("Figure", "much");
        QVERIFY(!document_->canUndo());
        QCOMPARE(line("Figure")->text(), "1.5");
    }

    void answersTakeThePlaceOfTheFigure() {
        dialog_->pick(made_.april.value());
        type("How many answered 2", "12");
        QCOMPARE(result().answers, (QList<AnswerCount>{{2, 12, 12, 12}}));
        QVERIFY(!line("Figure"));
        type("How many answered 4", "4");
        // (12 * 2 + 4 * 4) / 16 = 2.5
        QCOMPARE(table().topLevelItem(0)->text(2), "2.5 of 5");
        QCOMPARE(table().topLevelItem(0)->text(3), "16");
    }

    void aResultIsAddedLikeTheOneBeforeAndTakenAway() {
        dialog_->pick(made_.april.value());
        button("Add Result")->click();
        QCOMPARE(table().topLevelItemCount(), 2);
        const WaveResult& added = find(project(), made_.april)->results.last();
        QCOMPARE(added.metric, made_.feeling);
        QCOMPARE(added.step, made_.step);
        button("Remove Result")->click();
        QCOMPARE(table().topLevelItemCount(), 1);
        QCOMPARE(result().value, 1.5);
    }

    void aResultCanBeAboutAStageOrAJourney() {
        dialog_->pick(made_.april.value());
        auto* about = combo("About");
        about->setCurrentIndex(0);
        emit about->activated(0);
        QCOMPARE(result().journey, project().journeys.first().id);
        QVERIFY(!result().step);
        QVERIFY(table().topLevelItem(0)->text(1).startsWith("I move"));
    }

    void deletingAMetricWithResultsAsksFirst() {
        dialog_->pick(made_.feeling.value());
        button("&Delete")->click();
        auto* box = dialog_->findChild<QMessageBox*>();
        QVERIFY(box);
        QVERIFY2(box->text().contains("2"), qPrintable(box->text()));
        QCOMPARE(project().library.metrics.size(), 1);
        for (auto* answer : box->buttons()) {
            if (answer->text() == "Delete")
                answer->click();
        }
        QVERIFY(project().library.metrics.isEmpty());
        QVERIFY(project().waves.first().results.isEmpty());
        document_->undo();
        QCOMPARE(result().value, 1.5);
    }

    void onlyAWaveSetsRealisedValues() {
        QVERIFY(!button("Set &Realised Values…")->isVisible());
        dialog_->pick(made_.april.value());
        QVERIFY(button("Set &Realised Values…")->isVisible());
        dialog_->pick(made_.feeling.value());
        QVERIFY(!button("Set &Realised Values…")->isVisible());
    }

private:
    const Project& project() const { return document_->project(); }
    const WaveResult& result() const { return find(project(), made_.april)->results.first(); }
    QListWidget& list() const { return *dialog_->findChild<QListWidget*>(); }
    QTreeWidget& table() const { return *dialog_->findChild<QTreeWidget*>(); }
    /// What is on its way out does not count.
    template <class W>
    W* named(const QString& name) const {
        for (W* widget : dialog_->findChildren<W*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QLineEdit* line(const QString& name) const { return named<QLineEdit>(name); }
    QComboBox* combo(const QString& name) const { return named<QComboBox>(name); }
    QPushButton* button(const QString& text) const {
        for (auto* button : dialog_->findChildren<QPushButton*>()) {
            if (button->text() == text || button->accessibleName().startsWith(text))
                return button;
        }
        return nullptr;
    }
    bool says(const QString& text) const {
        return std::ranges::any_of(dialog_->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->text() == text; });
    }
    void type(const QString& name, const QString& text) {
        QLineEdit* edit = line(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void pickFromMenu(const QString& text) {
        for (QAction* action : button("&Add")->menu()->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL("no such sort");
    }

    MeasuredProject made_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<MeasurementsDialog> dialog_;
};

QTEST_MAIN(MeasurementsDialogTest)
#include "measurements_dialog_test.moc"

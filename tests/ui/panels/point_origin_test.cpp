#include "tests/support/measured_project.h"
#include "ui/panels/inspector.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class PointOriginTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        made_ = MeasuredProject();
        show(setPoint(made_.project, made_.step, made_.realised(), 1));
    }

    void aHandSetValueCanTakeThatOfTheWave() {
        QVERIFY(says("Set by hand"));
        auto* take = shown<QPushButton>("Take –1.5, n 164, from April 2026");
        QVERIFY(take);
        take->click();
        QCOMPARE(point().value, -1.5);
        QVERIFY(says("April 2026, n 164"));
        QVERIFY(says("–1.7 to –1.3, 95 %")); // t(163) 1.2 / sqrt(164) = 0.185
        QVERIFY(!take->isVisible());
        document_->undo();
        QVERIFY(!document_->canUndo());
        QVERIFY(take->isVisible());
    }

    void theFiguresOfAWaveAreTyped() {
        QVERIFY(!line("Mean (v)"));
        choose(2); // April
        type("Mean (v)", "-0.4");
        type("Answers (n)", "24");
        type("Deviation (v)", "1.2");
        const auto origin = std::get<FromWave>(point().origin);
        QCOMPARE(point().value, -0.4);
        QCOMPARE(origin.wave, made_.april);
        QCOMPARE(origin.n, 24);
        QCOMPARE(origin.sd, 1.2);
        // t(23) = 2.069; 2.069 * 1.2 / sqrt(24) = 0.507.
        QVERIFY(says("indicative: –0.9 to 0.1, 95 %"));
        type("Answers (n)", "9");
        QVERIFY(says("too few answers for a band"));
        choose(0);
        QVERIFY(!line("Mean (v)"));
        QCOMPARE(std::get<ByHand>(point().origin).n, 9);
    }

    void otherQuestionsOfTheDimensionStandBeside() {
        const auto other = addToLibrary(document_->project(), Metric{.kind = MetricKind::sentiment,
                                                                     .name = "Tone",
                                                                     .scaleMin = -1,
                                                                     .scaleMax = 1,
                                                                     .dimension = Dimension::emotional});
        const auto result = addResult(
            other.project, made_.april,
            {.metric = other.id, .step = made_.step, .persona = made_.persona, .value = -0.5, .n = 40});
        document_->perform("x", result.project);
        QVERIFY(says("April 2026\nFeeling 1.5 of 5, n 164 (leading)\nTone –0.5 of 1, n 40"));
    }

    void validatedSaysThatItNeedsEvidence() {
        const QString hint = "Validated needs at least one piece of evidence.";
        QVERIFY(says(hint));
        const auto quote = addToLibrary(document_->project(), Evidence{.text = "Why double?"});
        document_->perform("x", set<&CurvePoint::evidence>(quote.project, point().id, {quote.id}));
        QVERIFY(!says(hint));
    }

    void theJourneySaysHowWellItIsBacked() {
        const Id<Journey> journey = document_->project().journeys.first().id;
        inspector_->show({}, journey, made_.persona);
        QVERIFY(says("0 validated · 0 partly · 1 assumption(s)"));
        QVERIFY(says("No quote or interview with a date yet."));
        const QDate today = QDate::currentDate();
        const auto quote =
            addToLibrary(document_->project(), Evidence{.text = "Why double?", .date = today.addDays(-12)});
        document_->perform("x", set<&CurvePoint::evidence>(quote.project, point().id, {quote.id}));
        QVERIFY(std::ranges::any_of(inspector_->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->text().startsWith("12 days ago, on");
        }));
    }

private:
    void show(const Project& project) {
        const Project kept = project;
        inspector_.reset();
        document_ = std::make_unique<Document>(kept);
        inspector_ = std::make_unique<Inspector>(*document_);
        inspector_->show({Selection(point().id)}, kept.journeys.first().id, made_.persona);
        inspector_->resize(320, 900);
        inspector_->setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(inspector_.get()));
    }
    const CurvePoint& point() const { return *made_.pointIn(document_->project()); }
    template <class W>
    W* shown(const QString& text) const {
        for (W* widget : inspector_->widget()->findChildren<W*>()) {
            if (widget->isVisible() && (widget->accessibleName() == text || textOf(*widget) == text))
                return widget;
        }
        return nullptr;
    }
    static QString textOf(const QPushButton& button) { return button.text(); }
    static QString textOf(const QLabel& label) { return label.text(); }
    static QString textOf(const QLineEdit&) { return {}; }
    bool says(const QString& text) const { return shown<QLabel>(text); }
    QLineEdit* line(const QString& name) const { return shown<QLineEdit>(name); }
    void type(const QString& name, const QString& text) {
        QLineEdit* edit = line(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void choose(int wave) {
        for (auto* box : inspector_->widget()->findChildren<QComboBox*>()) {
            if (box->findText("October 2025") < 0)
                continue;
            box->setCurrentIndex(wave);
            emit box->activated(wave);
        }
    }

    MeasuredProject made_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<Inspector> inspector_;
};

QTEST_MAIN(PointOriginTest)
#include "point_origin_test.moc"

#include "ui/dialogs/log_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

class LogDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void activitiesAreChosenForSteps();
    void columnsThatNobodyKnowsAreAskedFor();
    void aTableDividedOtherwiseIsReadAnew();
    void aLogInXesHasNoColumns();

private:
    void open(const QByteArray& text) {
        QFile file(folder_.filePath("log.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        dialog_ = std::make_unique<LogDialog>(project_, project_.journeys.first().id, file.fileName(), text,
                                              LogMapping{}, nullptr);
        dialog_->show();
    }
    const QPushButton* button() const {
        return dialog_->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    QComboBox* named(const QString& name) const {
        for (auto* box : dialog_->findChildren<QComboBox*>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    /// The box below this caption.
    QComboBox* below(const QString& caption) const {
        for (const auto* label : dialog_->findChildren<QLabel*>()) {
            if (label->text() == caption)
                return qobject_cast<QComboBox*>(label->buddy());
        }
        return nullptr;
    }

    const QTemporaryDir folder_;
    Project project_;
    std::unique_ptr<LogDialog> dialog_;
};

void LogDialogTest::init() {
    Journey journey{.id = Id<Journey>::create(), .title = "Waiting"};
    journey.stages = {{.id = Id<Stage>::create()}};
    journey.steps = {{.id = Id<Step>::create(), .stage = journey.stages.first().id, .title = "I call"}};
    project_.journeys = {journey};
}

void LogDialogTest::activitiesAreChosenForSteps() {
    open("case,activity,timestamp\n1,phone,2026-01-01 10:00\n1,phone,2026-01-01 12:00\n");
    const auto phone = [this] { return named("Meant with phone"); };
    QTRY_VERIFY(phone());
    QVERIFY(!button()->isEnabled());
    phone()->setFocus();
    QTest::keyClick(phone(), Qt::Key_Down);
    QCOMPARE(phone()->currentText(), "I call");
    QTRY_VERIFY(button()->isEnabled());
    QCOMPARE(dialog_->mapping().steps, (QMap<QString, QString>{{"phone", "I call"}}));
    QCOMPARE(dialog_->behaviours().size(), 1);
    QCOMPARE(dialog_->behaviours().first().behaviour.repeat, std::optional(2.0));
}

void LogDialogTest::columnsThatNobodyKnowsAreAskedFor() {
    open("ticket,what,wann\n1,I call,2026-01-01 10:00\n2,I call,2026-01-01 12:00\n");
    QVERIFY(!button()->isEnabled());
    below("Cas&e")->setCurrentText("ticket");
    below("Ac&tivity")->setCurrentText("what");
    QVERIFY(!button()->isEnabled());
    below("Ti&me")->setCurrentText("wann");
    QTRY_VERIFY(button()->isEnabled());
    QCOMPARE(dialog_->mapping().activityColumn, "what");
    QCOMPARE(dialog_->behaviours().first().behaviour.cases, std::optional(2));
}

void LogDialogTest::aTableDividedOtherwiseIsReadAnew() {
    open("case;activity;timestamp,x\n1;I call;03-02-2026 10:00\n");
    QTRY_VERIFY(below("&Separator"));
    below("&Separator")->setCurrentText("Comma");
    QCOMPARE(below("Cas&e")->count(), 3);
    QVERIFY(!button()->isEnabled());
    below("&Separator")->setCurrentText("Semicolon");
    QCOMPARE(below("Cas&e")->currentText(), "case");
    below("Ti&me")->setCurrentText("timestamp,x");
    QTRY_VERIFY(button()->isEnabled());
}

void LogDialogTest::aLogInXesHasNoColumns() {
    open(
        "<log><trace><string key='concept:name' value='1'/><event><string key='concept:name' value='I call'/>"
        "<date key='time:timestamp' value='2026-01-01T10:00:00Z'/></event></trace></log>");
    QVERIFY(!below("Cas&e"));
    QTRY_VERIFY(button()->isEnabled());
}

QTEST_MAIN(LogDialogTest)
#include "log_dialog_test.moc"

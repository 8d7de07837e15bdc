#include "ui/dialogs/log_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

class LogDialogTest : public QObject {
    Q_OBJECT

private slots:
    void activitiesAreChosenForSteps() {
        Project project;
        Journey journey{.id = Id<Journey>::create(), .title = "Waiting"};
        journey.stages = {{.id = Id<Stage>::create()}};
        journey.steps = {{.id = Id<Step>::create(), .stage = journey.stages.first().id, .title = "I call"}};
        project.journeys = {journey};
        const QTemporaryDir folder;
        QFile file(folder.filePath("log.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("case,activity,timestamp\n1,phone,2026-01-01 10:00\n1,phone,2026-01-01 12:00\n");
        file.close();

        LogDialog dialog(project, journey.id, file.fileName(), {}, nullptr);
        dialog.show();
        const auto button = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        const auto phone = [&]() -> QComboBox* {
            for (auto* box : dialog.findChildren<QComboBox*>()) {
                if (box->accessibleName() == "Meant with phone")
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(phone());
        QVERIFY(!button->isEnabled());
        phone()->setFocus();
        QTest::keyClick(phone(), Qt::Key_Down);
        QCOMPARE(phone()->currentText(), "I call");
        QTRY_VERIFY(button->isEnabled());
        QCOMPARE(dialog.mapping().steps, (QMap<QString, QString>{{"phone", "I call"}}));
        QCOMPARE(dialog.behaviours().size(), 1);
        QCOMPARE(dialog.behaviours().first().behaviour.repeat, std::optional(2.0));
    }
};

QTEST_MAIN(LogDialogTest)
#include "log_dialog_test.moc"

#include "ui/dialogs/survey_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

namespace {

/// As Dutch Excel writes it.
const QByteArray table("Datum;E-mail;Stap;Rapportcijfer\r\n1-4-2026;a@b.nl;I wait;4,5\r\n"
                       "2-4-2026;c@d.nl;I waited;6\r\n");

Project someProject() {
    Project project;
    Journey journey{.id = Id<Journey>::create(), .title = "Waiting"};
    journey.stages = {{.id = Id<Stage>::create()}};
    journey.steps = {{.id = Id<Step>::create(), .stage = journey.stages.first().id, .title = "I wait"},
                     {.id = Id<Step>::create(), .stage = journey.stages.first().id, .title = "I leave"}};
    project.journeys = {journey};
    return project;
}

QComboBox* box(const QDialog& dialog, const QString& name) {
    for (auto* one : dialog.findChildren<QComboBox*>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QPushButton* importButton(const QDialog& dialog) {
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

} // namespace

class SurveyDialogTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    const Project project_ = someProject();

    QString path() const { return folder_.filePath("survey.csv"); }

private slots:
    void initTestCase() {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
    }

    void theDirectionOfAScaleHasToBeChosen() {
        SurveyDialog dialog(project_, project_.journeys.first().id, path(), table, {}, nullptr);
        dialog.show();
        QComboBox* direction = box(dialog, "Direction: Rapportcijfer");
        QVERIFY(direction && direction->isVisible());
        QCOMPARE(direction->currentIndex(), 0);
        QVERIFY(!importButton(dialog)->isEnabled());
        direction->setFocus();
        QTest::keyClick(direction, Qt::Key_Down);
        QCOMPARE(direction->currentText(), "High is good");
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QTest::keyClick(importButton(dialog), Qt::Key_Space);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.target().wave, "April 2026");
        QCOMPARE(dialog.target().date, QDate(2026, 4, 2));
    }

    void aWaveNeedsANameEvenWhereEnterIsFast() {
        SurveyDialog dialog(project_, project_.journeys.first().id, path(), table, {}, nullptr);
        dialog.show();
        box(dialog, "Direction: Rapportcijfer")->setCurrentIndex(1);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        for (auto* line : dialog.findChildren<QLineEdit*>()) {
            if (line->text() == "April 2026")
                line->clear();
        }
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!importButton(dialog)->isEnabled());
    }

    void personalColumnsAreShownAsLeftOut() {
        const SurveyDialog dialog(project_, project_.journeys.first().id, path(), table, {}, nullptr);
        QCOMPARE(box(dialog, "Used as: E-mail")->currentText(), "Personal, left out");
    }

    void namesThatAreNotKnownCanBeChosenFor() {
        SurveyDialog dialog(project_, project_.journeys.first().id, path(), table, {}, nullptr);
        dialog.show();
        box(dialog, "Direction: Rapportcijfer")->setCurrentIndex(1);
        QTRY_VERIFY(box(dialog, "Meant with I waited"));
        QComboBox* meant = box(dialog, "Meant with I waited");
        QCOMPARE(meant->currentText(), "The journey as a whole");
        QCOMPARE(meant->itemText(1), "I wait"); // the near miss is offered first
        meant->setFocus();
        QTest::keyClick(meant, Qt::Key_Down);
        QCOMPARE(dialog.mapping().places, (QMap<QString, QString>{{"I waited", "I wait"}}));
        const SurveyImport import =
            importSurvey(project_, dialog.answers(), dialog.mapping(), dialog.target());
        QCOMPARE(import.places, 1);
        QCOMPARE(import.answers, 2);
    }

    void aChosenNameCanBeGivenBackToTheJourney() {
        SurveyMapping kept;
        kept.places = {{"i WAITED", "I wait"}, {"elsewhere", "I leave"}};
        SurveyDialog dialog(project_, project_.journeys.first().id, path(), table, kept, nullptr);
        dialog.show();
        box(dialog, "Direction: Rapportcijfer")->setCurrentIndex(1);
        QTRY_VERIFY(box(dialog, "Meant with I waited"));
        QCOMPARE(box(dialog, "Meant with I waited")->currentText(), "I wait");
        box(dialog, "Meant with I waited")->setCurrentIndex(0);
        QCOMPARE(dialog.mapping().places, (QMap<QString, QString>{{"elsewhere", "I leave"}}));
    }

    void whatIsKeptIsNotAskedAgain() {
        SurveyDialog first(project_, project_.journeys.first().id, path(), table, {}, nullptr);
        box(first, "Direction: Rapportcijfer")->setCurrentIndex(1);
        SurveyDialog second(project_, project_.journeys.first().id, path(), table, first.mapping(), nullptr);
        QCOMPARE(box(second, "Direction: Rapportcijfer")->currentText(), "High is good");
        QTRY_VERIFY(importButton(second)->isEnabled());
    }

    void closingWhileItReadsIsNoHarm() {
        auto dialog = std::make_unique<SurveyDialog>(project_, project_.journeys.first().id, path(), table,
                                                     SurveyMapping(), nullptr);
        box(*dialog, "Direction: Rapportcijfer")->setCurrentIndex(1);
        dialog.reset();
        QTest::qWait(50);
    }
};

QTEST_MAIN(SurveyDialogTest)
#include "survey_dialog_test.moc"

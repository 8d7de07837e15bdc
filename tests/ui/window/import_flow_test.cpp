#include "core/file/project_json.h"
#include "tests/support/message_boxes.h"
#include "tests/support/resource_files.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/survey_dialog.h"
#include "ui/panels/gap_panel.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

namespace {

/// As Dutch Excel writes it: semicolons, Windows-1252, the day before the month, a decimal comma.
QByteArray surveyTable() {
    QByteArray table("Datum;Naam;Stap;Gevoel;Rapportcijfer\r\n");
    for (int i = 0; i < 20; ++i) {
        table += "13-7-2026;Jan;Ik krijg mijn jaarafrekening;1;4,5\r\n";
        table += "14-7-2026;Piet;Ik krijg mijn jaarafrekening;2;5,5\r\n";
    }
    for (int i = 0; i < 12; ++i)
        table += "14-7-2026;Ren\xe9;Ik vergelijk \x92s avonds leveranciers;3;7\r\n";
    return table;
}

} // namespace

/// From a file of figures to what they say, as users come to it.
class ImportFlowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSurveyOfDutchExcelBecomesRankedGaps();
    void aLogGivesItsStepsTheirFigures();
    void whatIsNoTableIsRefusedWithASentence();

private:
    const Project& project() const { return window_->document().project(); }
    QString file(const QString& name, const QByteArray& bytes) const {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    /// The dialog that a command and this file lead to.
    template <class Dialog>
    Dialog* opened(Command command, const QString& path) {
        window_->actions()[command].trigger();
        auto* files = window_->findChild<QFileDialog*>();
        if (!files)
            return nullptr;
        auto* name = files->findChild<QLineEdit*>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        const auto find = [this] { return window_->findChild<Dialog*>(); };
        return QTest::qWaitFor([&] { return find() != nullptr; }) ? find() : nullptr;
    }
    static QComboBox* box(const QDialog& dialog, const QString& name) {
        for (auto* one : dialog.findChildren<QComboBox*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    static QPushButton* importButton(const QDialog& dialog) {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }

    const QTemporaryDir folder_;
    QPointer<MainWindow> window_;
};

void ImportFlowTest::init() {
    QSettings().clear();
    window_ = new MainWindow;
    window_->resize(1366, 768);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    window_->start(fromJson(resourceBytes("samples/moving-house", "nl")));
}

void ImportFlowTest::cleanup() {
    delete window_;
}

void ImportFlowTest::aSurveyOfDutchExcelBecomesRankedGaps() {
    const Project before = project();
    auto* dialog = opened<SurveyDialog>(Command::importSurvey, file("enquete.csv", surveyTable()));
    QVERIFY(dialog);
    QCOMPARE(box(*dialog, "Used as: Naam")->currentText(), "Personal, left out");
    QVERIFY(!importButton(*dialog)->isEnabled()); // the directions were not said yet
    for (const char* question : {"Gevoel", "Rapportcijfer"}) {
        QComboBox* direction = box(*dialog, QStringLiteral("Direction: %1").arg(question));
        QVERIFY2(direction && direction->isVisible(), question);
        direction->setFocus();
        QTest::keyClick(direction, Qt::Key_H);
    }
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QTest::keyClick(importButton(*dialog), Qt::Key_Space);
    QTRY_VERIFY(testing::boxOf(*window_));
    const QString said = testing::boxOf(*window_)->text();
    QVERIFY2(said.contains("104"), qPrintable(said)); // two questions, 52 people
    testing::boxOf(*window_)->close();

    QCOMPARE(project().waves.size(), before.waves.size() + 1);
    QCOMPARE(project().waves.last().date, QDate(2026, 7, 14));
    QVERIFY(!toJson(project()).contains("Ren")); // nobody's name
    // Faces of 1 and 2, which are -2 and -1: 2.7 below the intended 1.2, for all, times importance 5.
    window_->actions()[Command::showGaps].trigger();
    auto* list = window_->findChild<GapPanel*>()->findChild<QListWidget*>();
    const auto first = [list] {
        const auto heading = list->findItems("Steps by impact", Qt::MatchExactly);
        return heading.isEmpty() ? QString() : list->item(list->row(heading.first()) + 1)->text();
    };
    QTRY_COMPARE(first(), "13.5, Ik krijg mijn jaarafrekening, 2.7 below intended · n 40 · counts");
    window_->document().undo();
    QVERIFY(project() == before);
}

void ImportFlowTest::aLogGivesItsStepsTheirFigures() {
    auto* dialog = opened<LogDialog>(Command::importLog,
                                     file("log.csv", "zaak;activiteit;tijdstip\r\n"
                                                     "1;Ik zie wat het per maand kost;13-7-2026 10:00\r\n"
                                                     "2;Ik zie wat het per maand kost;13-7-2026 11:00\r\n"));
    QVERIFY(dialog);
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QTest::keyClick(importButton(*dialog), Qt::Key_Space);
    const Behaviour& behaviour = project().journeys.first().steps[2].behaviour;
    QCOMPARE(behaviour.cases, std::optional(2));
    QCOMPARE(window_->document().undoName(), "Import event log");
}

void ImportFlowTest::whatIsNoTableIsRefusedWithASentence() {
    const Project before = project();
    window_->actions()[Command::importSurvey].trigger();
    auto* name = window_->findChild<QFileDialog*>()->findChild<QLineEdit*>();
    name->setText(file("empty.csv", {}));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(testing::boxOf(*window_));
    QVERIFY(testing::boxOf(*window_)->text().contains("empty.csv"));
    QVERIFY(project() == before);
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("import_flow_test");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QLocale::setDefault(QLocale("en"));
    ImportFlowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "import_flow_test.moc"

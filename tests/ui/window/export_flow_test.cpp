#include "core/edits/journeys.h"
#include "core/edits/steps.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/window/export_flow.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

class ExportFlowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void anotherEndingIsNotThatOfTheFormat();
    void furtherPagesAreReplacedOnlyWhenAsked_data();
    void furtherPagesAreReplacedOnlyWhenAsked();
    void newPagesAreWrittenUnasked();
    void aGapReportIsWrittenAsItsEndingSays_data();
    void aGapReportIsWrittenAsItsEndingSays();

private:
    /// On A4, since the map needs several pages there.
    void exportTo(const QString& name) {
        startExport(*document_, document_->project().journeys.first().id, *shown_, *window_);
        auto* choice = window_->findChild<ExportDialog*>();
        const auto boxes = choice->findChildren<QComboBox*>();
        boxes.at(0)->setCurrentIndex(int(ExportFormat::svg));
        boxes.last()->setCurrentIndex(int(Paper::a4));
        choice->accept();
        chooseFile(name);
    }
    void chooseFile(const QString& name) {
        auto* dialog = window_->findChild<QFileDialog*>();
        QVERIFY(dialog);
        auto* edit = dialog->findChild<QLineEdit*>();
        edit->setText(folder_->filePath(name));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!window_->findChild<QFileDialog*>());
    }
    void press(QMessageBox::ButtonRole role) {
        auto* box = window_->findChild<QMessageBox*>();
        QVERIFY(box);
        for (auto* button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
    }
    void put(const QString& name) {
        QFile file(folder_->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    }
    QByteArray read(const QString& name) const {
        QFile file(folder_->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Document> document_;
    std::unique_ptr<ShownView> shown_;
    std::unique_ptr<QWidget> window_;
    std::unique_ptr<QTemporaryDir> folder_;
};

void ExportFlowTest::init() {
    Project project = addJourney({}, JourneyKind::customer, "I move").project;
    for (int i = 0; i < 40; ++i)
        project = addStep(project, project.journeys.first().stages.first().id, "Step").project;
    document_ = std::make_unique<Document>(project);
    shown_ = std::make_unique<ShownView>(*document_);
    window_ = std::make_unique<QWidget>();
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    folder_ = std::make_unique<QTemporaryDir>();
}

void ExportFlowTest::anotherEndingIsNotThatOfTheFormat() {
    exportTo("map.pdf");
    QTRY_VERIFY(!read("map.pdf.svg").isEmpty());
    QVERIFY(!QFile::exists(folder_->filePath("map.pdf")));
    QVERIFY(!read("map.pdf-2.svg").isEmpty());
}

void ExportFlowTest::furtherPagesAreReplacedOnlyWhenAsked_data() {
    QTest::addColumn<bool>("agrees");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void ExportFlowTest::furtherPagesAreReplacedOnlyWhenAsked() {
    QFETCH(bool, agrees);
    put("map-2.svg");
    exportTo("map.svg");
    QTRY_VERIFY(window_->findChild<QMessageBox*>());
    QCOMPARE(read("map-2.svg"), "mine");
    QVERIFY(!QFile::exists(folder_->filePath("map.svg")));
    QCOMPARE(window_->findChild<QMessageBox*>()->informativeText(), "map-2.svg");
    press(agrees ? QMessageBox::AcceptRole : QMessageBox::RejectRole);
    QTRY_COMPARE(read("map-2.svg") == "mine", !agrees);
    QCOMPARE(QFile::exists(folder_->filePath("map.svg")), agrees);
}

void ExportFlowTest::newPagesAreWrittenUnasked() {
    put("map-999.svg");
    exportTo("map.svg");
    QTRY_VERIFY(!read("map.svg").isEmpty());
    QVERIFY(!read("map-2.svg").isEmpty());
    QCOMPARE(read("map-999.svg"), "mine");
}

void ExportFlowTest::aGapReportIsWrittenAsItsEndingSays_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << "gap.pdf"
                         << "gap.pdf" << QByteArray("%PDF-");
    QTest::newRow("HTML") << "gap.html"
                          << "gap.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("no ending") << "gap"
                               << "gap.pdf" << QByteArray("%PDF-");
}

void ExportFlowTest::aGapReportIsWrittenAsItsEndingSays() {
    QFETCH(QString, name);
    QFETCH(QString, written);
    QFETCH(QByteArray, start);
    startGapReport(*document_, document_->project().journeys.first().id, {}, *window_);
    chooseFile(name);
    QTRY_VERIFY(read(written).startsWith(start));
}

QTEST_MAIN(ExportFlowTest)
#include "export_flow_test.moc"

#include "core/edits/journeys.h"
#include "core/edits/set.h"
#include "core/exchange/import_result.h"
#include "core/file/file_error.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anEditIsOneStepWithItsName();
    void anEditThatChangesNothingIsNoStep();
    void aNewEditEndsRedo();
    void changedComesOnceWithBothValues();
    void backAtTheSavedValueIsUnmodified();
    void saveAndOpenGiveTheSameProject();
    void aFailedOpenLeavesTheProject();
    void aFailedSaveLeavesItModified();
    void anImportHasNoFileOfItsOwn();
    void aLostFileIsModifiedUntilItIsSaved();

private:
    Project titled(const QString& title) const {
        return setAbout<&About::title>(document_->project(), title);
    }
    QString file(const QString& name) const { return folder_.filePath(name); }

    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
};

void DocumentTest::init() {
    document_ = std::make_unique<Document>(addJourney({}, JourneyKind::customer, "I move").project);
}

void DocumentTest::anEditIsOneStepWithItsName() {
    const Project before = document_->project();
    document_->perform("Rename", titled("A"));
    document_->perform("Rename again", titled("B"));
    QCOMPARE(document_->undoName(), "Rename again");
    document_->undo();
    QCOMPARE(document_->project().about.title, "A");
    QCOMPARE(document_->undoName(), "Rename");
    QCOMPARE(document_->redoName(), "Rename again");
    document_->undo();
    QCOMPARE(document_->project(), before);
    QVERIFY(!document_->canUndo());
    document_->undo();
    document_->redo();
    document_->redo();
    QCOMPARE(document_->project().about.title, "B");
    QVERIFY(!document_->canRedo());
}

void DocumentTest::anEditThatChangesNothingIsNoStep() {
    QSignalSpy changed(document_.get(), &Document::changed);
    document_->perform("Rename", titled(""));
    QVERIFY(!document_->canUndo());
    QCOMPARE(changed.count(), 0);
}

void DocumentTest::aNewEditEndsRedo() {
    document_->perform("Rename", titled("A"));
    document_->undo();
    document_->perform("Rename", titled("B"));
    QVERIFY(!document_->canRedo());
}

void DocumentTest::changedComesOnceWithBothValues() {
    QStringList seen;
    connect(document_.get(), &Document::changed, this, [&](const Project& before, const Project& after) {
        seen.append(before.about.title + ">" + after.about.title);
        QCOMPARE(document_->project(), after);
    });
    document_->perform("Rename", titled("A"));
    document_->undo();
    document_->redo();
    document_->start({});
    QCOMPARE(seen, QStringList({">A", "A>", ">A", "A>"}));
}

void DocumentTest::backAtTheSavedValueIsUnmodified() {
    QVERIFY(!document_->isModified());
    document_->perform("Rename", titled("A"));
    QVERIFY(document_->isModified());
    document_->saveAs(file("clean.journey"));
    QVERIFY(!document_->isModified());
    QCOMPARE(document_->path(), file("clean.journey"));
    document_->undo();
    QVERIFY(document_->isModified());
    document_->redo();
    QVERIFY(!document_->isModified());
    document_->perform("Rename", titled("B"));
    document_->perform("Rename", titled("A"));
    QVERIFY(!document_->isModified());
}

void DocumentTest::saveAndOpenGiveTheSameProject() {
    document_->perform("Rename", titled("A"));
    const Project saved = document_->project();
    document_->saveAs(file("same.journey"));
    document_->perform("Rename", titled("B"));
    QCOMPARE(document_->open(file("same.journey")), QStringList());
    QCOMPARE(document_->project(), saved);
    QVERIFY(!document_->canUndo());
    QVERIFY(!document_->isModified());
}

void DocumentTest::aFailedOpenLeavesTheProject() {
    QFile bad(file("bad.journey"));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no journey");
    bad.close();
    document_->perform("Rename", titled("A"));
    const Project before = document_->project();
    for (const QString& name : {file("bad.journey"), file("missing.journey"), folder_.path()})
        QVERIFY_EXCEPTION_THROWN(document_->open(name), FileError);
    QCOMPARE(document_->project(), before);
    QVERIFY(document_->canUndo());
    QVERIFY(document_->isModified());
}

void DocumentTest::aFailedSaveLeavesItModified() {
    document_->perform("Rename", titled("A"));
    QVERIFY_EXCEPTION_THROWN(document_->saveAs(file("no/such/folder.journey")), FileError);
    QVERIFY(document_->isModified());
    QVERIFY(document_->path().isEmpty());
}

void DocumentTest::anImportHasNoFileOfItsOwn() {
    QFile text(file("map.mmd"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("journey\n  title I move\n  section Keys\n    I call: 9: Noor\n");
    text.close();
    const QStringList notices = document_->open(text.fileName());
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first().contains("4"));
    QCOMPARE(document_->project().journeys.first().title, "I move");
    QVERIFY(document_->path().isEmpty());
}

void DocumentTest::aLostFileIsModifiedUntilItIsSaved() {
    const Project opened = document_->project();
    document_->saveAs(file("lost.journey"));
    document_->open(file("lost.journey"));
    std::optional<Project> before;
    connect(document_.get(), &Document::written, this,
            [&](const FileToSave&, const Project& project) { before = project; });
    QVERIFY(QFile::remove(file("lost.journey")));
    document_->loseFile();
    QVERIFY(document_->isModified());
    document_->perform("Rename", titled("A"));
    document_->undo();
    QVERIFY(document_->isModified());
    document_->saveAs(file("lost.journey"));
    QVERIFY(!document_->isModified());
    QVERIFY(before == opened); // as an earlier version, not nothing
}

QTEST_MAIN(DocumentTest)
#include "document_test.moc"

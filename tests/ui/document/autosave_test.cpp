#include "core/edits/journeys.h"
#include "core/edits/set.h"
#include "ui/document/autosave.h"
#include "ui/document/data_folders.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace touchline;

namespace {

QStringList kept() {
    QStringList files;
    for (const QString& folder : QDir(autosaveRoot()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString file = autosaveRoot() + u'/' + folder + "/project.journey";
        if (QFile::exists(file))
            files.append(file);
    }
    return files;
}

Project titled(const Project& project, const QString& title) {
    return setAbout<&About::title>(project, title);
}

QString keptTitle() {
    return kept().isEmpty() ? QString() : loadSnapshot(kept().first()).project.about.title;
}

/// The program of which a test kills one: counts in a title that is changed, then in one that is typed, and
/// tells what is kept.
int count() {
    Document document(addJourney({}, JourneyKind::customer, "I move").project);
    Autosave autosave(document);
    int number = 0, given = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        const QString title = QString::number(++number);
        if (number % 2)
            document.perform("Count", titled(document.project(), title));
        else
            document.type(
                &timer, [title](const Project& project) { return titled(project, title); }, [] {});
    });
    QObject::connect(&autosave, &Autosave::written, [&] {
        std::printf("%d\n", std::exchange(given, number));
        std::fflush(stdout);
    });
    timer.start(50);
    return QApplication::exec();
}

} // namespace

class AutosaveTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aChangeIsKept();
    void whatIsTypedIsKeptToo();
    void eachChangeIsKept();
    void theFileThatItBeganFromIsTold();
    void afterASaveElsewhereThatFileIsTold();
    void whatLostItsFileIsKept();
    void savingTakesItAway();
    void undoingToWhatIsSavedTakesItAway();
    void typingThatComesToNothingTakesItAway();
    void givingUpTakesItAway();
    void typingThatIsFinishedKeepsIt();
    void whatACrashLeftIsGoneOnWith();
    void aFolderThatCannotBeWrittenIsToldOnce();
    void aProgramThatIsKilledLeavesWhatItKept();

private:
    void change(const QString& title) { document_->perform("Rename", titled(document_->project(), title)); }

    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<Autosave> autosave_;
};

void AutosaveTest::init() {
    autosave_.reset();
    QTRY_VERIFY(kept().isEmpty());
    QDir(autosaveRoot()).removeRecursively();
    document_ = std::make_unique<Document>(addJourney({}, JourneyKind::customer, "I move").project);
    autosave_ = std::make_unique<Autosave>(*document_);
}

void AutosaveTest::aChangeIsKept() {
    change("A");
    QTRY_COMPARE(keptTitle(), "A");
    QVERIFY(loadSnapshot(kept().first()).project == document_->project());
    const SnapshotNote note = loadSnapshotNote(kept().first());
    QVERIFY(note.file.isEmpty() && note.base.isEmpty());
    QVERIFY(qAbs(note.time.secsTo(QDateTime::currentDateTime())) < 60);
}

void AutosaveTest::whatIsTypedIsKeptToo() {
    document_->type(
        this, [](const Project& project) { return titled(project, "typed"); }, [] {});
    QTRY_COMPARE(keptTitle(), "typed");
    QVERIFY(!document_->isModified());
    QVERIFY(!document_->canUndo());
}

void AutosaveTest::eachChangeIsKept() {
    QSignalSpy written(autosave_.get(), &Autosave::written);
    for (int i = 0; i < 3; ++i) {
        change(QString::number(i));
        QTRY_COMPARE(keptTitle(), QString::number(i));
    }
    QCOMPARE(kept().size(), 1);
    QTRY_COMPARE(written.size(), 3);
}

void AutosaveTest::theFileThatItBeganFromIsTold() {
    document_->saveAs(folder_.filePath("a.journey"));
    change("A");
    QTRY_COMPARE(keptTitle(), "A");
    const SnapshotNote note = loadSnapshotNote(kept().first());
    QCOMPARE(note.file, folder_.filePath("a.journey"));
    QFile file(note.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(note.base, hashOf(file.readAll()).toHex());
}

void AutosaveTest::afterASaveElsewhereThatFileIsTold() {
    document_->saveAs(folder_.filePath("a.journey"));
    change("A");
    QTRY_COMPARE(keptTitle(), "A");
    const FileToSave file = document_->toSave(folder_.filePath("b.journey"));
    change("B"); // while it is saved
    QTRY_COMPARE(keptTitle(), "B");
    document_->saved(file, saveFile(file));
    QTRY_COMPARE(loadSnapshotNote(kept().first()).file, file.path);
    QCOMPARE(keptTitle(), "B");
}

void AutosaveTest::whatLostItsFileIsKept() {
    document_->saveAs(folder_.filePath("a.journey"));
    change("A");
    QTRY_COMPARE(keptTitle(), "A");
    document_->saveAs(folder_.filePath("a.journey"));
    QTRY_VERIFY(kept().isEmpty());
    document_->loseFile();
    QTRY_COMPARE(keptTitle(), "A");
}

void AutosaveTest::savingTakesItAway() {
    change("A");
    QTRY_COMPARE(kept().size(), 1);
    document_->saveAs(folder_.filePath("a.journey"));
    QTRY_VERIFY(kept().isEmpty());
    change("B");
    QTRY_COMPARE(keptTitle(), "B");
}

void AutosaveTest::undoingToWhatIsSavedTakesItAway() {
    change("A");
    QTRY_COMPARE(kept().size(), 1);
    document_->undo();
    QTRY_VERIFY(kept().isEmpty());
}

void AutosaveTest::typingThatComesToNothingTakesItAway() {
    document_->type(
        this, [](const Project& project) { return titled(project, "typed"); }, [] {});
    QTRY_COMPARE(kept().size(), 1);
    document_->endTyping(this);
    QTRY_VERIFY(kept().isEmpty());
}

void AutosaveTest::givingUpTakesItAway() {
    change("A");
    QTRY_COMPARE(kept().size(), 1);
    autosave_.reset();
    QTRY_VERIFY(kept().isEmpty());
    QTRY_VERIFY(QDir(autosaveRoot()).isEmpty());
}

void AutosaveTest::typingThatIsFinishedKeepsIt() {
    document_->type(
        this, [](const Project& project) { return titled(project, "typed"); }, [] {});
    QTRY_COMPARE(kept().size(), 1);
    document_->endTyping(this);
    change("typed");
    QTest::qWait(100);
    QCOMPARE(keptTitle(), "typed");
}

void AutosaveTest::whatACrashLeftIsGoneOnWith() {
    AutosaveSlot::create(autosaveRoot())->write(document_->project(), {}, {});
    const auto left = AutosaveSlot::leftBehind(autosaveRoot());
    QCOMPARE(left.size(), 1);
    autosave_->adopt(left.first());
    change("A");
    QTRY_COMPARE(loadSnapshot(left.first()->file()).project.about.title, "A");
    QCOMPARE(kept().size(), 1);
}

void AutosaveTest::aFolderThatCannotBeWrittenIsToldOnce() {
    QSignalSpy failed(autosave_.get(), &Autosave::failed);
    QFile hindrance(autosaveRoot());
    QVERIFY(QDir().mkpath(QFileInfo(autosaveRoot()).path()));
    QVERIFY(hindrance.open(QIODevice::WriteOnly));
    change("A");
    QTRY_COMPARE(failed.size(), 1);
    change("B");
    QTest::qWait(1500);
    QCOMPARE(failed.size(), 1);
    QVERIFY(hindrance.remove());
    change("C");
    QTRY_COMPARE(keptTitle(), "C");
}

void AutosaveTest::aProgramThatIsKilledLeavesWhatItKept() {
    for (int round = 0; round < 2; ++round) {
        QProcess counting;
        counting.start(QApplication::applicationFilePath(), {"count"});
        int told = 0;
        for (int line = 0; line <= round + 1; ++line) {
            QTRY_VERIFY_WITH_TIMEOUT(counting.canReadLine(), 60'000);
            told = counting.readLine().toInt();
        }
        counting.kill();
        QVERIFY(counting.waitForFinished());
        const auto left = AutosaveSlot::leftBehind(autosaveRoot());
        QCOMPARE(left.size(), 1);
        QVERIFY(loadSnapshot(left.first()->file()).project.about.title.toInt() > told);
        left.first()->discard();
    }
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setOrganizationName("touchline-test");
    application.setApplicationName("autosave_test");
    if (application.arguments().value(1) == "count")
        return count();
    AutosaveTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "autosave_test.moc"

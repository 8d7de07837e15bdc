#include "core/file/autosave_slot.h"
#include "tests/support/any_project.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace touchline;

namespace {

/// Another program keeps `work` and is killed with the slot in its hands.
void leaveBehind(const QString& root, const std::function<void(AutosaveSlot&)>& work) {
    const pid_t child = fork();
    if (child == 0) {
        const auto slot = AutosaveSlot::create(root);
        work(*slot);
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
}

} // namespace

class AutosaveSlotTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        root_ = folder_->filePath("autosave");
    }

    void whatAKilledProgramLeavesIsFound();
    void whatALivingProgramHoldsIsNotOffered();
    void theDiskIsTouchedOnlyToWrite();
    void whatIsDiscardedIsGone();
    void anEmptySlotIsClearedAway();
    void imagesThatAreNoLongerUsedGo();
    void whatIsNotRecoveredStaysForTheNextTime();

private:
    QStringList folders() const { return QDir(root_).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    const Project project_ = testing::completeProject();
    const SnapshotNote note_{.time = QDateTime(QDate(2026, 11, 29), QTime(1, 2), Qt::UTC),
                             .file = "/a.journey"};
    std::unique_ptr<QTemporaryDir> folder_;
    QString root_;
};

void AutosaveSlotTest::whatAKilledProgramLeavesIsFound() {
    leaveBehind(root_, [this](AutosaveSlot& slot) { slot.write(project_, {}, note_); });
    leaveBehind(root_, [this](AutosaveSlot& slot) {
        slot.write(project_, {}, note_);
        slot.write({}, {}, note_);
    });
    const auto left = AutosaveSlot::leftBehind(root_);
    QCOMPARE(left.size(), 2);
    QVERIFY(loadSnapshot(left[0]->file()).project == Project()); // the latest is first
    QVERIFY(loadSnapshot(left[1]->file()).project == project_);
    QCOMPARE(loadSnapshotNote(left[1]->file()).file, "/a.journey");
}

void AutosaveSlotTest::whatALivingProgramHoldsIsNotOffered() {
    const auto slot = AutosaveSlot::create(root_);
    slot->write(project_, {}, note_);
    QVERIFY(AutosaveSlot::leftBehind(root_).isEmpty());
    QVERIFY(QFile::exists(slot->file()));
}

void AutosaveSlotTest::theDiskIsTouchedOnlyToWrite() {
    auto slot = AutosaveSlot::create(root_);
    QVERIFY(!QFile::exists(root_));
    slot->discard();
    slot.reset();
    QVERIFY(!QFile::exists(root_));
}

void AutosaveSlotTest::whatIsDiscardedIsGone() {
    auto slot = AutosaveSlot::create(root_);
    auto writing = slot;
    slot->discard();
    slot.reset();
    writing->write(project_, {}, note_); // was under way
    QCOMPARE(folders().size(), 1);
    writing.reset();
    QVERIFY(folders().isEmpty());
}

void AutosaveSlotTest::anEmptySlotIsClearedAway() {
    leaveBehind(root_, [this](AutosaveSlot& slot) {
        slot.write(project_, {}, note_);
        QFile::remove(slot.file()); // as if it was killed before the first one was whole
    });
    QCOMPARE(folders().size(), 1);
    QVERIFY(AutosaveSlot::leftBehind(root_).isEmpty());
    QVERIFY(folders().isEmpty());
}

void AutosaveSlotTest::imagesThatAreNoLongerUsedGo() {
    const auto slot = AutosaveSlot::create(root_);
    const QString image = snapshotImagePath(slot->file(), project_.images.first().id.text());
    slot->write(project_, {}, note_);
    QVERIFY(QFile::exists(image));
    slot->write({}, {}, note_);
    QVERIFY(!QFile::exists(image));
}

void AutosaveSlotTest::whatIsNotRecoveredStaysForTheNextTime() {
    leaveBehind(root_, [this](AutosaveSlot& slot) { slot.write(project_, {}, note_); });
    for (int start = 0; start < 2; ++start)
        QCOMPARE(AutosaveSlot::leftBehind(root_).size(), 1);
}

QTEST_GUILESS_MAIN(AutosaveSlotTest)
#include "autosave_slot_test.moc"

#include "core/edits/cards.h"
#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "ui/dialogs/entry_delegate.h"
#include "ui/dialogs/library_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace touchline;

class LibraryDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNameIsChangedEverywhereInOneStep();
    void anEntryIsAddedAndNamed();
    void deletingWhatIsUsedAsksFirst();
    void deletingWhatIsNotUsedGoesAtOnce();
    void howOftenAnEntryIsUsedStandsBesideIt();
    void aPlaceOfUseIsALink();
    void aNameThatIsTakenOffersToMakeThemOne();
    void entriesMoveByKeys();
    void entriesAreFoundByAPartOfTheirText();
    void evidenceIsListedByKind();
    void evidenceIsAttachedToWhatIsSelected();
    void everyBookHasItsFields_data();
    void everyBookHasItsFields();

private:
    void open(Book book) {
        dialog_ = std::make_unique<LibraryDialog>(*document_, book, nullptr);
        dialog_->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
    }
    QListWidget& list() const { return *dialog_->findChild<QListWidget*>(); }
    void press(const QString& text) {
        for (auto* button : dialog_->findChildren<QPushButton*>()) {
            if (button->accessibleName() == text || button->text() == text)
                return button->click();
        }
    }
    void type(const QString& text) {
        auto* name = dialog_->findChild<Field*>()->findChild<QLineEdit*>();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, text);
        QTest::keyClick(name, Qt::Key_Return);
    }
    static void answer(QMessageBox& box, const QString& text) {
        for (auto* button : box.buttons()) {
            if (button->text() == text)
                button->click();
        }
    }
    bool visibleBox() const {
        const auto boxes = dialog_->findChildren<QMessageBox*>();
        return std::ranges::any_of(boxes, [](const QMessageBox* box) { return box->isVisible(); });
    }
    const Project& project() const { return document_->project(); }

    std::unique_ptr<Document> document_;
    std::unique_ptr<LibraryDialog> dialog_;
    Id<Step> step_;
};

void LibraryDialogTest::init() {
    dialog_.reset();
    const Project made = addJourney({}, JourneyKind::customer, "I move").project;
    step_ = made.journeys.first().steps.first().id;
    const auto role = addToLibrary(made, Role{.name = "Planer"});
    document_ = std::make_unique<Document>(set<&Step::owner>(role.project, step_, role.id));
}

void LibraryDialogTest::aNameIsChangedEverywhereInOneStep() {
    open(Book::roles);
    type("Planner");
    QVERIFY(dialog_->isVisible());
    QCOMPARE(list().item(0)->text(), "Planner");
    QCOMPARE(find(project(), find(project(), step_)->owner)->name, "Planner");
    document_->undo();
    QVERIFY(!document_->canUndo());
    QCOMPARE(list().item(0)->text(), "Planer");
}

void LibraryDialogTest::anEntryIsAddedAndNamed() {
    open(Book::channels);
    press("&Add");
    QCOMPARE(project().library.channels.size(), 1);
    type("E-mail");
    QCOMPARE(project().library.channels.first().name, "E-mail");
    QCOMPARE(list().count(), 1);
}

void LibraryDialogTest::deletingWhatIsUsedAsksFirst() {
    open(Book::roles);
    press("&Delete");
    QCOMPARE(project().library.roles.size(), 1);
    auto* box = dialog_->findChild<QMessageBox*>();
    QVERIFY(box);
    QVERIFY2(box->text().contains("“Planer” is used in 1"), qPrintable(box->text()));
    answer(*box, "Delete");
    QVERIFY(project().library.roles.isEmpty());
    QVERIFY(find(project(), step_)->owner.isNull());
    QCOMPARE(list().count(), 0);
    document_->undo();
    QVERIFY(!document_->canUndo());
    QCOMPARE(list().count(), 1);
}

void LibraryDialogTest::deletingWhatIsNotUsedGoesAtOnce() {
    open(Book::channels);
    press("&Add");
    press("&Delete");
    QVERIFY(!dialog_->findChild<QMessageBox*>());
    QVERIFY(project().library.channels.isEmpty());
}

void LibraryDialogTest::howOftenAnEntryIsUsedStandsBesideIt() {
    open(Book::roles);
    QCOMPARE(list().item(0)->data(EntryDelegate::countRole).toInt(), 1);
    QCOMPARE(list().item(0)->data(Qt::AccessibleTextRole).toString(), "Planer, used in 1 places");
    document_->perform("x", set<&Step::owner>(project(), step_, Id<Role>()));
    QVERIFY(!list().item(0)->data(EntryDelegate::countRole).isValid());
}

void LibraryDialogTest::aPlaceOfUseIsALink() {
    document_->perform("x", set<&Step::title>(project(), step_, "I call"));
    open(Book::roles);
    QSignalSpy jumps(dialog_.get(), &LibraryDialog::jumpWanted);
    press("Step: I call");
    QTRY_COMPARE(jumps.size(), 1);
    QCOMPARE(jumps.first().first().toUuid(), step_.value());
    QVERIFY(!dialog_->isVisible());
}

void LibraryDialogTest::aNameThatIsTakenOffersToMakeThemOne() {
    const auto other = addToLibrary(project(), Role{.name = "Planner", .person = "Ann"});
    document_->perform("x", other.project);
    open(Book::roles);
    type("planner");
    auto* box = dialog_->findChild<QMessageBox*>();
    QVERIFY(box);
    answer(*box, "Make One");
    QCOMPARE(project().library.roles.size(), 1);
    QCOMPARE(find(project(), step_)->owner, other.id);
    document_->undo();
    QCOMPARE(project().library.roles.size(), 2);
    QVERIFY(!visibleBox());
}

void LibraryDialogTest::entriesMoveByKeys() {
    document_->perform("x", addToLibrary(project(), Role{.name = "Second"}).project);
    open(Book::roles);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(project().library.roles.first().name, "Second");
    QCOMPARE(list().currentItem()->text(), "Planer");
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list().currentRow(), 1);
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(project().library.roles.first().name, "Planer");
}

void LibraryDialogTest::entriesAreFoundByAPartOfTheirText() {
    document_->perform("x", addToLibrary(project(), Evidence{.text = "Why double?"}).project);
    document_->perform("x",
                       addToLibrary(project(), Evidence{.text = "Shoes", .source = "interview 7"}).project);
    open(Book::evidence);
    QCOMPARE(list().count(), 2);
    auto* find = dialog_->findChild<QLineEdit*>();
    find->setFocus();
    QTest::keyClicks(find, "VIEW 7"); // the source counts too
    QCOMPARE(list().count(), 1);
    QCOMPARE(list().item(0)->text(), "Shoes");
    QCOMPARE(list().currentRow(), 0);
    find->clear();
    QCOMPARE(list().count(), 2);
}

void LibraryDialogTest::evidenceIsListedByKind() {
    document_->perform("x", addToLibrary(project(), Evidence{.text = "Why double?"}).project);
    const Evidence link{.kind = EvidenceKind::link, .link = "https://example.org"};
    document_->perform("x", addToLibrary(project(), link).project);
    open(Book::evidence);
    auto* kinds = dialog_->findChild<QComboBox*>();
    kinds->setCurrentIndex(kinds->findText("Link"));
    QCOMPARE(list().count(), 1);
    QCOMPARE(list().item(0)->text(), "https://example.org");
    kinds->setCurrentIndex(kinds->findText("Interview"));
    QCOMPARE(list().count(), 0);
    press("&Add"); // what is new is seen
    QCOMPARE(list().count(), 3);
}

void LibraryDialogTest::evidenceIsAttachedToWhatIsSelected() {
    const auto card = addCard(project(), project().journeys.first().lanes.first().id, step_, "Mail");
    const auto quote = addToLibrary(card.project, Evidence{.text = "Why double?"});
    document_->perform("x", quote.project);
    open(Book::evidence);
    dialog_->offerAttaching({Selection(step_), Selection(card.id)});
    press("A&ttach to Selection");
    QCOMPARE(find(project(), card.id)->evidence, QList<Id<Evidence>>{quote.id});
    QCOMPARE(list().item(0)->data(EntryDelegate::countRole).toInt(), 1);
    const Project once = project();
    press("A&ttach to Selection");
    QVERIFY(project() == once);
    document_->undo();
    QVERIFY(find(project(), card.id)->evidence.isEmpty());
}

void LibraryDialogTest::everyBookHasItsFields_data() {
    QTest::addColumn<int>("book");
    for (int book = 0; book < books; ++book)
        QTest::addRow("%s", qPrintable(bookTitle(Book(book)))) << book;
}

void LibraryDialogTest::everyBookHasItsFields() {
    QFETCH(int, book);
    open(Book(book));
    const int before = list().count();
    press("&Add");
    QCOMPARE(list().count(), before + 1);
    QCOMPARE(bookSize(project(), Book(book)), before + 1);
    QVERIFY(!dialog_->findChildren<Field*>().isEmpty());
}

QTEST_MAIN(LibraryDialogTest)
#include "library_dialog_test.moc"

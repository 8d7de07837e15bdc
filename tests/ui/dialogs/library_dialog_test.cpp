#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "ui/dialogs/library_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace touchline;

class LibraryDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNameIsChangedEverywhereInOneStep();
    void anEntryIsAddedAndNamed();
    void aRemovedEntryIsForgottenEverywhere();
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
            if (button->text() == text)
                button->click();
        }
    }
    void type(const QString& text) {
        auto* name = dialog_->findChild<QLineEdit*>();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, text);
        QTest::keyClick(name, Qt::Key_Return);
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

void LibraryDialogTest::aRemovedEntryIsForgottenEverywhere() {
    open(Book::roles);
    press("&Delete");
    QVERIFY(project().library.roles.isEmpty());
    QVERIFY(find(project(), step_)->owner.isNull());
    QCOMPARE(list().count(), 0);
    document_->undo();
    QCOMPARE(list().count(), 1);
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
    QVERIFY(dialog_->findChildren<Field*>().size() >= 2);
}

QTEST_MAIN(LibraryDialogTest)
#include "library_dialog_test.moc"

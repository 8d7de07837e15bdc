#include "ui/actions/actions.h"
#include "ui/actions/key_choices.h"
#include "ui/actions/key_lines.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/print_keys.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocument>
#include <QTreeWidget>

using namespace touchline;

class KeysDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyCommandAndTheMapsOwnKeysAreListed();
    void theListIsSearched();
    void aKeyIsChangedAndComesBack();
    void aTakenKeyIsRefusedWithASentence();
    void gesturesCannotBeChanged();
    void allIsPrinted();

private:
    QTreeWidget& tree() const { return *dialog_->findChild<QTreeWidget*>(); }
    void pick(const QString& text) {
        const auto found = tree().findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree().setCurrentItem(found.first());
    }
    void press(const QString& text) {
        for (auto* button : dialog_->findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL("no such button");
    }
    bool says(const QString& text) const {
        const auto labels = dialog_->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&text](const QLabel* label) { return label->text().contains(text); });
    }

    std::unique_ptr<QWidget> window_;
    std::unique_ptr<Actions> actions_;
    QMenuBar* bar_ = nullptr;
    std::unique_ptr<KeysDialog> dialog_;
};

void KeysDialogTest::init() {
    forgetAllKeys();
    window_ = std::make_unique<QWidget>();
    actions_ = std::make_unique<Actions>(window_.get());
    bar_ = new QMenuBar(window_.get());
    actions_->fill(*bar_);
    dialog_ = std::make_unique<KeysDialog>(*bar_, nullptr);
}

void KeysDialogTest::cleanup() {
    dialog_.reset();
    actions_.reset();
    window_.reset();
}

void KeysDialogTest::everyCommandAndTheMapsOwnKeysAreListed() {
    const QList<KeyLine> lines = keyLines(*bar_);
    for (const CommandRow& row : commandTable())
        QVERIFY2(std::ranges::count(lines, &row, &KeyLine::command) == 1, row.text);
    QVERIFY(std::ranges::any_of(lines, [](const KeyLine& line) { return line.keys == "Tab"; }));
    int listed = 0;
    for (QTreeWidgetItemIterator it(&tree()); *it; ++it)
        listed += (*it)->parent() != nullptr;
    QCOMPARE(listed, lines.size());
}

void KeysDialogTest::theListIsSearched() {
    dialog_->findChild<QLineEdit*>()->setText("zoom");
    QStringList shown;
    for (QTreeWidgetItemIterator it(&tree(), QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        if ((*it)->parent() && !(*it)->parent()->isHidden())
            shown.append((*it)->text(0));
    }
    QVERIFY(shown.contains("Zoom In") && shown.contains("zoom at the pointer") && !shown.contains("Save"));
}

void KeysDialogTest::aKeyIsChangedAndComesBack() {
    pick("Zoom In");
    dialog_->findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence("Ctrl+Alt+I"));
    press("Set");
    QCOMPARE((*actions_)[Command::zoomIn].shortcuts(), {QKeySequence("Ctrl+Alt+I")});
    QCOMPARE(tree().currentItem()->text(0), "Zoom In");
    QVERIFY(tree().currentItem()->text(1).endsWith("I"));
    press("No keys");
    QVERIFY((*actions_)[Command::zoomIn].shortcuts().isEmpty());
    press("Standard");
    QCOMPARE((*actions_)[Command::zoomIn].shortcuts().size(), 2);
}

void KeysDialogTest::aTakenKeyIsRefusedWithASentence() {
    pick("Zoom In");
    dialog_->findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence("Ctrl+S"));
    press("Set");
    QVERIFY(says("“Ctrl+S” is the key of “Save” already."));
    QCOMPARE((*actions_)[Command::zoomIn].shortcuts().size(), 2);
}

void KeysDialogTest::gesturesCannotBeChanged() {
    pick("edit the text");
    QVERIFY(!dialog_->findChild<QKeySequenceEdit*>()->isEnabled());
}

void KeysDialogTest::allIsPrinted() {
    QTextDocument document;
    writeKeys(keyLines(*bar_), document);
    const QString text = document.toPlainText();
    for (const QString& part : {QString("Zoom In"), QString("Ctrl+Shift+S"), QString("On the map")})
        QVERIFY2(text.contains(part), qPrintable(part));
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("keys_dialog_test");
    KeysDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keys_dialog_test.moc"

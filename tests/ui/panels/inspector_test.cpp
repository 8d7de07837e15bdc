#include "core/edits/backlog.h"
#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "core/edits/steps.h"
#include "ui/panels/field.h"
#include "ui/panels/inspector.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace touchline;

class InspectorTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aTypedTitleIsOneStep();
    void leavingAFieldUntouchedIsNoStep();
    void undoShowsInTheField();
    void aChoiceIsOneStep();
    void aChoiceThatIsNotAcceptedIsNotShown();
    void aDraggedValueIsOneStep();
    void aHandlePressedButNotMovedKeepsTheExactValue();
    void aHandlePressedWhereThereIsNoValueSaysZero();
    void aNewNameIsAddedToTheLibraryInOneStep();
    void severalThingsShowWhatTheyHaveInCommon();
    void tagsOfSeveralThingsComeAndGoOneByOne();
    void severalOwnersAreSetInOneStep();
    void whatBelongsToAChoiceComesWithIt();
    void aChannelOfAStepMakesItsContact();
    void evidenceIsChosenOrAdded();
    void figuresAreReadAsTheyAreWritten();
    void linksLeadToWhatTheyName();
    void anEmptyCellShowsItsStep();
    void theGapIsSaidInWords();
    void whatIsGoneIsNoLongerShown();
    void everyKindHasItsPage();
    void tagsInATitleAreShownAsTheyAre();

private:
    template <class W>
    W* field(const QString& name) const {
        for (W* widget : inspector_->widget()->findChildren<W*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    const Journey& journey() const { return document_->project().journeys.first(); }
    const Step& step() const { return journey().steps.first(); }
    void show(const Selection& selection) {
        inspector_->show({selection}, journey().id, journey().personas.value(0));
    }
    template <class T>
    void showAll(const QList<Id<T>>& ids) {
        inspector_->show({ids.begin(), ids.end()}, journey().id, journey().personas.value(0));
    }
    /// What stands in the field of chips that this line belongs to.
    static QStringList chips(const QLineEdit& edit) {
        QStringList texts;
        for (const auto* button : edit.parentWidget()->findChildren<QToolButton*>()) {
            if (!button->isHidden() && !button->parentWidget()->isHidden())
                texts.append(button->parentWidget()->findChild<QLabel*>()->text());
        }
        return texts;
    }
    QList<Id<Card>> addThreeCards() {
        QList<Id<Card>> ids;
        Project next = document_->project();
        for (const QString text : {"x", "y", "z"}) {
            const auto card = addCard(next, journey().lanes.first().id, step().id, text);
            next = card.project;
            ids.append(card.id);
        }
        document_->perform("Add cards", next);
        return ids;
    }
    int steps() const {
        int count = 0;
        for (; document_->canUndo(); ++count)
            document_->undo();
        return count;
    }

    std::unique_ptr<Document> document_;
    std::unique_ptr<Inspector> inspector_;
};

void InspectorTest::init() {
    inspector_.reset();
    document_ = std::make_unique<Document>(addJourney({}, JourneyKind::customer, "I move").project);
    inspector_ = std::make_unique<Inspector>(*document_);
    inspector_->resize(300, 700);
    inspector_->QWidget::show();
    show(step().id);
    QVERIFY(QTest::qWaitForWindowActive(inspector_.get()));
}

void InspectorTest::aTypedTitleIsOneStep() {
    auto* title = field<QPlainTextEdit>("Title");
    QVERIFY(title);
    title->setFocus();
    QTest::keyClicks(title, "I call");
    QVERIFY(!document_->canUndo());
    field<QComboBox>("Importance")->setFocus();
    QCOMPARE(step().title, "I call");
    QCOMPARE(document_->undoName(), "Rename step");
    QCOMPARE(steps(), 1);
}

void InspectorTest::leavingAFieldUntouchedIsNoStep() {
    for (auto* edit : inspector_->widget()->findChildren<QLineEdit*>()) {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Return);
    }
    field<QPlainTextEdit>("Title")->setFocus();
    field<QComboBox>("Importance")->setFocus();
    QVERIFY(!document_->canUndo());
}

void InspectorTest::undoShowsInTheField() {
    auto* when = field<QLineEdit>("When");
    when->setFocus();
    QTest::keyClicks(when, "day 0");
    QTest::keyClick(when, Qt::Key_Return);
    QCOMPARE(step().when, "day 0");
    document_->undo();
    QCOMPARE(when->text(), "");
    document_->redo();
    QCOMPARE(when->text(), "day 0");
}

void InspectorTest::aChoiceIsOneStep() {
    auto* importance = field<QComboBox>("Importance");
    importance->setFocus();
    QTest::keyClick(importance, Qt::Key_4);
    QCOMPARE(step().importance, 4);
    QCOMPARE(steps(), 1);
    QVERIFY(!step().importance);
    QCOMPARE(importance->currentIndex(), 0);
}

void InspectorTest::aChoiceThatIsNotAcceptedIsNotShown() {
    const auto card = addCard(document_->project(), journey().lanes.first().id, step().id, "x");
    document_->perform("Add card", set<&Card::status>(card.project, card.id, EvidenceStatus::partly));
    show(card.id);
    auto* status = field<QComboBox>("How sure we are");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QCOMPARE(journey().cards.first().status, EvidenceStatus::partly);
    QCOMPARE(status->currentIndex(), int(EvidenceStatus::partly));
}

void InspectorTest::aDraggedValueIsOneStep() {
    auto* slider = field<QSlider>("Realised");
    slider->setSliderDown(true);
    for (const int at : {-1, -3, -6})
        slider->setSliderPosition(at);
    QVERIFY(journey().points.isEmpty());
    slider->setSliderDown(false);
    QCOMPARE(journey().points.first().value, -0.6);
    QCOMPARE(steps(), 1);
}

void InspectorTest::aHandlePressedButNotMovedKeepsTheExactValue() {
    const Project before =
        setPoint(document_->project(), step().id, {.persona = journey().personas.first()}, -1.37);
    document_->perform("Measure", before);
    auto* slider = field<QSlider>("Realised");
    slider->setSliderDown(true);
    slider->setSliderDown(false);
    QCOMPARE(document_->project(), before);
}

void InspectorTest::aHandlePressedWhereThereIsNoValueSaysZero() {
    auto* slider = field<QSlider>("Realised");
    slider->setSliderDown(true);
    slider->setSliderDown(false);
    QCOMPARE(journey().points.size(), 1);
    QCOMPARE(journey().points.first().value, 0);
}

void InspectorTest::aNewNameIsAddedToTheLibraryInOneStep() {
    auto* owner = field<QLineEdit>("Owner");
    owner->setFocus();
    QTest::keyClicks(owner, "Planning");
    QTest::keyClick(owner, Qt::Key_Return);
    QCOMPARE(document_->project().library.roles.first().name, "Planning");
    QCOMPARE(step().owner, document_->project().library.roles.first().id);

    const auto card = addCard(document_->project(), journey().lanes.first().id, step().id, "Mail");
    document_->perform("Add card", card.project);
    show(card.id);
    auto* channels = field<QLineEdit>("Channels");
    channels->setFocus();
    QTest::keyClicks(channels, "app, E-mail,APP");
    QTest::keyClick(channels, Qt::Key_Return);
    QCOMPARE(document_->project().library.channels.size(), 2);
    QCOMPARE(chips(*channels), (QStringList{"app", "E-mail"}));
    QCOMPARE(journey().cards.first().channels.size(), 2);
    QTest::keyClick(channels, Qt::Key_Backspace);
    QCOMPARE(chips(*channels), QStringList{"app"});
    QCOMPARE(document_->project().library.channels.size(), 2);
    QCOMPARE(steps(), 5);
}

void InspectorTest::severalThingsShowWhatTheyHaveInCommon() {
    const QList<Id<Card>> cards = addThreeCards();
    document_->perform("Mark", set<&Card::mark>(document_->project(), cards[0], CardMark::pain));
    showAll(cards);
    QVERIFY(!field<QPlainTextEdit>("Title"));
    auto* mark = field<QComboBox>("Mark");
    QCOMPARE(mark->currentIndex(), -1);
    const Project before = document_->project();
    mark->setFocus();
    QTest::keyClick(mark, Qt::Key_C);
    for (const Card& card : journey().cards)
        QCOMPARE(card.mark, CardMark::constraint);
    QCOMPARE(mark->currentIndex(), 3);
    document_->undo();
    QCOMPARE(document_->project(), before);
    QCOMPARE(mark->currentIndex(), -1);
}

void InspectorTest::tagsOfSeveralThingsComeAndGoOneByOne() {
    const QList<Id<Card>> cards = addThreeCards();
    const auto a = namedInLibrary<Tag>(document_->project(), "a");
    const auto b = namedInLibrary<Tag>(a.project, "b");
    Project tagged = set<&Card::tags>(b.project, cards[0], {a.id});
    tagged = set<&Card::tags>(tagged, cards[1], {b.id, a.id});
    document_->perform("Tag", tagged);
    showAll(cards);
    auto* tags = field<QLineEdit>("Tags");
    QCOMPARE(chips(*tags), (QStringList{"a", "b"}));
    tags->setFocus();
    QTest::keyClicks(tags, "B");
    QTest::keyClick(tags, Qt::Key_Return);
    QCOMPARE(find(document_->project(), cards[0])->tags, (QList{a.id, b.id}));
    QCOMPARE(find(document_->project(), cards[1])->tags, (QList{b.id, a.id}));
    QCOMPARE(find(document_->project(), cards[2])->tags, QList{b.id});
    field<QToolButton>("Take off “a”")->click();
    for (const Card& card : journey().cards)
        QCOMPARE(card.tags, QList{b.id});
    document_->undo();
    document_->undo();
    QCOMPARE(document_->project(), tagged);
}

void InspectorTest::severalOwnersAreSetInOneStep() {
    const auto more = addStep(document_->project(), journey().stages.first().id, "I wait");
    const auto role = namedInLibrary<Role>(more.project, "Planner");
    document_->perform("Add", set<&Step::owner>(role.project, more.id, role.id));
    showAll(QList{step().id, more.id});
    auto* owner = field<QLineEdit>("Owner");
    QCOMPARE(owner->text(), "");
    QCOMPARE(owner->placeholderText(), "Several values");
    QTest::keyClick(owner, Qt::Key_Return);
    QCOMPARE(find(document_->project(), more.id)->owner, role.id);
    owner->setFocus();
    QTest::keyClicks(owner, "Sales");
    QTest::keyClick(owner, Qt::Key_Return);
    const Id<Role> sales = document_->project().library.roles.last().id;
    for (const Step& one : journey().steps)
        QCOMPARE(one.owner, sales);
    document_->undo();
    QCOMPARE(find(document_->project(), more.id)->owner, role.id);
    QVERIFY(step().owner.isNull());
}

void InspectorTest::whatBelongsToAChoiceComesWithIt() {
    QLineEdit* reason = nullptr;
    for (auto* edit : inspector_->widget()->findChildren<QLineEdit*>()) {
        if (edit->placeholderText().startsWith("Why it decides"))
            reason = edit;
    }
    QVERIFY(reason);
    QVERIFY(!reason->isVisible());
    for (auto* box : inspector_->widget()->findChildren<QCheckBox*>()) {
        if (box->text() == "Moment of truth")
            box->click();
    }
    QVERIFY(step().momentOfTruth);
    QVERIFY(reason->isVisible());
}

void InspectorTest::aChannelOfAStepMakesItsContact() {
    auto* channels = field<QLineEdit>("Channels");
    channels->setFocus();
    QTest::keyClicks(channels, "App");
    QTest::keyClick(channels, Qt::Key_Return);
    QCOMPARE(journey().cards.size(), 1);
    QCOMPARE(journey().cards.first().channels.size(), 1);
    QCOMPARE(chips(*channels), QStringList{"App"});
    QCOMPARE(steps(), 1);
}

void InspectorTest::evidenceIsChosenOrAdded() {
    const QList<Id<Card>> cards = addThreeCards();
    show(cards[0]);
    auto* evidence = field<QLineEdit>("Evidence");
    evidence->setFocus();
    QTest::keyClicks(evidence, "It took ten minutes");
    QTest::keyClick(evidence, Qt::Key_Return);
    QCOMPARE(document_->project().library.evidence.first().text, "It took ten minutes");
    QCOMPARE(find(document_->project(), cards[0])->evidence.size(), 1);
    show(cards[1]);
    evidence = field<QLineEdit>("Evidence");
    evidence->setFocus();
    QTest::keyClicks(evidence, "it took TEN minutes");
    QTest::keyClick(evidence, Qt::Key_Return);
    QCOMPARE(document_->project().library.evidence.size(), 1);
    QCOMPARE(find(document_->project(), cards[1])->evidence.size(), 1);
}

void InspectorTest::figuresAreReadAsTheyAreWritten() {
    auto* reach = field<QLineEdit>("Reach, in % of the people");
    reach->setFocus();
    QTest::keyClicks(reach, "40 %");
    QTest::keyClick(reach, Qt::Key_Return);
    QCOMPARE(step().reach, 0.4);
    QCOMPARE(reach->text(), "40");
    reach->selectAll();
    QTest::keyClicks(reach, "many");
    QTest::keyClick(reach, Qt::Key_Return);
    QCOMPARE(step().reach, 0.4);
    QCOMPARE(reach->text(), "40");
    reach->clear();
    reach->setModified(true);
    QTest::keyClick(reach, Qt::Key_Return);
    QVERIFY(!step().reach);
}

void InspectorTest::linksLeadToWhatTheyName() {
    const auto role = addBacklogItem(document_->project(), BacklogKind::fix, "I choose", step().id);
    document_->perform("Add", role.project);
    QSignalSpy jumps(inspector_.get(), &Inspector::jumpWanted);
    auto* link = field<QPushButton>("O1 I choose");
    QVERIFY(link && link->isVisible());
    link->click();
    QTRY_COMPARE(jumps.size(), 1);
    QCOMPARE(jumps.first().first().toUuid(), role.id.value());
}

void InspectorTest::anEmptyCellShowsItsStep() {
    document_->perform("x", set<&Step::title>(document_->project(), step().id, "I call"));
    show({journey().lanes[0].id, step().id});
    QCOMPARE(field<QPlainTextEdit>("Title")->toPlainText(), "I call");
    inspector_->show(
        {Selection(journey().lanes[0].id, step().id), Selection(journey().lanes[1].id, step().id)},
        journey().id, {});
    QCOMPARE(field<QPlainTextEdit>("Title")->toPlainText(), "I call");
}

void InspectorTest::theGapIsSaidInWords() {
    const CurveKey realised{.persona = journey().personas.first()};
    CurveKey intended = realised;
    intended.role = CurveRole::intended;
    const auto says = [this](const QString& words) {
        return std::ranges::any_of(inspector_->widget()->findChildren<QLabel*>(), [&](QLabel* label) {
            return label->isVisible() && label->text() == words;
        });
    };
    document_->perform("a", setPoint(document_->project(), step().id, intended, 1));
    QVERIFY(!says("1.6 below intended, too few answers"));
    document_->perform("b", setPoint(document_->project(), step().id, realised, -0.6));
    QVERIFY(says("1.6 below intended, too few answers"));
}

void InspectorTest::whatIsGoneIsNoLongerShown() {
    document_->perform("Add",
                       addCard(document_->project(), journey().lanes.first().id, step().id, "x").project);
    show(journey().cards.first().id);
    QVERIFY(field<QPlainTextEdit>("Title"));
    document_->undo();
    QVERIFY(!field<QPlainTextEdit>("Title"));
}

void InspectorTest::everyKindHasItsPage() {
    const auto card = addCard(document_->project(), journey().lanes.first().id, step().id, "x");
    document_->perform("Add", setPoint(card.project, step().id, {.persona = journey().personas.first()}, 1));
    for (const Selection& selection : {Selection(journey().id), Selection(journey().stages.first().id),
                                       Selection(step().id), Selection(journey().lanes.first().id),
                                       Selection(card.id), Selection(journey().points.first().id)}) {
        show(selection);
        QVERIFY(inspector_->widget()->findChildren<Field*>().size() > 1);
    }
}

void InspectorTest::tagsInATitleAreShownAsTheyAre() {
    const Id<Lane> lane = journey().lanes.first().id;
    const auto card = addCard(document_->project(), lane, step().id, "x");
    document_->perform("Add card", set<&Lane::title>(card.project, lane, "<b>x</b>"));
    show(card.id);
    const auto labels = inspector_->widget()->findChildren<QLabel*>();
    const auto kind = std::ranges::find(labels, "<b>x</b>", &QLabel::text);
    QVERIFY(kind != labels.end());
    QCOMPARE((*kind)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"

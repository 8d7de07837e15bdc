#include "core/edits/backlog.h"
#include "core/edits/curves.h"
#include "core/edits/set.h"
#include "tests/support/shown_inspector.h"
#include "ui/panels/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace touchline;

class InspectorTest : public ShownInspector {
    Q_OBJECT

private slots:
    void init() { open(); }
    void aChoiceIsOneStep();
    void aChoiceThatIsNotAcceptedIsNotShown();
    void severalThingsShowWhatTheyHaveInCommon();
    void whatBelongsToAChoiceComesWithIt();
    void linksLeadToWhatTheyName();
    void anEmptyCellShowsItsStep();
    void theGapIsSaidInWords();
    void whatIsGoneIsNoLongerShown();
    void everyKindHasItsPage();
    void tagsInATitleAreShownAsTheyAre();
};

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

#include "core/edits/journeys.h"
#include "ui/canvas/canvas.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>

using namespace touchline;

namespace {

struct StageScript {
    QString title;
    QStringList steps;
};

/// What one scribe hears: five stages, fourteen steps, sixty cards in five lanes, two curves.
const QList<StageScript> stages{
    {"Finding out", {"I hear about it from a friend", "I look on the website", "I compare two offers"}},
    {"Deciding", {"I call with a question", "I ask my partner", "I fill in the form"}},
    {"Waiting", {"I get a confirmation", "I hear nothing for a week", "I call again"}},
    {"First use", {"I get the box", "I install it myself", "I need help with it"}},
    {"Living with it", {"I pay the first bill", "I tell others about it"}},
};
const QString realised = "43233214224513";
const QString intended = "44444444555555";

const QStringList contacts{"Friend",
                           "Website, price page",
                           "Comparison site",
                           "Customer service",
                           "Kitchen table",
                           "Online form",
                           "E-mail",
                           "Nothing at all",
                           "Customer service",
                           "Parcel delivery",
                           "Manual",
                           "Chat",
                           "Invoice by e-mail",
                           "Birthday party"};
const QStringList thoughts{"Would that be something for me?",
                           "Where do I begin?",
                           "They are all the same",
                           "Do I get an honest answer?",
                           "Is it worth the money?",
                           "Why do they need all this?",
                           "Good, that is done",
                           "Did they forget me?",
                           "I have told this before",
                           "Finally, it is here",
                           "This is easier than I thought",
                           "Who can I ask now?",
                           "That is more than they said",
                           "They should try it too"};
const QStringList pains{"No price on the page",     "Waiting in the queue", "Ten pages of form",
                        "No news for a week",       "I tell it all again",  "The manual is in English",
                        "The first bill is double", "Nobody calls back"};
const QStringList frontStage{"Adviser answers the phone",
                             "Shop employee explains",
                             "Confirmation is sent",
                             "Driver hands over the box",
                             "Engineer helps by chat",
                             "Bill is sent",
                             "Adviser looks up the file",
                             "Adviser writes a note",
                             "Adviser plans a visit",
                             "Welcome call",
                             "Survey is sent",
                             "Thank-you card"};
const QStringList backStage{"Stock is reserved",  "Credit is checked", "Order is planned",
                            "Route is made",      "File is closed",    "Bill is calculated",
                            "Complaint is filed", "Report is made",    "Call is logged",
                            "Offer is stored",    "Price is updated",  "Contract is signed"};

} // namespace

/// A scribe keeps up with the room: a map by keys alone, with hardly more of them than letters.
class CaptureTest : public QObject {
    Q_OBJECT

private slots:
    void aWholeMapIsCapturedByKeysAlone();

private:
    const Journey& journey() const { return window_->document().project().journeys.first(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), Qt::Key(key), modifiers);
        ++presses_;
    }
    void type(const QString& text) {
        // The first letter opens an editor, which gets the others.
        for (const QChar letter : text) {
            QWidget* popup = QApplication::activePopupWidget();
            QTest::keyClicks(popup ? popup : QApplication::focusWidget(), letter);
            ++presses_;
        }
    }
    /// Text that ends up on the map.
    void say(const QString& text) {
        type(text);
        characters_ += text.size();
    }
    /// Texts next to each other, from the first column on, then down to the next lane.
    void sayAlong(const QStringList& texts) {
        for (const QString& text : texts) {
            say(text);
            press(&text == &texts.last() ? Qt::Key_Return : Qt::Key_Tab);
        }
    }
    void addLane(const QString& typed) {
        press(Qt::Key_K, Qt::ControlModifier);
        type(typed);
        press(Qt::Key_Return);
        press(Qt::Key_Right);
    }
    qsizetype cardsIn(LaneKind kind) const {
        const auto lane = std::ranges::find(journey().lanes, kind, &Lane::kind);
        return std::ranges::count(journey().cards, lane->id, &Card::lane);
    }
    QString digits(CurveRole role) const {
        const auto points = currentPoints(journey(), journey().personas.first(), Dimension::emotional, role);
        QString digits;
        for (const Id<Step> step : columns(journey()))
            digits.append(QString::number(points[step]->value + 3));
        return digits;
    }

    QPointer<MainWindow> window_;
    qsizetype presses_ = 0;
    qsizetype characters_ = 0;
};

void CaptureTest::aWholeMapIsCapturedByKeysAlone() {
    window_ = new MainWindow;
    window_->document().start(addJourney({}, JourneyKind::customer, {}).project);
    window_->show();
    window_->activateWindow(); // nobody else does where there is no window manager
    QVERIFY(QTest::qWaitForWindowActive(window_));
    window_->canvas().setFocus();

    press(Qt::Key_Down);
    for (const StageScript& stage : stages) {
        if (&stage != &stages.first())
            press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        say(stage.title);
        press(Qt::Key_Return);
        for (const QString& step : stage.steps) {
            say(step);
            if (&step != &stage.steps.last())
                press(Qt::Key_Tab);
        }
    }
    press(Qt::Key_Return);
    press(Qt::Key_Home);
    sayAlong(contacts);
    sayAlong(thoughts);
    for (const QString& curve : {realised, intended}) {
        const QStringList digits = curve.split(QString(), Qt::SkipEmptyParts);
        sayAlong(digits);
    }
    addLane("pains");
    sayAlong(pains);
    addLane("front");
    sayAlong(frontStage);
    addLane("backst");
    sayAlong(backStage);

    QCOMPARE(journey().stages.size(), 5);
    QCOMPARE(journey().stages[2].title, stages[2].title);
    QStringList titles, told;
    for (const Id<Step> step : columns(journey()))
        titles.append(touchline::find(journey().steps, step)->title);
    for (const StageScript& stage : stages)
        told.append(stage.steps);
    QCOMPARE(titles, told);
    QCOMPARE(journey().cards.size(), 60);
    QCOMPARE(cardsIn(LaneKind::thoughts), thoughts.size());
    QCOMPARE(cardsIn(LaneKind::pains), pains.size());
    for (const QStringList& texts : {contacts, thoughts, pains, frontStage, backStage}) {
        for (const QString& text : texts)
            QVERIFY2(std::ranges::count(journey().cards, text, &Card::text) > 0, qPrintable(text));
    }
    QCOMPARE(cardsIn(LaneKind::backstage), backStage.size());
    QCOMPARE(digits(CurveRole::realised), realised);
    QCOMPARE(digits(CurveRole::intended), intended);
    qInfo("%lld characters, %lld presses, %.1f %% more", characters_, presses_,
          100.0 * (presses_ - characters_) / characters_);
    QVERIFY(presses_ <= characters_ * 1.2);
    delete window_;
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("capture_test");
    CaptureTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "capture_test.moc"

#include "core/edits/journeys.h"
#include "ui/panels/journeys_panel.h"

#include <QListWidget>
#include <QTest>
#include <QTextDocument>

using namespace touchline;

class JourneysPanelTest : public QObject {
    Q_OBJECT

private slots:
    void tagsInATitleAreShownAsTheyAre() {
        Document document(addJourney({}, JourneyKind::customer, "<b>x</b>").project);
        const JourneysPanel panel(document);
        const auto found = panel.findChild<QListWidget*>()->findItems("<b>x</b>", Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        const QString tip = found.first()->toolTip();
        QVERIFY(Qt::mightBeRichText(tip));
        QTextDocument shown;
        shown.setHtml(tip);
        QCOMPARE(shown.toPlainText(), "<b>x</b>");
    }
};

QTEST_MAIN(JourneysPanelTest)
#include "journeys_panel_test.moc"

#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "ui/panels/journey_delegate.h"
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

    void metricsSayHowManyAreOverdue() {
        Document document(addToLibrary({}, Metric{.name = "Grade", .rhythm = Rhythm::once}).project);
        const JourneysPanel panel(document);
        const auto late = [&panel] {
            return panel.findChild<QListWidget*>()
                ->findItems("Metrics", Qt::MatchExactly)
                .first()
                ->data(JourneyDelegate::lateRole)
                .toString();
        };
        QCOMPARE(late(), "");
        const Id<Metric> metric = document.project().library.metrics.first().id;
        const QDate yesterday = QDate::currentDate().addDays(-1);
        document.perform("x", set<&Metric::nextDate>(document.project(), metric, yesterday));
        QCOMPARE(late(), "1 overdue");
    }
};

QTEST_MAIN(JourneysPanelTest)
#include "journeys_panel_test.moc"
